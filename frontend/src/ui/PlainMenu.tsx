import { useClickOutside, useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import classes from './menu.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Key that does the same elsewhere, shown at the right. */
  keyName?: string | undefined;
  danger?: boolean | undefined;
  run: () => void;
}

interface PlainMenuProps {
  entries: MenuEntry[];
  label: string;
  /** Where it opens, in window pixels; moved inwards where it would leave the window. */
  x: number;
  y: number;
  onClose: () => void;
}

function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}

/** Keeps the menu inside the window and gives the focus back to where it was. */
function usePlace(x: number, y: number) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (box) {
      setPlace({
        left: Math.max(4, Math.min(x, window.innerWidth - box.width - 4)),
        top: Math.max(4, Math.min(y, window.innerHeight - box.height - 4)),
      });
    }
  }, [x, y]);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    return () => (before as HTMLElement | null)?.focus({ preventScroll: true });
  }, []);
  return { menu, place };
}

/** A menu at a place of the window: arrows move, Enter does, Esc or a click elsewhere closes. */
export function PlainMenu({ entries, label, x, y, onClose }: PlainMenuProps) {
  const { menu, place } = usePlace(x, y);
  const outside = useClickOutside(onClose);
  const ref = useMergedRef(menu, outside);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const closes = event.key === 'Escape' || event.key === 'Tab';
    if (closes) onClose();
    if (closes || moveFocus(event.currentTarget, event.key)) event.preventDefault();
    event.stopPropagation();
  };
  // A drawer moves what is fixed inside it, so the menu stands beside the page, not in it.
  return createPortal(
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={classes.menu}
      style={place}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          data-mantine-stop-propagation="true"
          tabIndex={-1}
          className={`${classes.item} ${entry.danger ? classes.danger : ''}`}
          onClick={() => {
            onClose();
            entry.run();
          }}
        >
          <span className={classes.icon}>{entry.icon}</span>
          <span className={classes.label}>{entry.label}</span>
          {entry.keyName && <kbd className="gs-key">{entry.keyName}</kbd>}
        </button>
      ))}
    </div>,
    document.body,
  );
}
