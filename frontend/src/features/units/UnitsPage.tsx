import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { saveUnit, trashUnit, type Unit, unitsQuery } from '../../backend/units';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { RecordTabs } from '../../ui/RecordTabs';
import { labelOf } from '../../words/options';
import { unitKinds, unitWords } from '../../words/units';
import { UnitForm } from './UnitForm';
import { UnitTable } from './UnitTable';

/** The catalogue of units: loads, listens, commands; table and form get props only. */
export default function UnitsPage() {
  const [filter, setFilter] = useState({ text: '', kind: '', closed: false });
  const [open, setOpen] = useState<Unit | 'new' | null>(null);
  const units = useQuery(unitsQuery(filter));
  const trash = useCommand(async (chosen: Unit[]) => {
    for (const unit of chosen) await trashUnit(unit.id);
  });
  const askTrash = useCallback(
    async (chosen: Unit[]) => {
      const fact = unitWords.trashFact(chosen.map((unit) => unit.name).join(', '));
      const agreed = await confirm({
        title: unitWords.trashTitle,
        fact,
        advice: unitWords.trashAdvice,
        confirmLabel: unitWords.trash,
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
        title={unitWords.title}
        note={unitWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {unitWords.add}
          </Button>
        }
      />
      <UnitTable
        rows={units.data?.rows}
        error={units.error}
        onRetry={() => void units.refetch()}
        filter={filter}
        onFilter={setFilter}
        onOpen={setOpen}
        onAdd={add}
        onTrash={(chosen) => void askTrash(chosen)}
      />
      <UnitPanel open={open} units={units.data?.rows ?? []} onClose={close} />
    </Page>
  );
}

function UnitPanel({ open, units, onClose }: { open: Unit | 'new' | null; units: Unit[]; onClose: () => void }) {
  const unit = open === 'new' ? null : open;
  const form = <UnitForm key={unit?.id ?? 'new'} unit={unit} successors={units} save={saveUnit} onClose={onClose} />;
  const history = unit && (
    <RecordHistory recordId={unit.id} words={(column, value) => (column === 'kind' ? labelOf(unitKinds, value) : '')} />
  );
  return (
    <FormPanel open={open !== null} title={unit ? unit.name : unitWords.add} onClose={onClose}>
      {unit ? (
        <RecordTabs
          tabs={[
            { id: 'form', label: unitWords.tabForm, content: form },
            { id: 'history', label: unitWords.tabHistory, content: history },
          ]}
        />
      ) : (
        form
      )}
    </FormPanel>
  );
}
