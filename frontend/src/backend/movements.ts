import { queryOptions } from '@tanstack/react-query';
import * as Movements from '../../wailsjs/go/app/Movements';
import type { office } from '../../wailsjs/go/models';
import { ask, type Plain } from './call';
import { dependsOn } from './events';

export type MovementRow = office.MovementRow;
export type MovementFilter = office.MovementFilter;
export type Movement = Plain<office.MovementView>;
export type MovementEdit = Plain<office.MovementEdit>;
export type CriteriaBlock = Plain<office.CriteriaBlock>;
export type Drive = office.DriveView;
export type DriveFilter = office.DriveFilter;

/** The movements that meet a filter, in the order of their plans; some tens a year, so all come at once. */
export const movementsQuery = (filter: MovementFilter) =>
  queryOptions({
    queryKey: ['movement', 'list', filter],
    meta: dependsOn('plan', 'party', 'criterion', 'nomination'),
    queryFn: () => ask(() => Movements.List(filter)),
  });

/** One movement with its coordinators and criteria. */
export const movementQuery = (id: string) =>
  queryOptions({
    queryKey: ['movement', 'one', id],
    meta: dependsOn('plan', 'party', 'coordinator', 'criterion', 'nomination'),
    queryFn: () => ask(() => Movements.Get(id)) as Promise<Movement>,
  });

/** Stores a movement with its coordinators and criteria; an empty id is a new one of the plan. */
export function saveMovement(command: MovementEdit): Promise<Movement> {
  return ask(() => Movements.Save(command as office.MovementEdit)) as Promise<Movement>;
}

/** Moves a movement to the trash; refused where dossiers rest on it. */
export function trashMovement(id: string): Promise<office.Change> {
  return ask(() => Movements.Trash(id));
}

/** The drives that meet a filter, by their start. */
export const drivesQuery = (filter: DriveFilter) =>
  queryOptions({ queryKey: ['drive', 'list', filter], queryFn: () => ask(() => Movements.Drives(filter)) });

/** Stores a drive; an empty id is a new one. */
export function saveDrive(command: Drive): Promise<Drive> {
  return ask(() => Movements.SaveDrive(command));
}

/** Moves a drive to the trash; refused where dossiers rest on it. */
export function trashDrive(id: string): Promise<office.Change> {
  return ask(() => Movements.TrashDrive(id));
}
