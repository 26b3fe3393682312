import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import type { Column, Sort } from './model';
import { nextSort } from './model';

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
  const hidden = kept.hidden ?? columns.filter((column) => column.hidden).map((column) => column.id);
  const sort = kept.sort === undefined ? firstSort : kept.sort;
  const toggleColumn = useCallback(
    (id: string) =>
      setKept({ ...kept, hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id] }),
    [kept, hidden, setKept],
  );
  return {
    visible: columns.filter((column) => !hidden.includes(column.id)),
    hidden,
    sort,
    toggleColumn,
    toggleSort: (column: string) => setKept({ ...kept, sort: nextSort(sort, column) }),
    reset: () => setKept({}),
  };
}

export type TableViewState<Row> = ReturnType<typeof useTableView<Row>>;
