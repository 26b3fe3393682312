import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type Drive, drivesQuery, saveDrive, trashDrive } from '../../backend/movements';
import { RecordHistory } from '../../pickers/RecordHistory';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { RecordTabs } from '../../ui/RecordTabs';
import { todayStored } from '../../words/dates';
import { driveWords } from '../../words/movements';
import { DriveForm } from './DriveForm';
import { DriveTable } from './DriveTable';
import { type DriveValues, driveCommand } from './drive-form';

const save = (values: DriveValues) => saveDrive(driveCommand(values));

/** The short drives: loads, listens, commands; table and form get props only. */
export default function DrivesPage() {
  const [open, setOpen] = useState<Drive | 'new' | null>(null);
  const drives = useQuery(drivesQuery({ year: 0, text: '' }));
  const trash = useCommand(async (chosen: Drive[]) => {
    for (const drive of chosen) await trashDrive(drive.id);
  });
  const askTrash = useCallback(
    async (chosen: Drive[]) => {
      const agreed = await confirm({
        title: driveWords.trashTitle,
        fact: driveWords.trashFact(chosen.map((drive) => drive.name).join(', ')),
        advice: driveWords.trashAdvice,
        confirmLabel: driveWords.trash,
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
        title={driveWords.title}
        note={driveWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {driveWords.add}
          </Button>
        }
      />
      <DriveTable
        rows={drives.data?.rows}
        error={drives.error}
        onRetry={() => void drives.refetch()}
        onOpen={setOpen}
        onAdd={add}
        onTrash={(chosen) => void askTrash(chosen)}
      />
      <DrivePanel open={open} onClose={close} />
    </Page>
  );
}

function DrivePanel({ open, onClose }: { open: Drive | 'new' | null; onClose: () => void }) {
  const drive = open === 'new' ? null : open;
  const year = Number(todayStored().slice(0, 4));
  const form = <DriveForm key={drive?.id ?? 'new'} drive={drive} year={year} save={save} onClose={onClose} />;
  return (
    <FormPanel open={open !== null} title={drive ? drive.name : driveWords.add} onClose={onClose}>
      {drive ? (
        <RecordTabs
          tabs={[
            { id: 'form', label: driveWords.tabForm, content: form },
            { id: 'history', label: driveWords.tabHistory, content: <RecordHistory recordId={drive.id} /> },
          ]}
        />
      ) : (
        form
      )}
    </FormPanel>
  );
}
