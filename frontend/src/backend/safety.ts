import { queryOptions } from '@tanstack/react-query';
import * as Safety from '../../wailsjs/go/app/Safety';
import type { office } from '../../wailsjs/go/models';
import { ask, longTimeout } from './call';
import { dependsOn } from './events';

export type Backup = office.BackupView;
export type DataCheck = office.CheckView;
export type Restored = office.RestoreView;

/** The backups beside the data, newest first, and whether there is work they do not hold. */
export const backupsQuery = queryOptions({
  queryKey: ['backup'],
  meta: dependsOn('all'),
  queryFn: () => ask(Safety.Backups),
});

/** Takes a backup and opens it to prove it. */
export function backUpNow(): Promise<Backup> {
  return ask(Safety.BackupNow, longTimeout);
}

/** Asks where to (a USB stick) and writes a proved copy there; null where a person changed their mind. */
export async function backUpTo(): Promise<Backup | null> {
  const copy = await ask(Safety.BackupTo, longTimeout);
  return copy.path === '' ? null : copy;
}

/** Asks for a backup file; '' where a person changed their mind. */
export function chooseBackup(): Promise<string> {
  return ask(Safety.ChooseBackup, longTimeout);
}

/** Puts a backup in the place of the present data, which is kept beside it. */
export function restoreBackup(path: string): Promise<Restored> {
  return ask(() => Safety.Restore(path), longTimeout);
}

/** Reads the whole database and says what is wrong with it. */
export function checkData(): Promise<DataCheck> {
  return ask(Safety.Check, longTimeout);
}

/** Shows the data folder in the file manager. */
export function openDataFolder(): Promise<void> {
  return ask(Safety.OpenFolder);
}

/** Opens a file the program wrote. */
export function openFile(path: string): Promise<void> {
  return ask(() => Safety.OpenFile(path));
}

/** Shows a file the program wrote in its folder. */
export function revealFile(path: string): Promise<void> {
  return ask(() => Safety.RevealFile(path));
}
