import { Button, Tabs } from '@mantine/core';
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
import { unitWords } from '../../words/units';
import { UnitForm } from './UnitForm';
import { UnitTable } from './UnitTable';
import { unitFieldLabels } from './unit-form';

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
  return (
    <FormPanel open={open !== null} title={unit ? unit.name : unitWords.add} onClose={onClose}>
      {unit ? (
        <Tabs defaultValue="form" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="form">{unitWords.tabForm}</Tabs.Tab>
            <Tabs.Tab value="history">{unitWords.tabHistory}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="form">{form}</Tabs.Panel>
          <Tabs.Panel value="history">
            <RecordHistory recordId={unit.id} columns={unitFieldLabels} />
          </Tabs.Panel>
        </Tabs>
      ) : (
        form
      )}
    </FormPanel>
  );
}
