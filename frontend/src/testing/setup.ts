import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// A busy machine loads a lazy screen slowly; waiting longer costs nothing where all is well.
configure({ asyncUtilTimeout: 5000 });

// What happy-dom lacks of a browser and the component library asks for.
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});
window.HTMLElement.prototype.scrollIntoView = () => undefined;

// Lists draw the rows that fit: give every element a size.
for (const [name, size] of [
  ['offsetHeight', 700],
  ['offsetWidth', 1100],
  ['clientHeight', 700],
  ['clientWidth', 1100],
] as const) {
  Object.defineProperty(window.HTMLElement.prototype, name, { configurable: true, get: () => size });
}

// The one of happy-dom reports sizes of zero.
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);
