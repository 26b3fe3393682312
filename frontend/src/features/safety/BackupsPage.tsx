import { Alert, Button } from '@mantine/core';
import { IconDatabaseExport, IconFolder, IconRestore, IconShieldCheck, IconUsb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  type Backup,
  backUpNow,
  backUpTo,
  backupsQuery,
  chooseBackup,
  openDataFolder,
  type Restored,
  restoreBackup,
  revealFile,
} from '../../backend/safety';
import { useCommand } from '../../ui/command';
import { confirm, toast } from '../../ui/dialogs';
import { Page, PageHeader } from '../../ui/layout';
import { showInstant } from '../../words/dates';
import { backupWords } from '../../words/safety';
import { BackupTable } from './BackupTable';

/** Asks, restores, and says what is there now and where the state before lies. */
function useRestore() {
  const restore = useCommand(restoreBackup, (view: Restored) => {
    toast({ message: backupWords.restored(view.nominations, view.decisions) });
    if (view.kept) toast({ message: backupWords.restoredKept(view.kept) });
  });
  const { run } = restore;
  const begin = useCallback(
    async (path: string, fact: string) => {
      const title = backupWords.restoreTitle;
      const question = { title, fact, advice: backupWords.restoreAdvice, confirmLabel: title, danger: true };
      if (await confirm(question)) run(path);
    },
    [run],
  );
  return { begin, running: restore.running };
}

/** What the newest copy proved, and whether it holds everything. */
export function statusOf(copies: Backup[], pending: boolean): string {
  const newest = copies[0];
  if (!newest) return backupWords.none;
  const proved = backupWords.proved(showInstant(newest.takenAt), newest.nominations, newest.decisions);
  return `${proved} ${pending ? backupWords.pending : backupWords.upToDate}`;
}

/** Backups: what there is, a new one, a copy elsewhere, and going back to one. */
export default function BackupsPage() {
  const backups = useQuery(backupsQuery);
  const refresh = () => void backups.refetch();
  const now = useCommand(backUpNow, (copy) => {
    toast({ message: backupWords.proved(showInstant(copy.takenAt), copy.nominations, copy.decisions) });
    refresh();
  });
  const copyOut = useCommand(backUpTo, (copy) => copy && toast({ message: backupWords.copied(copy.path) }));
  const folder = useCommand(openDataFolder);
  const reveal = useCommand((copy: Backup) => revealFile(copy.path));
  const restore = useRestore();
  const fromFile = useCommand(chooseBackup, (path) => {
    if (path !== '') void restore.begin(path, backupWords.restoreFileFact(path));
  });
  const { begin } = restore;
  const restoreCopy = useCallback(
    (copy: Backup) => void begin(copy.path, backupWords.restoreFact(showInstant(copy.takenAt))),
    [begin],
  );
  return (
    <Page fill>
      <PageHeader
        title={backupWords.title}
        note={backupWords.note}
        actions={
          <BackupActions
            busy={{ now: now.running, copy: copyOut.running, restore: restore.running }}
            onFolder={() => folder.run()}
            onFromFile={() => fromFile.run()}
            onCopyOut={() => copyOut.run()}
            onNow={() => now.run()}
          />
        }
      />
      {backups.data && (
        <Alert
          variant="outline"
          color={backups.data.pending ? 'yellow' : 'green'}
          icon={<IconShieldCheck aria-hidden />}
          role="status"
        >
          {statusOf(backups.data.rows, backups.data.pending)}
        </Alert>
      )}
      <BackupTable
        rows={backups.data?.rows}
        error={backups.error}
        onRetry={refresh}
        onRestore={restoreCopy}
        onReveal={reveal.run}
        onBackUp={() => now.run()}
      />
    </Page>
  );
}

interface BackupActionsProps {
  busy: { now: boolean; copy: boolean; restore: boolean };
  onFolder: () => void;
  onFromFile: () => void;
  onCopyOut: () => void;
  onNow: () => void;
}

function BackupActions({ busy, onFolder, onFromFile, onCopyOut, onNow }: BackupActionsProps) {
  return (
    <>
      <Button variant="subtle" leftSection={<IconFolder size="1.1rem" aria-hidden />} onClick={onFolder}>
        {backupWords.openFolder}
      </Button>
      <Button
        variant="default"
        loading={busy.restore}
        leftSection={<IconRestore size="1.1rem" aria-hidden />}
        onClick={onFromFile}
      >
        {backupWords.fromFile}
      </Button>
      <Button
        variant="default"
        loading={busy.copy}
        leftSection={<IconUsb size="1.1rem" aria-hidden />}
        onClick={onCopyOut}
      >
        {backupWords.toDisk}
      </Button>
      <Button loading={busy.now} leftSection={<IconDatabaseExport size="1.1rem" aria-hidden />} onClick={onNow}>
        {backupWords.now}
      </Button>
    </>
  );
}
