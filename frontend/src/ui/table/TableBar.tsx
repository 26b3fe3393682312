import { ActionIcon, Button, Checkbox, CloseButton, Popover, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconColumns3, IconFileSpreadsheet, IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { uiWords } from '../../words/ui';
import type { Column } from './model';
import classes from './table.module.css';
import type { TableViewState } from './use-view';

interface BarProps<Row> {
  searchRef: Ref<HTMLInputElement>;
  search: string;
  onSearch: (text: string) => void;
  filters?: ReactNode;
  filtered: boolean;
  onClear: () => void;
  columns: Column<Row>[];
  view: TableViewState<Row>;
  onExport?: (() => void) | undefined;
}

/** Search box, filter row, the red "Bỏ lọc", column chooser and export. */
export function TableBar<Row>(props: BarProps<Row>) {
  const { search, onSearch, filters, filtered, onClear, onExport } = props;
  return (
    <div className={classes.bar}>
      <TextInput
        ref={props.searchRef}
        className={classes.search}
        aria-label={uiWords.search}
        placeholder={uiWords.searchHint}
        leftSection={<IconSearch size="1.1rem" aria-hidden />}
        rightSection={
          search !== '' ? <CloseButton size="sm" aria-label={uiWords.clearSearch} onClick={() => onSearch('')} /> : null
        }
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      {filters}
      {filtered && (
        <Button
          className={classes.clear}
          variant="outline"
          leftSection={<IconFilterOff size="1.1rem" aria-hidden />}
          onClick={onClear}
        >
          {uiWords.clearFilter}
        </Button>
      )}
      <span className={classes.space} />
      <ColumnChooser columns={props.columns} view={props.view} />
      {onExport && (
        <Button variant="default" leftSection={<IconFileSpreadsheet size="1.1rem" aria-hidden />} onClick={onExport}>
          {uiWords.exportExcel}
        </Button>
      )}
    </div>
  );
}

function ColumnChooser<Row>({ columns, view }: { columns: Column<Row>[]; view: TableViewState<Row> }) {
  return (
    <Popover position="bottom-end" withinPortal>
      <Popover.Target>
        <Tooltip label={uiWords.columns}>
          <ActionIcon variant="default" size="2.25rem" aria-label={uiWords.columns}>
            <IconColumns3 size="1.2rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {columns.map((column) => (
            <Checkbox
              key={column.id}
              label={column.header}
              checked={!view.hidden.includes(column.id)}
              disabled={view.visible.length === 1 && view.visible[0]?.id === column.id}
              onChange={() => view.toggleColumn(column.id)}
            />
          ))}
          <Button variant="subtle" size="xs" onClick={view.reset}>
            {uiWords.columnsReset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
