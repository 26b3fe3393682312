import { useSyncExternalStore } from 'react';

/** What lies over the window: one thing at a time. */
export type Overlay = 'none' | 'palette' | 'help' | 'keys';

let current: Overlay = 'none';
const listeners = new Set<() => void>();

export function setOverlay(next: Overlay): void {
  current = next;
  for (const listener of listeners) listener();
}

export const openPalette = () => setOverlay('palette');
export const openHelp = () => setOverlay('help');
export const openKeys = () => setOverlay('keys');
export const closeOverlay = () => setOverlay('none');

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
