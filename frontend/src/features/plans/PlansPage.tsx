import { Button, Group } from '@mantine/core';
import { IconFolderOpen, IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type PlanRow, plansQuery, savePlan, trashPlan } from '../../backend/plans';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { useGo } from '../../ui/navigation';
import { todayStored } from '../../words/dates';
import { planWords } from '../../words/plans';
import { PlanForm } from './PlanForm';
import { PlanTable } from './PlanTable';
import { type PlanValues, planCommand } from './plan-form';

/** Asks, then moves plans to the trash. */
export function useTrashPlans(onDone?: () => void) {
  const trash = useCommand(async (ids: string[]) => {
    for (const id of ids) await trashPlan(id);
  }, onDone);
  return useCallback(
    async (chosen: Pick<PlanRow, 'id' | 'number' | 'title'>[]) => {
      const agreed = await confirm({
        title: planWords.trashTitle,
        fact: planWords.trashFact(chosen.map((row) => row.number || row.title).join('; ')),
        advice: planWords.trashAdvice,
        confirmLabel: planWords.trash,
        danger: true,
      });
      if (agreed) trash.run(chosen.map((row) => row.id));
    },
    [trash.run],
  );
}

const save = (values: PlanValues) => savePlan(planCommand(values));

/** The plans: loads, listens, commands; the table gets props only. */
export default function PlansPage() {
  const [year, setYear] = useState('');
  const [adding, setAdding] = useState(false);
  const go = useGo();
  const plans = useQuery(plansQuery({ year: Number(year), text: '' }));
  const trash = useTrashPlans();
  const open = useCallback((row: PlanRow) => go(`/plans/${row.id}`), [go]);
  const close = useCallback(() => setAdding(false), []);
  usePageKeys({ onNew: () => setAdding(true) });
  const steps = (
    <Steps onRead={() => go('/plans/read')} onBuiltIn={() => go('/plans/built-in')} onAdd={() => setAdding(true)} />
  );
  return (
    <Page fill>
      <PageHeader title={planWords.title} note={planWords.note} actions={steps} />
      <PlanTable
        rows={plans.data?.rows}
        error={plans.error}
        onRetry={() => void plans.refetch()}
        years={plans.data?.years ?? []}
        year={year}
        onYear={setYear}
        onOpen={open}
        onTrash={(rows) => void trash(rows)}
        steps={
          <Button leftSection={<IconFolderOpen size="1.1rem" aria-hidden />} onClick={() => go('/plans/read')}>
            {planWords.read}
          </Button>
        }
      />
      <FormPanel open={adding} title={planWords.add} onClose={close}>
        <PlanForm plan={null} year={Number(todayStored().slice(0, 4))} save={save} onClose={close} />
      </FormPanel>
    </Page>
  );
}

function Steps({ onRead, onBuiltIn, onAdd }: { onRead: () => void; onBuiltIn: () => void; onAdd: () => void }) {
  return (
    <Group gap="xs">
      <Button variant="default" leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
        {planWords.add}
      </Button>
      <Button variant="default" leftSection={<IconListNumbers size="1.1rem" aria-hidden />} onClick={onBuiltIn}>
        {planWords.builtIn}
      </Button>
      <Button leftSection={<IconFolderOpen size="1.1rem" aria-hidden />} onClick={onRead}>
        {planWords.read}
      </Button>
    </Group>
  );
}
