import type { Screen } from '../ui/screen';
import { type AreaId, areas } from '../words/areas';

const found = import.meta.glob<{ default: Screen[] }>('../features/*/screens.ts', { eager: true });

/** Every screen of every feature, in menu order. */
export const screens: Screen[] = Object.values(found)
  .flatMap((module) => module.default)
  .sort((a, b) => areaIndex(a.area) - areaIndex(b.area) || a.order - b.order);

function areaIndex(id: AreaId): number {
  return areas.findIndex((area) => area.id === id);
}

/** The screens the menu lists under an area. */
export function menuOf(area: AreaId): Screen[] {
  return screens.filter((screen) => screen.area === area && screen.inMenu !== false);
}

/** Reports whether a screen of the menu is the place of an address: itself, or a record reached from it. */
export function isPlaceOf(screen: Screen, address: string): boolean {
  const shown = screenAt(address);
  return screen === shown || (shown?.inMenu === false && address.startsWith(`${screen.path}/`));
}

/** Reports whether an address is of the path: `/nominees/abc` is of `/nominees/$id`. */
export function pathFits(path: string, address: string): boolean {
  const pattern = path.split('/').filter(Boolean);
  const parts = address.split('/').filter(Boolean);
  return (
    pattern.length === parts.length && pattern.every((part, index) => part.startsWith('$') || part === parts[index])
  );
}

/** The screen an address shows; literal paths win over ones with `$`. */
export function screenAt(address: string): Screen | undefined {
  return screens.find((screen) => screen.path === address) ?? screens.find((screen) => pathFits(screen.path, address));
}
