import { Button } from '@mantine/core';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import {
  addDecisionLines,
  type Decision,
  editDecisionLine,
  issueDecision,
  type Recipient,
  refreshDecision,
  removeDecisionLine,
  saveDecision,
} from '../../backend/decisions';
import { useCommand } from '../../ui/command';
import { confirm, toast } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { Section } from '../../ui/layout';
import { UnsavedContext } from '../../ui/services';
import { showDate } from '../../words/dates';
import { decisionWords, draftWords, lineWords } from '../../words/decisions';
import { showMoney } from '../../words/numbers';
import { CandidatePicker } from './CandidatePicker';
import { CheckPanel } from './CheckPanel';
import { DecisionForm } from './DecisionForm';
import { decisionCommand } from './decision-form';
import classes from './decisions.module.css';
import { LineForm } from './LineForm';
import { LineTable } from './LineTable';

/** A draft: what is typed, what the check says, the list. */
export function DraftPart({ decision }: { decision: Decision }) {
  const unsaved = useContext(UnsavedContext);
  const issue = useCommand(() => issueDecision(decision.id));
  const askIssue = async () => {
    if (unsaved.any()) return toast({ message: draftWords.unsaved, tone: 'bad' });
    const { fullNumber, date, count, total } = decision;
    const fact = draftWords.issueFact(fullNumber, showDate(date), count, showMoney(total));
    const question = { title: draftWords.issueTitle, fact, advice: draftWords.issueAdvice };
    if (await confirm({ ...question, confirmLabel: draftWords.issue })) issue.run();
  };
  return (
    <div className={classes.body}>
      <div className={classes.columns}>
        <Section title={draftWords.info}>
          <DecisionForm
            key={decision.id}
            decision={decision}
            save={(values) => saveDecision(decisionCommand(decision.id, values))}
          />
        </Section>
        <CheckPanel decision={decision} issuing={issue.running} onIssue={() => void askIssue()} />
      </div>
      <DraftList decision={decision} />
    </div>
  );
}

function DraftList({ decision }: { decision: Decision }) {
  const { id } = decision;
  const [editing, setEditing] = useState<Recipient | null>(null);
  const [adding, setAdding] = useState(false);
  const remove = useCommand((line: Recipient) => removeDecisionLine(id, line.id));
  const refresh = useCommand(() => refreshDecision(id));
  const add = useCommand(
    (ids: string[]) => addDecisionLines(id, ids),
    () => setAdding(false),
  );
  return (
    <Section
      title={lineWords.list}
      note={decision.unverified > 0 ? lineWords.unverified(decision.unverified) : undefined}
      actions={
        <>
          <Button
            variant="default"
            loading={refresh.running}
            leftSection={<IconRefresh size="1.1rem" aria-hidden />}
            onClick={() => refresh.run()}
          >
            {lineWords.refresh}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size="1.1rem" aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {lineWords.add}
          </Button>
        </>
      }
    >
      <LineTable decision={decision} onEdit={setEditing} onRemove={remove.run} />
      <EditPanel decision={decision} line={editing} onClose={() => setEditing(null)} />
      <FormPanel open={adding} title={decisionWords.addTitle} width={72} onClose={() => setAdding(false)}>
        <CandidatePicker
          firstMeeting={decision.meetingId}
          note={decisionWords.addNote}
          takeLabel={decisionWords.take}
          onTake={(_, ids) => add.run(ids)}
        />
      </FormPanel>
    </Section>
  );
}

interface EditPanelProps {
  decision: Decision;
  line: Recipient | null;
  onClose: () => void;
}

function EditPanel({ decision, line, onClose }: EditPanelProps) {
  return (
    <FormPanel open={line !== null} title={lineWords.editTitle} onClose={onClose}>
      {line && (
        <LineForm
          key={line.id}
          line={line}
          date={decision.date}
          save={(values) => editDecisionLine({ decisionId: decision.id, lineId: line.id, ...values })}
          onClose={onClose}
        />
      )}
    </FormPanel>
  );
}
