import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { ErrorBox, ListSkeleton } from '../feedback';
import { Grid } from './Grid';
import type { Column, PagedSource, RowAction, Sort, TableView } from './model';
import { TableBar } from './TableBar';
import { NoMatch, SelectionBar, TableFoot } from './TableFoot';
import classes from './table.module.css';
import { useHeldRows, usePagedRows } from './use-rows';
import { useSelection } from './use-selection';
import { useTableView } from './use-view';

export interface DataTableProps<Row> {
  /** Name under which columns and sort are remembered, e.g. `units`. */
  name: string;
  /** Said by screen readers: what the list holds. */
  label: string;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** Rows held in the window (undefined while loading); up to some thousands. */
  rows?: Row[] | undefined;
  /** Instead of `rows`: read page by page; searching and sorting are then the program's. */
  source?: PagedSource<Row>;
  /** Error of the query that gives `rows`. */
  error?: unknown;
  onRetry?: () => void;
  firstSort?: Sort;
  /** Filter fields beside the search box. */
  filters?: ReactNode;
  /** Whether one of them is set: shows the red "Bỏ lọc". */
  filtered?: boolean;
  onClearFilters?: () => void;
  onOpen?: (row: Row) => void;
  actions?: RowAction<Row>[];
  /** Right end of the totals line: sums and the like. */
  totals?: ReactNode;
  onExport?: (view: TableView) => void;
  /** Shown when there is nothing at all: what belongs here and the first step. */
  empty: ReactNode;
}

/** Search, columns, rows and selection of one list. */
function useTable<Row>(props: DataTableProps<Row>) {
  const { columns, source } = props;
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const view = useTableView(props.name, columns, props.firstSort ?? null);
  const held = useHeldRows(source ? noRows : props.rows, columns, settled, view.sort);
  const paged = usePagedRows(source, settled, view.sort);
  const data = source ? paged : held;
  const selection = useSelection(data.rows, props.rowKey);
  const clear = useCallback(() => {
    setSearch('');
    props.onClearFilters?.();
  }, [props.onClearFilters]);
  const seen: TableView = {
    search: settled,
    sort: view.sort,
    columns: view.visible.map(({ id, header }) => ({ id, header })),
  };
  const error = source ? paged.error : props.error;
  const narrowed = settled !== '' || search !== '' || props.filtered === true;
  const bare = data.total === 0 && !narrowed && !data.loading && !error;
  return {
    search,
    setSearch,
    view,
    data,
    selection,
    clear,
    seen,
    error,
    bare,
    retry: source ? paged.retry : props.onRetry,
  };
}

/**
 * The list of the program: search without accents, filters, columns, sort, selection, right-click menu, keys, totals.
 * It owns no record, no draft and no saving. Give it stable `columns`, `rowKey` and `actions` (module level or memo).
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const table = useTable(props);
  const { search, data, view, selection } = table;
  const searchRef = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+F', () => searchRef.current?.select()]], []);
  if (table.bare) {
    return (
      <div className={classes.frame}>
        <div className={classes.center}>{props.empty}</div>
      </div>
    );
  }
  return (
    <div className={classes.frame}>
      <TableBar
        searchRef={searchRef}
        search={search}
        onSearch={table.setSearch}
        filters={props.filters}
        filtered={search !== '' || props.filtered === true}
        onClear={table.clear}
        columns={props.columns}
        view={view}
        onExport={props.onExport && (() => props.onExport?.(table.seen))}
      />
      <SelectionBar selection={selection} actions={props.actions} />
      <TableBody {...props} table={table} />
      <TableFoot rows={data} totals={props.totals} />
    </div>
  );
}

function TableBody<Row>({ table, ...props }: DataTableProps<Row> & { table: ReturnType<typeof useTable<Row>> }) {
  const { data, error, view, selection } = table;
  if (error) {
    return (
      <div className={classes.center}>
        <ErrorBox error={error} onRetry={table.retry} />
      </div>
    );
  }
  if (data.loading) return <ListSkeleton />;
  if (data.total === 0) return <NoMatch onClear={table.clear} />;
  return (
    <Grid
      label={props.label}
      data={data}
      view={view}
      selection={selection}
      rowKey={props.rowKey}
      onOpen={props.onOpen}
      actions={props.actions}
    />
  );
}

const noRows: never[] = [];
