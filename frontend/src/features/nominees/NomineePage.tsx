import { Button } from '@mantine/core';
import { IconFilePlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nominationsOfQuery } from '../../backend/nominations';
import { type Nominee, nomineeQuery } from '../../backend/nominees';
import { RecordHistory } from '../../pickers/RecordHistory';
import { FormPanel } from '../../ui/FormPanel';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader } from '../../ui/layout';
import { GoLink, useGo, useParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { StateBadge } from '../../ui/StateBadge';
import { subjectKinds } from '../../words/movements';
import { nominationState } from '../../words/nominations';
import { genders, nomineeWords } from '../../words/nominees';
import { labelOf } from '../../words/options';
import { NomineeFacts } from './NomineeFacts';
import { NomineeForm } from './NomineeForm';
import { useTrashNominees } from './NomineesPage';
import { useSaveNominee } from './use-save-nominee';

/** One nominee with its nominations and history. */
export default function NomineePage() {
  const id = useParam('id');
  const nominee = useQuery(nomineeQuery(id));
  return (
    <Page>
      <Loaded query={nominee}>{(data) => <NomineeParts key={data.id} nominee={data} />}</Loaded>
    </Page>
  );
}

/** Words of stored values in the history; the citizen id comes masked. */
export function historyWords(column: string, value: string): string {
  if (column === 'kind') return labelOf(subjectKinds, value);
  return column === 'gender' ? labelOf(genders, value) : '';
}

function NomineeParts({ nominee }: { nominee: Nominee }) {
  const [editing, setEditing] = useState(false);
  const save = useSaveNominee();
  const close = () => setEditing(false);
  return (
    <>
      <PageHeader
        title={nominee.name}
        note={[nominee.kindLabel, nominee.unitName || nominee.unitText || nominee.address].filter(Boolean).join(' · ')}
        actions={<Actions nominee={nominee} onEdit={() => setEditing(true)} />}
      />
      <RecordTabs
        tabs={[
          { id: 'main', label: nomineeWords.tabMain, content: <NomineeFacts nominee={nominee} /> },
          { id: 'nominations', label: nomineeWords.tabNominations, content: <Nominations nomineeId={nominee.id} /> },
          {
            id: 'history',
            label: nomineeWords.tabHistory,
            content: <RecordHistory recordId={nominee.id} words={historyWords} />,
          },
        ]}
      />
      <FormPanel open={editing} title={nomineeWords.edit} onClose={close}>
        <NomineeForm key={nominee.id} nominee={nominee} save={save} onClose={close} />
      </FormPanel>
    </>
  );
}

function Actions({ nominee, onEdit }: { nominee: Nominee; onEdit: () => void }) {
  const go = useGo();
  const trash = useTrashNominees(() => go('/nominees'));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size="1.1rem" aria-hidden />}
        onClick={() => void trash([nominee])}
      >
        {nomineeWords.trash}
      </Button>
      <Button variant="default" leftSection={<IconPencil size="1.1rem" aria-hidden />} onClick={onEdit}>
        {nomineeWords.edit}
      </Button>
      <Button
        leftSection={<IconFilePlus size="1.1rem" aria-hidden />}
        onClick={() => go(`/nominations/new?nominee=${nominee.id}`)}
      >
        {nomineeWords.nominate}
      </Button>
    </>
  );
}

function Nominations({ nomineeId }: { nomineeId: string }) {
  const list = useQuery(nominationsOfQuery(nomineeId));
  return (
    <Loaded query={list}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p>{nomineeWords.noNominations}</p>
        ) : (
          <ul>
            {rows.map((one) => (
              <li key={one.id}>
                <GoLink to={`/nominations/${one.id}`}>
                  {one.year} · {one.basisText}
                </GoLink>{' '}
                {one.awardName} <StateBadge state={nominationState(one.state)} date={one.stateDate} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
