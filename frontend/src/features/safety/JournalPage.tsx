import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type OperationRow, operationQuery, undoOperation } from '../../backend/journal';
import { historyRows } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { Loaded } from '../../ui/feedback';
import { HistoryTab } from '../../ui/HistoryTab';
import { Page, PageHeader } from '../../ui/layout';
import { journalWords } from '../../words/safety';
import { JournalTable } from './JournalTable';
import { journalSource } from './journal-source';

/** What was done in the office, newest first; any line can be looked into and taken back. */
export default function JournalPage() {
  const [days, setDays] = useState({ from: '', to: '' });
  const [open, setOpen] = useState<OperationRow | null>(null);
  const source = useMemo(() => journalSource(days), [days]);
  const undo = useCommand(undoOperation);
  const { run } = undo;
  const askUndo = useMemo(
    () => async (row: OperationRow) => {
      const fact = journalWords.undoFact(row.label);
      if (
        await confirm({
          title: journalWords.undo,
          fact,
          advice: journalWords.undoAdvice,
          confirmLabel: journalWords.undo,
        })
      )
        run(row.id);
    },
    [run],
  );
  return (
    <Page fill>
      <PageHeader title={journalWords.title} note={journalWords.note} />
      <JournalTable source={source} days={days} onDays={setDays} onOpen={setOpen} onUndo={askUndo} />
      <FormPanel open={open !== null} title={open?.label ?? ''} onClose={() => setOpen(null)} width={60}>
        {open && <OperationChanges id={open.id} />}
      </FormPanel>
    </Page>
  );
}

function OperationChanges({ id }: { id: string }) {
  const changes = useQuery(operationQuery(id));
  return <Loaded query={changes}>{(list) => <HistoryTab rows={historyRows(list)} />}</Loaded>;
}
