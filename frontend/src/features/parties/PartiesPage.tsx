import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type PartyRow, partiesQuery, partyQuery, saveParty, trashParty } from '../../backend/parties';
import { unitsQuery } from '../../backend/units';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { Loaded } from '../../ui/feedback';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { RecordTabs } from '../../ui/RecordTabs';
import { labelOf } from '../../words/options';
import { partyKinds, partyWords } from '../../words/parties';
import { PartyForm } from './PartyForm';
import { PartyTable } from './PartyTable';
import { type PartyValues, partyCommand } from './party-form';

/** The catalogue of parties: loads, listens, commands; table and form get props only. */
export default function PartiesPage() {
  const [filter, setFilter] = useState({ kind: '', text: '' });
  const [open, setOpen] = useState<PartyRow | 'new' | null>(null);
  const parties = useQuery(partiesQuery(filter));
  const trash = useCommand(async (chosen: PartyRow[]) => {
    for (const party of chosen) await trashParty(party.id);
  });
  const askTrash = useCallback(
    async (chosen: PartyRow[]) => {
      const agreed = await confirm({
        title: partyWords.trashTitle,
        fact: partyWords.trashFact(chosen.map((party) => party.name).join(', ')),
        advice: partyWords.trashAdvice,
        confirmLabel: partyWords.trash,
        danger: true,
      });
      if (agreed) trash.run(chosen);
    },
    [trash.run],
  );
  const add = useCallback(() => setOpen('new'), []);
  const close = useCallback(() => setOpen(null), []);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader
        title={partyWords.title}
        note={partyWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {partyWords.add}
          </Button>
        }
      />
      <PartyTable
        rows={parties.data?.rows}
        error={parties.error}
        onRetry={() => void parties.refetch()}
        filter={filter}
        onFilter={setFilter}
        onOpen={setOpen}
        onTrash={(chosen) => void askTrash(chosen)}
      />
      <FormPanel open={open !== null} title={open === 'new' || !open ? partyWords.add : open.name} onClose={close}>
        {open === 'new' && <NewParty onClose={close} />}
        {open !== null && open !== 'new' && <OpenParty id={open.id} onClose={close} />}
      </FormPanel>
    </Page>
  );
}

const save = (values: PartyValues) => saveParty(partyCommand(values));

function useUnitOptions() {
  const units = useQuery(unitsQuery({ text: '', kind: '', closed: true }));
  return (units.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

function NewParty({ onClose }: { onClose: () => void }) {
  return <PartyForm party={null} units={useUnitOptions()} save={save} onClose={onClose} />;
}

function OpenParty({ id, onClose }: { id: string; onClose: () => void }) {
  const party = useQuery(partyQuery(id));
  const units = useUnitOptions();
  const history = (
    <RecordHistory recordId={id} words={(column, value) => (column === 'kind' ? labelOf(partyKinds, value) : '')} />
  );
  return (
    <Loaded query={party}>
      {(data) => (
        <RecordTabs
          tabs={[
            {
              id: 'form',
              label: partyWords.tabForm,
              content: <PartyForm key={data.id} party={data} units={units} save={save} onClose={onClose} />,
            },
            { id: 'history', label: partyWords.tabHistory, content: history },
          ]}
        />
      )}
    </Loaded>
  );
}
