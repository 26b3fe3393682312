import { queryOptions } from '@tanstack/react-query';
import * as Settings from '../../wailsjs/go/app/Settings';
import type { app, office } from '../../wailsjs/go/models';
import { ask, longTimeout } from './call';
import { dependsOn } from './events';

export type ProgramState = office.StateView;
export type OfficeCommand = app.OfficeCommand;

/** Whether the office is set up, which one it is, who works at this machine. Read before the first screen. */
export const settingsQuery = queryOptions({
  queryKey: ['profile', 'state'],
  meta: dependsOn('staff'),
  queryFn: () => ask(Settings.State),
});

/** Stores the office and the person at this machine, at first run and later. */
export function saveOffice(command: OfficeCommand): Promise<office.Change> {
  return ask(() => Settings.SaveOffice(command));
}

/** Opens the demo ward; the office's own data stays closed and untouched meanwhile. */
export function openDemo(): Promise<void> {
  return ask(Settings.OpenDemo, longTimeout);
}

/** Goes back from the demo ward to the office's own data. */
export function closeDemo(): Promise<void> {
  return ask(Settings.CloseDemo, longTimeout);
}
