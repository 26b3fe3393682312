import { useHotkeys } from '@mantine/hooks';

interface PageKeys {
  /** Ctrl+N */
  onNew?: () => void;
  /** Ctrl+P: the paper of this screen. */
  onPrint?: () => void;
}

/** The keys of a screen. None is a bare letter, so typing is never touched. */
export function usePageKeys({ onNew, onPrint }: PageKeys): void {
  useHotkeys(
    [
      ['mod+N', () => onNew?.(), { preventDefault: true }],
      ['mod+P', () => onPrint?.(), { preventDefault: true }],
    ],
    [],
  );
}

/** Reports whether an event happened where a person types; keys of the window then stay out of the way. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
