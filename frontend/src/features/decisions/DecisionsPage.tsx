import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type DecisionLineOfList, decisionsQuery, draftDecision, trashDecision } from '../../backend/decisions';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { useGo, useSearchParam } from '../../ui/navigation';
import { decisionWords } from '../../words/decisions';
import { CandidatePicker } from './CandidatePicker';
import { DecisionTable } from './DecisionTable';

/** The decisions, and the beginning of a new one: from the menu, or from a meeting (`?meeting=`). */
export default function DecisionsPage() {
  const fromMeeting = useSearchParam('meeting');
  const [choosing, setChoosing] = useState(fromMeeting !== '');
  const [year, setYear] = useState('');
  const go = useGo();
  const decisions = useQuery(decisionsQuery(Number(year)));
  const open = useCallback((decision: DecisionLineOfList) => go(`/decisions/${decision.id}`), [go]);
  const make = useCommand(
    ({ meetingId, ids }: { meetingId: string; ids: string[] }) => draftDecision(meetingId, ids),
    (decision) => go(`/decisions/${decision.id}`),
  );
  const trash = useCommand((decision: DecisionLineOfList) => trashDecision(decision.id));
  const askTrash = useCallback(
    async (decision: DecisionLineOfList) => {
      const { trashTitle, trashFact, undoable } = decisionWords;
      const question = { title: trashTitle, fact: trashFact, advice: undoable, confirmLabel: decisionWords.trash };
      if (await confirm({ ...question, danger: true })) trash.run(decision);
    },
    [trash.run],
  );
  const add = useCallback(() => setChoosing(true), []);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader
        title={decisionWords.title}
        note={decisionWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {decisionWords.add}
          </Button>
        }
      />
      <DecisionTable
        page={decisions.data}
        error={decisions.error}
        onRetry={() => void decisions.refetch()}
        year={year}
        onYear={setYear}
        onOpen={open}
        onAdd={add}
        onTrash={(decision) => void askTrash(decision)}
      />
      <FormPanel open={choosing} title={decisionWords.chooseTitle} width={72} onClose={() => setChoosing(false)}>
        <CandidatePicker
          firstMeeting={fromMeeting}
          note={decisionWords.chooseNote}
          takeLabel={decisionWords.make}
          onTake={(meetingId, ids) => make.run({ meetingId, ids })}
        />
      </FormPanel>
    </Page>
  );
}
