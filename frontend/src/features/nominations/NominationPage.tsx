import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Nomination, nominationQuery, saveChecks, saveNomination } from '../../backend/nominations';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { FormPanel } from '../../ui/FormPanel';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader, Section } from '../../ui/layout';
import { useGo, useParam, useSearchParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { bases, judgements, nominationState, nominationWords } from '../../words/nominations';
import { labelOf } from '../../words/options';
import { CheckList } from './CheckList';
import { NominationFacts } from './NominationFacts';
import { NominationForm } from './NominationForm';
import { nominationCommand } from './nomination-form';
import { StepList } from './StepList';
import { useTrashNominations } from './use-nomination-commands';

/** One nomination; `/nominations/new?nominee=<id>` is a new one. */
export default function NominationPage() {
  const id = useParam('id');
  return id === 'new' ? <NewNomination /> : <OpenNomination key={id} id={id} />;
}

function NewNomination() {
  const go = useGo();
  const nomineeId = useSearchParam('nominee');
  return (
    <Page>
      <PageHeader title={nominationWords.add} />
      <Section>
        <NominationForm
          key={nomineeId}
          view={null}
          nomineeId={nomineeId}
          save={async (values) => {
            const stored = await saveNomination(nominationCommand(values));
            setTimeout(() => go(`/nominations/${stored.line.id}`));
          }}
          onClose={() => go('/nominations')}
        />
      </Section>
    </Page>
  );
}

function OpenNomination({ id }: { id: string }) {
  const nomination = useQuery(nominationQuery(id));
  return (
    <Page>
      <Loaded query={nomination}>{(view) => <NominationParts view={view} />}</Loaded>
    </Page>
  );
}

/** Words of stored values in the history. */
export function historyWords(column: string, value: string): string {
  if (column === 'basis') return labelOf(bases, value);
  if (column === 'state') return nominationState(value).label;
  return column === 'met' ? labelOf(judgements, value) : '';
}

function NominationParts({ view }: { view: Nomination }) {
  const [editing, setEditing] = useState(false);
  const close = () => setEditing(false);
  const { line } = view;
  return (
    <>
      <PageHeader
        title={line.name}
        note={[line.kindLabel, line.basisText, String(line.year)].join(' · ')}
        actions={<Actions view={view} onEdit={() => setEditing(true)} />}
      />
      <RecordTabs
        tabs={[
          { id: 'main', label: nominationWords.tabMain, content: <NominationFacts view={view} /> },
          { id: 'checks', label: nominationWords.tabChecks, content: <Checks view={view} /> },
          { id: 'steps', label: nominationWords.tabSteps, content: <StepList steps={view.steps} /> },
          {
            id: 'history',
            label: nominationWords.tabHistory,
            content: <RecordHistory recordId={line.id} words={historyWords} />,
          },
        ]}
      />
      <FormPanel open={editing} title={nominationWords.edit} onClose={close}>
        <NominationForm
          key={line.id}
          view={view}
          nomineeId=""
          save={(values) => saveNomination(nominationCommand(values))}
          onClose={close}
        />
      </FormPanel>
    </>
  );
}

function Actions({ view, onEdit }: { view: Nomination; onEdit: () => void }) {
  const go = useGo();
  const trash = useTrashNominations(() => go('/nominations'));
  return (
    <>
      {!view.locked && (
        <Button
          variant="default"
          leftSection={<IconTrash size="1.1rem" aria-hidden />}
          onClick={() => void trash([view.line])}
        >
          {nominationWords.trash}
        </Button>
      )}
      <Button leftSection={<IconPencil size="1.1rem" aria-hidden />} onClick={onEdit}>
        {nominationWords.edit}
      </Button>
    </>
  );
}

function Checks({ view }: { view: Nomination }) {
  const save = useCommand((changed: Parameters<typeof saveChecks>[1]) => saveChecks(view.line.id, changed));
  const stamp = view.checkLines.map((line) => `${line.id}${line.met}${line.evidence}`).join('|');
  return <CheckList key={stamp} lines={view.checkLines} locked={view.locked} saving={save.running} onSave={save.run} />;
}
