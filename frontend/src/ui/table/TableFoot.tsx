import { Button, Stack, Text } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { showNumber } from '../../words/numbers';
import { uiWords } from '../../words/ui';
import type { RowAction } from './model';
import classes from './table.module.css';
import type { TableRows } from './use-rows';
import type { Selection } from './use-selection';

/** The line under a list: how many rows, then whatever the screen sums up. */
export function TableFoot<Row>({ rows, totals }: { rows: TableRows<Row>; totals?: ReactNode }) {
  return (
    <div className={classes.foot} aria-live="polite">
      <b>{rows.counted ? uiWords.totalRows(showNumber(rows.total)) : uiWords.someRows(showNumber(rows.rows.length))}</b>
      <span className={classes.space} />
      {totals}
    </div>
  );
}

/** Shown while rows are chosen: how many, and what can be done with all of them. */
export function SelectionBar<Row>(props: { selection: Selection<Row>; actions?: RowAction<Row>[] | undefined }) {
  const { chosen, clear } = props.selection;
  const offered = props.actions?.filter((action) => action.bulk && !action.hidden?.(chosen)) ?? [];
  if (chosen.length === 0) return null;
  return (
    <div className={classes.picked} role="status">
      <b>{uiWords.selected(showNumber(chosen.length))}</b>
      {offered.map((action) => (
        <Button
          key={action.id}
          size="xs"
          variant="default"
          leftSection={action.icon}
          onClick={() => action.run(chosen)}
        >
          {action.label}
        </Button>
      ))}
      <Button size="xs" variant="subtle" color="gray" onClick={clear}>
        {uiWords.clearSelection}
      </Button>
    </div>
  );
}

/** Shown where the search or the filter leaves nothing. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <div className={classes.center}>
      <Stack align="center" gap="xs">
        <Text>{uiWords.noMatch}</Text>
        <Text c="dimmed">{uiWords.noMatchAdvice}</Text>
        <Button
          className={classes.clear}
          variant="outline"
          leftSection={<IconFilterOff size="1.1rem" aria-hidden />}
          onClick={onClear}
        >
          {uiWords.clearFilter}
        </Button>
      </Stack>
    </div>
  );
}
