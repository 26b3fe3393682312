import { ActionIcon, Checkbox } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { type MouseEvent, memo } from 'react';
import { uiWords } from '../../words/ui';
import { type Column, cellSize } from './model';
import classes from './table.module.css';

export interface RowProps<Row> {
  id: string;
  row: Row | undefined;
  index: number;
  top: number;
  columns: Column<Row>[];
  active: boolean;
  selected: boolean;
  selectable: boolean;
  menu: boolean;
  onPress: (index: number, event: MouseEvent) => void;
  onOpen: (index: number) => void;
  onMenu: (index: number, event: MouseEvent) => void;
  onToggle: (index: number, extend: boolean) => void;
}

function TableRowView<Row>(props: RowProps<Row>) {
  const { row, index, columns, selected, active } = props;
  const state = `${classes.row} ${classes.line} ${selected ? classes.selected : ''} ${active ? classes.active : ''}`;
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={props.selectable ? selected : active}
      className={state}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={(event) => props.onPress(index, event)}
      onDoubleClick={() => props.onOpen(index)}
      onContextMenu={(event) => props.onMenu(index, event)}
    >
      {props.selectable && <PickCell {...props} />}
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
      {props.menu && (
        <div role="gridcell" className={classes.more}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            tabIndex={-1}
            aria-label={uiWords.more}
            onClick={(event) => props.onMenu(index, event)}
          >
            <IconDotsVertical size="1.1rem" aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}

function PickCell<Row>({ index, row, selected, onToggle }: RowProps<Row>) {
  return (
    <div role="gridcell" className={classes.pick}>
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={uiWords.selectRow}
        checked={selected}
        disabled={row === undefined}
        onChange={() => undefined}
        onClick={(event) => {
          event.stopPropagation();
          onToggle(index, event.shiftKey);
        }}
      />
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row | undefined }) {
  const name = `${classes.cell} ${column.number ? classes.number : ''}`;
  if (row === undefined) {
    return (
      <div role="gridcell" className={name} style={cellSize(column)}>
        <span className={classes.ghost} />
      </div>
    );
  }
  const text = column.text(row);
  return (
    <div role="gridcell" className={name} style={cellSize(column)} title={text}>
      {column.cell ? column.cell(row) : text}
    </div>
  );
}

/** One line of a list; drawn again only when something of its own changed, so that scrolling stays smooth. */
export const TableRow = memo(TableRowView) as typeof TableRowView;
