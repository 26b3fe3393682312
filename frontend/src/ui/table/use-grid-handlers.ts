import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import type { GridProps } from './Grid';
import { movedRow, type RowAction } from './model';
import type { MenuPlace } from './RowMenu';

export interface GridDeps<Row> extends GridProps<Row> {
  actions: RowAction<Row>[];
  current: number;
  setActive: (index: number) => void;
  setPlace: (place: MenuPlace<Row>) => void;
  virtual: Virtualizer<HTMLDivElement, Element>;
}

/** The chosen rows where the row is one of them, else the row alone: what a menu or a key acts on. */
function rowsFor<Row>({ data, selection, rowKey }: GridDeps<Row>, index: number): Row[] {
  const row = data.rows[index];
  if (row === undefined) return [];
  return selection.selected.has(rowKey(row)) && selection.chosen.length > 1 ? selection.chosen : [row];
}

function runKey<Row>(deps: GridDeps<Row>, key: string): boolean {
  const rows = rowsFor(deps, deps.current);
  const action = deps.actions.find((one) => one.key === key && !one.hidden?.(rows));
  if (!action || rows.length === 0 || (rows.length > 1 && !action.bulk)) return false;
  action.run(rows);
  return true;
}

function answerKey<Row>(deps: GridDeps<Row>, event: KeyboardEvent<HTMLDivElement>): boolean {
  const { data, current, virtual, selection, setActive, onOpen } = deps;
  const page = Math.max(1, virtual.getVirtualItems().length - 24);
  const target = event.ctrlKey || event.altKey ? null : movedRow(event.key, current, data.total, page);
  if (target !== null) {
    setActive(target);
    virtual.scrollToIndex(target);
    return true;
  }
  const row = data.rows[current];
  if (event.key === 'Enter' && !event.ctrlKey && row !== undefined && onOpen) {
    onOpen(row);
    return true;
  }
  if (event.key === ' ' && deps.actions.some((action) => action.bulk)) {
    selection.toggle(current, event.shiftKey);
    return true;
  }
  if (event.key.toLowerCase() === 'a' && event.ctrlKey && deps.actions.some((action) => action.bulk)) {
    void data.all().then(selection.set);
    return true;
  }
  return runKey(deps, event.key);
}

function menuPlace<Row>(deps: GridDeps<Row>, index: number, event: MouseEvent): MenuPlace<Row> {
  const box = event.currentTarget.getBoundingClientRect();
  const byKey = event.clientX === 0 && event.clientY === 0;
  return {
    rows: rowsFor(deps, index),
    x: byKey ? box.left + 40 : event.clientX,
    y: byKey ? box.top + 40 : event.clientY,
  };
}

/**
 * Answers of a list to mouse and keyboard. The handlers of rows keep their identity, so that a row is drawn again only
 * when its own data changes.
 */
export function useGridHandlers<Row>(deps: GridDeps<Row>) {
  const latest = useRef(deps);
  latest.current = deps;
  const row = useMemo(() => makeRowHandlers(latest), []);
  const { data, selection } = deps;
  const some = selection.chosen.length > 0;
  const all = some && selection.chosen.length === data.total;
  return {
    row,
    select: { all, some, onToggle: () => (all ? selection.clear() : void data.all().then(selection.set)) },
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.target === event.currentTarget && answerKey(deps, event)) event.preventDefault();
    },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      deps.setPlace(menuPlace(deps, deps.current, event));
    },
  };
}

function makeRowHandlers<Row>(latest: { current: GridDeps<Row> }) {
  return {
    onPress: (index: number, event: MouseEvent) => {
      const { setActive, selection, actions } = latest.current;
      setActive(index);
      if (event.ctrlKey && actions.some((action) => action.bulk)) selection.toggle(index, false);
    },
    onOpen: (index: number) => {
      const found = latest.current.data.rows[index];
      if (found !== undefined) latest.current.onOpen?.(found);
    },
    onMenu: (index: number, event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
      latest.current.setActive(index);
      latest.current.setPlace(menuPlace(latest.current, index, event));
    },
    onToggle: (index: number, extend: boolean) => latest.current.selection.toggle(index, extend),
  };
}

export type GridHandlers = ReturnType<typeof useGridHandlers<never>>;
