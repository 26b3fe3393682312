import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Column, Sort } from './model';
import { nextSort, visibleColumns } from './model';

interface Kept {
  hidden?: string[];
  sort?: Sort | null;
}

/** Columns and sort of one list, remembered on this machine under its name. */
export function useTableView<Row>(name: string, columns: Column<Row>[], firstSort: Sort | null) {
  const [kept, setKept] = useLocalStorage<Kept>({
    key: `guongsang.list.${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const hidden = useMemo(
    () => kept.hidden ?? columns.filter((column) => column.hidden).map((column) => column.id),
    [kept.hidden, columns],
  );
  // Keeps its identity while nothing changes: rows are drawn again only when it does not.
  const visible = useMemo(() => visibleColumns(columns, hidden), [columns, hidden]);
  const sort = kept.sort === undefined ? firstSort : kept.sort;
  const without = (id: string) => hidden.filter((one) => one !== id);
  return {
    visible,
    hidden,
    sort,
    toggleColumn: (id: string) => setKept({ ...kept, hidden: hidden.includes(id) ? without(id) : [...hidden, id] }),
    toggleSort: (column: string) => setKept({ ...kept, sort: nextSort(sort, column) }),
    reset: () => setKept({}),
  };
}

export type TableViewState<Row> = ReturnType<typeof useTableView<Row>>;
