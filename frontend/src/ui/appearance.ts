import { useSyncExternalStore } from 'react';

/** How the window looks on this machine; public/appearance.js reads the same key before the first paint. */
export interface Appearance {
  /** Percent, 80–200. */
  zoom: number;
  scheme: 'light' | 'dark' | 'auto';
  contrast: 'normal' | 'high';
}

const key = 'guongsang.appearance';
const usual: Appearance = { zoom: 100, scheme: 'light', contrast: 'normal' };

/** Steps of Ctrl + and Ctrl −. */
export const zoomSteps = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** Reads what was kept; anything odd in it is replaced by the usual. */
export function readAppearance(text: string | null): Appearance {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Appearance>;
    return {
      zoom: typeof kept.zoom === 'number' && kept.zoom >= 80 && kept.zoom <= 200 ? kept.zoom : usual.zoom,
      scheme: kept.scheme === 'dark' || kept.scheme === 'auto' ? kept.scheme : 'light',
      contrast: kept.contrast === 'high' ? 'high' : 'normal',
    };
  } catch {
    return usual;
  }
}

/** The next zoom in a direction; 0 gives 100 %. */
export function nextZoom(zoom: number, direction: -1 | 0 | 1): number {
  if (direction === 0) return 100;
  const steps = direction === 1 ? zoomSteps.filter((step) => step > zoom) : zoomSteps.filter((step) => step < zoom);
  return (direction === 1 ? steps[0] : steps[steps.length - 1]) ?? zoom;
}

let current: Appearance | null = null;
const listeners = new Set<() => void>();

function get(): Appearance {
  current ??= readAppearance(localStorage.getItem(key));
  return current;
}

/** Changes the look, remembers it and applies zoom and contrast at once. */
export function setAppearance(change: Partial<Appearance>): void {
  current = { ...get(), ...change };
  localStorage.setItem(key, JSON.stringify(current));
  applyToPage(current);
  for (const listener of listeners) listener();
}

/** Sets the root font size (everything is in rem) and the contrast mark. */
export function applyToPage(appearance: Appearance): void {
  const root = document.documentElement;
  root.style.fontSize = appearance.zoom === 100 ? '' : `${appearance.zoom}%`;
  if (appearance.contrast === 'high') root.setAttribute('data-contrast', 'high');
  else root.removeAttribute('data-contrast');
}

export function useAppearance(): Appearance {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, get);
}
