import type { ReactNode } from 'react';
import { compareText, fold } from '../../words/text';

/** One column of a list. `text` is what is searched, sorted and exported; `cell` is how it looks when that differs. */
export interface Column<Row> {
  id: string;
  header: string;
  text: (row: Row) => string;
  cell?: (row: Row) => ReactNode;
  /** Value to sort by where the text would sort wrongly (dates, numbers). */
  order?: (row: Row) => string | number;
  /** Wanted width in rem; columns with `grow` share what is left over, and give way a little where there is too little. */
  width: number;
  grow?: number;
  /** Never narrower than `width`. The first growing column is kept without saying so. */
  keep?: boolean;
  /** Right-aligned with tabular figures. */
  number?: boolean;
  sortable?: boolean;
  /** Not shown until chosen in the column chooser. */
  hidden?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

/** Asked of a paged source: rows after the key `after` ('' for the first page). */
export interface PageAsk {
  search: string;
  sort: Sort | null;
  after: string;
  limit: number;
}

/** One page: `total` counts all rows that match, null where nobody counts them; `next` is '' on the last page. */
export interface Page<Row> {
  rows: Row[];
  total: number | null;
  next: string;
}

/** Rows read page by page from the program. `key` starts with the kind of data and holds the filter. */
export interface PagedSource<Row> {
  key: readonly unknown[];
  /** Other tables it shows: `dependsOn('unit')`. */
  meta?: { kinds: string[] };
  load: (ask: PageAsk) => Promise<Page<Row>>;
}

/** Something that can be done with rows: in the right-click menu, by key, and in the bar of a selection. */
export interface RowAction<Row> {
  id: string;
  label: string;
  icon?: ReactNode;
  key?: 'F2' | 'Delete';
  danger?: boolean;
  /** Also offered for several rows at once. */
  bulk?: boolean;
  hidden?: (rows: Row[]) => boolean;
  run: (rows: Row[]) => void;
}

/** What is seen: handed to "Xuất Excel" so that the file holds exactly this. */
export interface TableView {
  search: string;
  sort: Sort | null;
  columns: { id: string; header: string }[];
}

/** Searches and sorts rows held in the window; the given array is not changed. */
export function arrangeRows<Row>(rows: Row[], columns: Column<Row>[], search: string, sort: Sort | null): Row[] {
  const found = search.trim() === '' ? rows : rows.filter((row) => rowMatches(row, columns, search));
  const column = sort && columns.find((candidate) => candidate.id === sort.column);
  if (!sort || !column) return found;
  const value = column.order ?? column.text;
  const direction = sort.descending ? -1 : 1;
  return [...found].sort((a, b) => direction * compareValues(value(a), value(b)));
}

function rowMatches<Row>(row: Row, columns: Column<Row>[], search: string): boolean {
  const haystack = fold(columns.map((column) => column.text(row)).join(' · '));
  return fold(search)
    .split(' ')
    .every((word) => haystack.includes(word));
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}

/** Next sort after a click on a header: ascending, descending, none. */
export function nextSort(current: Sort | null, column: string): Sort | null {
  if (current?.column !== column) return { column, descending: false };
  return current.descending ? null : { column, descending: true };
}

/** How far a growing column may be squeezed before the list scrolls sideways. */
const squeeze = 0.75;

interface Sized {
  width: number;
  grow?: number;
  keep?: boolean;
}

/** Least width of a column in rem. */
export function leastWidth({ width, grow, keep }: Sized): number {
  return grow && !keep ? width * squeeze : width;
}

/** Sizes of a cell. Every row has the same width, so the same rule gives straight columns. */
export function cellSize(column: Sized): { flex: string; minWidth: string } {
  const { width, grow, keep } = column;
  return {
    flex: grow ? `${grow} ${keep ? 0 : 1} ${width}rem` : `0 0 ${width}rem`,
    minWidth: `${leastWidth(column)}rem`,
  };
}

/** The columns on screen. The first that grows names the row, so it is never squeezed. */
export function visibleColumns<Row>(columns: Column<Row>[], hidden: readonly string[]): Column<Row>[] {
  const shown = columns.filter((column) => !hidden.includes(column.id));
  const naming = shown.findIndex((column) => column.grow);
  return shown.map((column, index) => (index === naming ? { ...column, keep: true } : column));
}

/** Keys of the selection after a click on a row's box; with `extend` everything from the last box clicked to this one. */
export function toggleKeys(
  selected: ReadonlySet<string>,
  keys: string[],
  index: number,
  anchor: number | null,
  extend: boolean,
): Set<string> {
  const next = new Set(selected);
  const key = keys[index];
  if (key === undefined) return next;
  const on = !selected.has(key);
  const from = extend && anchor !== null ? Math.min(anchor, index) : index;
  const to = extend && anchor !== null ? Math.max(anchor, index) : index;
  for (const one of keys.slice(from, to + 1)) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return next;
}

/** Row the keyboard moves to, or null where the key moves nothing. `page` is the number of rows on screen. */
export function movedRow(key: string, current: number, count: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key];
  if (target === undefined || count === 0) return null;
  return Math.max(0, Math.min(count - 1, target));
}
