import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type MovementRow, movementsQuery, trashMovement } from '../../backend/movements';
import { plansQuery } from '../../backend/plans';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { Page, PageHeader } from '../../ui/layout';
import { useGo, useSearchParam } from '../../ui/navigation';
import { movementWords } from '../../words/movements';
import { MovementTable } from './MovementTable';

/** Asks, then moves movements to the trash. */
export function useTrashMovements(onDone?: () => void) {
  const trash = useCommand(async (ids: string[]) => {
    for (const id of ids) await trashMovement(id);
  }, onDone);
  return useCallback(
    async (chosen: Pick<MovementRow, 'id' | 'name'>[]) => {
      const agreed = await confirm({
        title: movementWords.trashTitle,
        fact: movementWords.trashFact(chosen.map((row) => row.name).join('; ')),
        advice: movementWords.trashAdvice,
        confirmLabel: movementWords.trash,
        danger: true,
      });
      if (agreed) trash.run(chosen.map((row) => row.id));
    },
    [trash.run],
  );
}

/** The movements of all plans: loads, listens, commands; the table gets props only. */
export default function MovementsPage() {
  const [year, setYear] = useState(useSearchParam('year'));
  const go = useGo();
  const movements = useQuery(movementsQuery({ year: Number(year), planId: '', text: '' }));
  const plans = useQuery(plansQuery({ year: 0, text: '' }));
  const trash = useTrashMovements();
  const open = useCallback((row: MovementRow) => go(`/movements/${row.id}`), [go]);
  return (
    <Page fill>
      <PageHeader title={movementWords.title} note={movementWords.note} />
      <MovementTable
        rows={movements.data?.rows}
        error={movements.error}
        onRetry={() => void movements.refetch()}
        years={plans.data?.years ?? []}
        year={year}
        onYear={setYear}
        onOpen={open}
        onTrash={(rows) => void trash(rows)}
        onPlans={() => go('/plans')}
      />
    </Page>
  );
}
