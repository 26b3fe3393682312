import type { ComponentType } from 'react';
import type { AreaId } from '../words/areas';

/**
 * One screen of the program. Every feature folder has a `screens.ts` whose default export lists its screens; the shell
 * finds them by itself: menu, routes, Ctrl+K and F1 follow from this one entry.
 */
export interface Screen {
  /** Hash route: `/units`, `/nominees/$id`. */
  path: string;
  /** Name in the menu, the palette and the window. */
  title: string;
  area: AreaId;
  /** Place inside the area, ascending. */
  order: number;
  /** False for screens reached from another one (a record). */
  inMenu?: boolean;
  /** Name of the help page `shell/help/<help>.md`. */
  help: string;
  /** More words it is found by in Ctrl+K. */
  keywords?: string;
  /** Loaded on first visit; the default export is the Page. */
  load: () => Promise<{ default: ComponentType }>;
}
