import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { leastWidth, type RowAction } from './model';
import { type MenuPlace, RowMenu } from './RowMenu';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import classes from './table.module.css';
import { type GridHandlers, useGridHandlers } from './use-grid-handlers';
import type { TableRows } from './use-rows';
import type { Selection } from './use-selection';
import type { TableViewState } from './use-view';

export interface GridProps<Row> {
  label: string;
  data: TableRows<Row>;
  view: TableViewState<Row>;
  selection: Selection<Row>;
  rowKey: (row: Row) => string;
  onOpen?: ((row: Row) => void) | undefined;
  actions?: RowAction<Row>[] | undefined;
}

const noActions: never[] = [];

/** Height of a row in pixels at the window's zoom: 2.25 rem. */
function rowHeight(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round((Number.isNaN(root) ? 16 : root) * 2.25);
}

function useGridRows<Row>(data: TableRows<Row>) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: data.total,
    getScrollElement: () => scroll.current,
    estimateSize: rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight(),
    initialRect: { width: 1000, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const last = items[items.length - 1]?.index ?? 0;
  const { reach } = data;
  useEffect(() => reach(last + 40), [reach, last]);
  return { scroll, virtual, items };
}

/** The least width of a row, and which of the side columns there are. */
function useTracks<Row>(view: TableViewState<Row>, actions: RowAction<Row>[]) {
  const selectable = actions.some((action) => action.bulk);
  const menu = actions.length > 0;
  const { visible } = view;
  const width = visible.reduce((sum, column) => sum + leastWidth(column), (selectable ? 2.5 : 0) + (menu ? 3 : 0));
  return useMemo(() => ({ width, selectable, menu }), [width, selectable, menu]);
}

/** The scrolling body of a list: draws only the rows on screen, answers mouse and keys. */
export function Grid<Row>(props: GridProps<Row>) {
  const { data, view, actions = noActions } = props;
  const { scroll, virtual, items } = useGridRows(data);
  const [active, setActive] = useState(0);
  const [place, setPlace] = useState<MenuPlace<Row> | null>(null);
  const base = useId();
  const current = Math.min(active, data.total - 1);
  const tracks = useTracks(view, actions);
  const handlers = useGridHandlers({ ...props, actions, current, setActive, setPlace, virtual });
  return (
    <>
      <div
        ref={scroll}
        role="grid"
        tabIndex={0}
        className={classes.scroll}
        aria-label={props.label}
        aria-rowcount={data.total + 1}
        aria-multiselectable={tracks.selectable || undefined}
        aria-activedescendant={`${base}-${current}`}
        onKeyDown={handlers.onKeyDown}
        onContextMenu={handlers.onContextMenu}
      >
        <div style={{ minWidth: `${tracks.width}rem` }}>
          <TableHead
            columns={view.visible}
            sort={view.sort}
            onSort={view.toggleSort}
            select={tracks.selectable ? handlers.select : null}
            menu={tracks.menu}
          />
          <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
            <GridRows {...props} items={items} base={base} current={current} tracks={tracks} handlers={handlers} />
          </div>
        </div>
      </div>
      <RowMenu place={place} actions={actions} onClose={() => setPlace(null)} />
    </>
  );
}

interface GridRowsProps<Row> extends GridProps<Row> {
  items: VirtualItem[];
  base: string;
  current: number;
  tracks: ReturnType<typeof useTracks>;
  handlers: GridHandlers;
}

function GridRows<Row>({ items, base, current, tracks, handlers, ...props }: GridRowsProps<Row>) {
  return items.map((item) => {
    const row = props.data.rows[item.index];
    return (
      <TableRow
        key={item.key}
        id={`${base}-${item.index}`}
        row={row}
        index={item.index}
        top={item.start}
        columns={props.view.visible}
        active={item.index === current}
        selected={row !== undefined && props.selection.selected.has(props.rowKey(row))}
        selectable={tracks.selectable}
        menu={tracks.menu}
        {...handlers.row}
      />
    );
  });
}
