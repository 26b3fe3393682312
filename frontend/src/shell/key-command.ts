/** Commands of the whole window that a key starts. */
export type KeyCommand = 'palette' | 'help' | 'keys' | 'refresh' | 'undo' | 'redo' | 'zoomIn' | 'zoomOut' | 'zoomReset';

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

const everywhere: Record<string, KeyCommand> = {
  k: 'palette',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'zoomReset',
};

/**
 * The command of a key, or null. Where a person types, Ctrl+Z and Ctrl+Y belong to the text, `?` is a character, and
 * Backspace and letters are never touched: Vietnamese input methods send them.
 */
export function keyCommand(event: Key, typing: boolean): KeyCommand | null {
  if (event.isComposing || event.altKey) return null;
  const ctrl = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (ctrl) {
    if (everywhere[key]) return everywhere[key];
    if (typing) return null;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (event.key === 'F1') return 'help';
  if (event.key === 'F5') return 'refresh';
  return event.key === '?' && !typing ? 'keys' : null;
}

/** Keys the web view would answer by itself (print, reload, its own search): the program's screens answer them instead. */
export function ownedByWindow(event: Key): boolean {
  if (event.key === 'F3' || event.key === 'F7') return true;
  return (
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    ['p', 'r', 'f', 'g', 'n', 's', 'o', 'u', 'j', 'h'].includes(event.key.toLowerCase())
  );
}
