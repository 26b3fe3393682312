import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type Plan, planQuery, saveDuties, savePlan, savePlanParts, setPlanState } from '../../backend/plans';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { FormPanel } from '../../ui/FormPanel';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader } from '../../ui/layout';
import { useGo, useGone, useParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { StateBadge } from '../../ui/StateBadge';
import { planStates, planWords } from '../../words/plans';
import { DutiesForm } from './DutiesForm';
import { PartsForm } from './PartsForm';
import { PlanForm } from './PlanForm';
import { PlanDuties, PlanMain, PlanMovements, PlanSourceText } from './PlanParts';
import { useTrashPlans } from './PlansPage';
import { changedParts, planCommand } from './plan-form';

type Editing = 'head' | 'parts' | 'duties' | null;

/** One plan with everything in it. */
export default function PlanPage() {
  const id = useParam('id');
  const plan = useQuery(planQuery(id));
  useGone(plan.isRefetchError, '/plans');
  return (
    <Page>
      <Loaded query={plan}>{(data) => <OpenPlan key={data.id} plan={data} />}</Loaded>
    </Page>
  );
}

function OpenPlan({ plan }: { plan: Plan }) {
  const [editing, setEditing] = useState<Editing>(null);
  const go = useGo();
  const close = useCallback(() => setEditing(null), []);
  const state = planStates[plan.state] ?? { label: plan.stateLabel, tone: 'neutral' as const };
  return (
    <>
      <PageHeader
        title={[planWords.title, plan.number].filter(Boolean).join(' ')}
        note={
          <>
            {plan.title} <StateBadge state={state} />
          </>
        }
        actions={<PlanActions plan={plan} onEdit={() => setEditing('head')} />}
      />
      <RecordTabs
        tabs={[
          {
            id: 'movements',
            label: planWords.tabMovements,
            content: <PlanMovements plan={plan} onAdd={() => go('/movements/new', { plan: plan.id })} />,
          },
          {
            id: 'main',
            label: planWords.tabMain,
            content: <PlanMain plan={plan} onEditParts={() => setEditing('parts')} />,
          },
          {
            id: 'duties',
            label: planWords.tabDuties,
            content: <PlanDuties plan={plan} onEdit={() => setEditing('duties')} />,
          },
          { id: 'source', label: planWords.tabSource, content: <PlanSourceText id={plan.id} /> },
          {
            id: 'history',
            label: planWords.tabHistory,
            content: <RecordHistory recordId={plan.id} words={historyWords} />,
          },
        ]}
      />
      <PlanPanels plan={plan} editing={editing} onClose={close} />
    </>
  );
}

function historyWords(column: string, value: string): string {
  return column === 'state' ? (planStates[value]?.label ?? '') : '';
}

function PlanActions({ plan, onEdit }: { plan: Plan; onEdit: () => void }) {
  const go = useGo();
  const trash = useTrashPlans(() => go('/plans'));
  const change = useCommand((to: string) => setPlanState(plan.id, to));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size="1.1rem" aria-hidden />}
        onClick={() => void trash([plan])}
      >
        {planWords.trash}
      </Button>
      {plan.nextStates.map((state) => (
        <Button key={state} variant="default" loading={change.running} onClick={() => change.run(state)}>
          {planWords.toState[state] ?? state}
        </Button>
      ))}
      <Button leftSection={<IconPencil size="1.1rem" aria-hidden />} onClick={onEdit}>
        {planWords.edit}
      </Button>
    </>
  );
}

function PlanPanels({ plan, editing, onClose }: { plan: Plan; editing: Editing; onClose: () => void }) {
  return (
    <>
      <FormPanel open={editing === 'head'} title={planWords.edit} onClose={onClose}>
        <PlanForm plan={plan} year={plan.year} save={(values) => savePlan(planCommand(values))} onClose={onClose} />
      </FormPanel>
      <FormPanel open={editing === 'parts'} title={planWords.partsTitle} onClose={onClose} width={52}>
        <PartsForm
          plan={plan}
          save={(values) => savePlanParts(plan.id, changedParts(plan.parts, values))}
          onClose={onClose}
        />
      </FormPanel>
      <FormPanel open={editing === 'duties'} title={planWords.dutiesTitle} onClose={onClose} width={52}>
        <DutiesForm plan={plan} save={(values) => saveDuties(plan.id, values.groups)} onClose={onClose} />
      </FormPanel>
    </>
  );
}
