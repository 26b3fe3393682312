import { queryOptions } from '@tanstack/react-query';
import * as Units from '../../wailsjs/go/app/Units';
import type { app, office } from '../../wailsjs/go/models';
import { ask } from './call';

export type Unit = office.UnitView;
export type UnitFilter = office.UnitFilter;
export type UnitCommand = app.UnitCommand;

/** The units that meet a filter, in Vietnamese order; they are few, so all come at once. */
export const unitsQuery = (filter: UnitFilter) =>
  queryOptions({ queryKey: ['unit', 'list', filter], queryFn: () => ask(() => Units.List(filter)) });

/** Stores a unit; an empty id is a new one. Refused with field `name` where a living unit has the same name. */
export function saveUnit(command: UnitCommand): Promise<Unit> {
  return ask(() => Units.Save(command));
}

/** Moves a unit to the trash; refused where other records name it. */
export function trashUnit(id: string): Promise<office.Change> {
  return ask(() => Units.Trash(id));
}
