import { useCallback, useMemo, useState } from 'react';
import { decideRows, type IntakeList, type IntakeRow, intakeRows } from '../../backend/intake';
import { FormPanel } from '../../ui/FormPanel';
import { useSearchParam } from '../../ui/navigation';
import type { PagedSource } from '../../ui/table/model';
import { intakeWords, rowFilters } from '../../words/intake';
import { bySheet, fieldsOf } from './intake-list';
import { RowPanel } from './RowPanel';
import { RowTable } from './RowTable';
import { type Intake, useListCommand } from './use-intake';

/** A row that is open, and the field to begin at. */
export interface OpenRow {
  sheet: string;
  row: number;
  field: string;
  /** The name as it stood when the row was opened. */
  name: string;
}

/** Every row of the list: how it stands, what is wrong, what a person says about it. */
export function RowsPart({ intake, list }: { intake: Intake; list: IntakeList }) {
  const asked = useSearchParam('status');
  const [status, setStatus] = useState(rowFilters.some(({ value }) => value === asked) ? asked : '');
  const [open, setOpen] = useState<OpenRow | null>(null);
  const source = useRowSource(list.id, status);
  const fieldKey = fieldsOf(list.sheets).join(' ');
  const fields = useMemo(() => fieldKey.split(' '), [fieldKey]);
  const decide = useListCommand(intake, async ({ rows, verdict }: { rows: IntakeRow[]; verdict: string }) => {
    let next = list;
    for (const part of bySheet(rows)) next = await decideRows({ id: list.id, ...part, verdict });
    return next;
  });
  const onDecide = useCallback((rows: IntakeRow[], verdict: string) => decide.run({ rows, verdict }), [decide.run]);
  const close = useCallback(() => setOpen(null), []);
  return (
    <>
      <RowTable
        source={source}
        fields={fields}
        sheets={list.sheets.filter(({ skip, rows }) => !skip && rows > 0).length}
        counts={list.counts}
        status={status}
        onStatus={setStatus}
        onOpen={setOpen}
        onDecide={onDecide}
      />
      <FormPanel
        open={open !== null}
        title={open ? intakeWords.rowTitle(open.row, open.name) : ''}
        onClose={close}
        width={52}
      >
        {open && (
          <RowPanel
            key={`${open.sheet} ${open.row}`}
            open={open}
            intake={intake}
            list={list}
            fields={fields}
            onDecide={onDecide}
            onClose={close}
          />
        )}
      </FormPanel>
    </>
  );
}

/** Rows page by page; the desk asks for them again whenever the list changed, so that chosen rows stay chosen. */
function useRowSource(id: string, status: string): PagedSource<IntakeRow> {
  return useMemo(
    () => ({
      key: ['intake-list', id, 'rows', status],
      load: async ({ search, after, limit }) => {
        const page = await intakeRows({ id, status, text: search, sheet: '', row: 0, after: Number(after), limit });
        return { rows: page.rows, total: page.total, next: page.next > 0 ? String(page.next) : '' };
      },
    }),
    [id, status],
  );
}
