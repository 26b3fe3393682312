import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type Member, membersQuery, orderMembers, saveMember, trashMember } from '../../backend/council';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { RecordTabs } from '../../ui/RecordTabs';
import { memberWords, roles } from '../../words/council';
import { labelOf } from '../../words/options';
import { MemberForm } from './MemberForm';
import { MemberTable } from './MemberTable';
import { movedOrder } from './member-form';

/** The members of the council. */
export default function MembersPage() {
  const [closed, setClosed] = useState(false);
  const [open, setOpen] = useState<Member | 'new' | null>(null);
  const members = useQuery(membersQuery('', closed));
  const all = useQuery(membersQuery('', true));
  const order = useCommand(orderMembers);
  const trash = useCommand(async (chosen: Member[]) => {
    for (const member of chosen) await trashMember(member.id);
  });
  const move = useCallback(
    (member: Member, step: 1 | -1) => {
      const next = movedOrder(all.data?.rows.map((one) => one.id) ?? [], member.id, step);
      if (next) order.run(next);
    },
    [all.data, order.run],
  );
  const askTrash = useCallback(
    async (chosen: Member[]) => {
      const fact = memberWords.trashFact(chosen.map((one) => one.name).join(', '));
      const question = { title: memberWords.trashTitle, fact, advice: memberWords.undoable };
      if (await confirm({ ...question, confirmLabel: memberWords.trash, danger: true })) trash.run(chosen);
    },
    [trash.run],
  );
  const add = useCallback(() => setOpen('new'), []);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader
        title={memberWords.title}
        note={memberWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {memberWords.add}
          </Button>
        }
      />
      <MemberTable
        rows={members.data?.rows}
        voting={members.data?.voting ?? 0}
        error={members.error}
        onRetry={() => void members.refetch()}
        closed={closed}
        onClosed={setClosed}
        onOpen={setOpen}
        onAdd={add}
        onMove={move}
        onTrash={(chosen) => void askTrash(chosen)}
      />
      <MemberPanel open={open} onClose={() => setOpen(null)} />
    </Page>
  );
}

function MemberPanel({ open, onClose }: { open: Member | 'new' | null; onClose: () => void }) {
  const member = open === 'new' ? null : open;
  const form = <MemberForm key={member?.id ?? 'new'} member={member} save={saveMember} onClose={onClose} />;
  const words = (column: string, value: string) => (column === 'role' ? labelOf(roles, value) : '');
  return (
    <FormPanel open={open !== null} title={member ? member.name : memberWords.add} onClose={onClose}>
      {member ? (
        <RecordTabs
          tabs={[
            { id: 'form', label: memberWords.tabForm, content: form },
            {
              id: 'history',
              label: memberWords.tabHistory,
              content: <RecordHistory recordId={member.id} words={words} />,
            },
          ]}
        />
      ) : (
        form
      )}
    </FormPanel>
  );
}
