import { queryOptions } from '@tanstack/react-query';
import * as Nominees from '../../wailsjs/go/app/Nominees';
import type { app, office } from '../../wailsjs/go/models';
import { ask, longTimeout, type Plain } from './call';
import { dependsOn } from './events';

export type NomineeLine = office.NomineeLine;
export type Nominee = office.NomineeView;
export type NomineeFilter = office.NomineeFilter;
export type NomineeCommand = app.NomineeCommand;
export type NomineeAnswer = Plain<office.NomineeAnswer>;
export type WrittenFile = office.FileView;

/** What nominees show of other tables. */
export const nomineeKinds = dependsOn('unit', 'nomination');

/** A page of the nominees that meet a filter, in the order of names; `next` is '' on the last one. */
export function nomineePage(filter: NomineeFilter): Promise<Plain<office.NomineePage>> {
  return ask(() => Nominees.List(filter));
}

/** How many nominees meet a filter. */
export function countNominees(filter: NomineeFilter): Promise<number> {
  return ask(() => Nominees.Count(filter));
}

/** One nominee. */
export const nomineeQuery = (id: string) =>
  queryOptions({
    queryKey: ['nominee', 'one', id],
    meta: nomineeKinds,
    queryFn: () => ask(() => Nominees.Get(id)),
    enabled: id !== '',
  });

/** The first nominees whose names begin with the words, for pickers. */
export const nomineeSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['nominee', 'search', text],
    queryFn: () => nomineePage({ ...noNomineeFilter, text, limit: 20 }),
  });

/** A filter that narrows nothing. */
export const noNomineeFilter: NomineeFilter = {
  text: '',
  deep: false,
  kind: '',
  unitId: '',
  quarterId: '',
  year: 0,
  after: '',
  limit: 0,
};

/** Stores a nominee; a new one that looks like somebody on record comes back unsaved with the similar ones. */
export function saveNominee(command: NomineeCommand): Promise<NomineeAnswer> {
  return ask(() => Nominees.Save(command)) as Promise<NomineeAnswer>;
}

/** Moves nominees to the trash as one operation; refused where one has nominations. */
export function trashNominees(ids: string[]): Promise<office.Change> {
  return ask(() => Nominees.Trash(ids));
}

/** Asks where to put the list as it is seen and writes it; the path is '' where a person changed their mind. */
export function exportNominees(filter: NomineeFilter, columns: string[]): Promise<WrittenFile> {
  return ask(() => Nominees.Export(filter, columns), longTimeout);
}
