import { useCallback, useMemo, useRef, useState } from 'react';
import { toggleKeys } from './model';

/** Rows chosen in a list, by key; rows that left the list are no longer counted. */
export function useSelection<Row>(rows: Row[], rowKey: (row: Row) => string) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<number | null>(null);
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : rows.filter((row) => selected.has(rowKey(row)))),
    [rows, selected, rowKey],
  );
  const toggle = useCallback(
    (index: number, extend: boolean) => {
      const previous = anchor.current;
      anchor.current = index;
      const keys = rows.map(rowKey);
      setSelected((current) => toggleKeys(current, keys, index, previous, extend));
    },
    [rows, rowKey],
  );
  const set = useCallback((list: Row[]) => setSelected(new Set(list.map(rowKey))), [rowKey]);
  const clear = useCallback(() => setSelected(new Set()), []);
  return { selected, chosen, toggle, set, clear };
}

export type Selection<Row> = ReturnType<typeof useSelection<Row>>;
