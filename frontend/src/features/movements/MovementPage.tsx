import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Movement, movementQuery, saveMovement } from '../../backend/movements';
import { RecordHistory } from '../../pickers/RecordHistory';
import { FormPanel } from '../../ui/FormPanel';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader } from '../../ui/layout';
import { useGo, useGone, useParam, useSearchParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { leadModes, movementWords, subjectKinds } from '../../words/movements';
import { labelOf } from '../../words/options';
import { MovementFacts } from './MovementFacts';
import { MovementForm } from './MovementForm';
import { useTrashMovements } from './MovementsPage';

/** One movement; `/movements/new?plan=<id>` is a new one of that plan. */
export default function MovementPage() {
  const id = useParam('id');
  return id === 'new' ? <NewMovement /> : <OpenMovement key={id} id={id} />;
}

function NewMovement() {
  const go = useGo();
  const planId = useSearchParam('plan');
  return (
    <Page>
      <PageHeader title={movementWords.add} />
      <MovementForm movement={null} planId={planId} save={saveMovement} onClose={() => go(`/plans/${planId}`)} />
    </Page>
  );
}

function OpenMovement({ id }: { id: string }) {
  const movement = useQuery(movementQuery(id));
  useGone(movement.isRefetchError, '/movements');
  return (
    <Page>
      <Loaded query={movement}>{(data) => <MovementParts movement={data} />}</Loaded>
    </Page>
  );
}

function historyWords(column: string, value: string): string {
  if (column === 'mode') return labelOf(leadModes, value);
  if (column !== 'subjects') return '';
  return value
    .split(',')
    .map((one) => labelOf(subjectKinds, one))
    .join(', ');
}

function MovementParts({ movement }: { movement: Movement }) {
  const [editing, setEditing] = useState(false);
  const go = useGo();
  const trash = useTrashMovements(() => go(`/plans/${movement.planId}`));
  const close = () => setEditing(false);
  return (
    <>
      <PageHeader
        title={movement.name}
        note={[movement.ordinal && `${movementWords.ordinal} ${movement.ordinal}`, movement.planTitle]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconTrash size="1.1rem" aria-hidden />}
              onClick={() => void trash([movement])}
            >
              {movementWords.trash}
            </Button>
            <Button leftSection={<IconPencil size="1.1rem" aria-hidden />} onClick={() => setEditing(true)}>
              {movementWords.edit}
            </Button>
          </>
        }
      />
      <RecordTabs
        tabs={[
          { id: 'main', label: movementWords.tabMain, content: <MovementFacts movement={movement} /> },
          {
            id: 'history',
            label: movementWords.tabHistory,
            content: <RecordHistory recordId={movement.id} words={historyWords} />,
          },
        ]}
      />
      <FormPanel open={editing} title={movementWords.edit} onClose={close}>
        <MovementForm
          key={movement.id}
          movement={movement}
          planId={movement.planId}
          save={saveMovement}
          onClose={close}
        />
      </FormPanel>
    </>
  );
}
