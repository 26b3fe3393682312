import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { uiWords } from '../../words/ui';
import { type Column, cellSize, type Sort } from './model';
import classes from './table.module.css';

interface HeadProps<Row> {
  columns: Column<Row>[];
  sort: Sort | null;
  onSort: (column: string) => void;
  select: { all: boolean; some: boolean; onToggle: () => void } | null;
  menu: boolean;
}

/** Sticky header row: a click sorts, a second turns round, a third gives the first order back. */
export function TableHead<Row>({ columns, sort, onSort, select, menu }: HeadProps<Row>) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row}>
        {select && (
          <div role="columnheader" className={classes.pick}>
            <Checkbox
              size="xs"
              aria-label={uiWords.selectAll}
              checked={select.all}
              indeterminate={select.some && !select.all}
              onChange={select.onToggle}
            />
          </div>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
        {menu && (
          <div role="columnheader" className={classes.more}>
            <span className={classes.hiddenText}>{uiWords.more}</span>
          </div>
        )}
      </div>
    </div>
  );
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: (id: string) => void;
}) {
  const active = sort?.column === column.id;
  const direction = active ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const name = `${classes.cell} ${column.number ? classes.number : ''}`;
  if (column.sortable === false) {
    return (
      <div role="columnheader" className={name} style={cellSize(column)}>
        {column.header}
      </div>
    );
  }
  return (
    <div role="columnheader" aria-sort={direction} className={name} style={cellSize(column)}>
      <button
        type="button"
        className={classes.sort}
        title={uiWords.sortBy(column.header.toLowerCase())}
        onClick={() => onSort(column.id)}
      >
        {column.header}
        {active &&
          (sort.descending ? <IconArrowDown size="1rem" aria-hidden /> : <IconArrowUp size="1rem" aria-hidden />)}
      </button>
    </div>
  );
}
