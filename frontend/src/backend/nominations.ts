import { queryOptions } from '@tanstack/react-query';
import * as Catalogue from '../../wailsjs/go/app/Catalogue';
import * as Nominations from '../../wailsjs/go/app/Nominations';
import type { app, office } from '../../wailsjs/go/models';
import { ask, longTimeout, type Plain } from './call';
import { dependsOn } from './events';

export type NominationLine = office.NominationLine;
export type Nomination = Plain<office.NominationView>;
export type NominationFilter = office.NominationFilter;
export type NominationCommand = app.NominationCommand;
export type ChecklistLine = office.ChecklistLine;
export type CheckCommand = app.CheckCommand;
export type MoveCommand = app.MoveCommand;
export type Move = office.MoveView;
export type Step = office.StepView;

/** What nominations show of other tables. */
export const nominationKinds = dependsOn('nominee', 'unit', 'movement', 'drive', 'nomination_check', 'nomination_step');

/** A filter that narrows nothing. */
export const noNominationFilter: NominationFilter = {
  text: '',
  year: 0,
  basis: '',
  movementId: '',
  state: '',
  unitId: '',
  kind: '',
  awardCode: '',
  nomineeId: '',
  after: '',
  limit: 0,
};

/** A page of the nominations that meet a filter, in the order of names; `next` is '' on the last one. */
export function nominationPage(filter: NominationFilter): Promise<Plain<office.NominationPage>> {
  return ask(() => Nominations.List(filter));
}

/** Totals of the nominations that meet a filter, by state. */
export function countNominations(filter: NominationFilter): Promise<Plain<office.NominationCounts>> {
  return ask(() => Nominations.Count(filter));
}

/** Totals of a filter. */
export const nominationCountsQuery = (filter: NominationFilter) =>
  queryOptions({
    queryKey: ['nomination', 'counts', filter],
    meta: nominationKinds,
    queryFn: () => countNominations(filter),
  });

/** The nominations of one nominee. */
export const nominationsOfQuery = (nomineeId: string) =>
  queryOptions({
    queryKey: ['nomination', 'of', nomineeId],
    meta: nominationKinds,
    queryFn: () => nominationPage({ ...noNominationFilter, nomineeId, limit: 200 }),
  });

/** One nomination with its checklist and steps. */
export const nominationQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', 'one', id],
    meta: nominationKinds,
    queryFn: () => ask(() => Nominations.Get(id)) as Promise<Nomination>,
  });

/** Stores a nomination; an empty id is a new one. */
export function saveNomination(command: NominationCommand): Promise<Nomination> {
  return ask(() => Nominations.Save(command)) as Promise<Nomination>;
}

/** Moves nominations to a state as one operation. */
export function moveNominations(command: MoveCommand): Promise<office.Change> {
  return ask(() => Nominations.Move(command));
}

/** Stores the judgement of a checklist. */
export function saveChecks(id: string, lines: CheckCommand[]): Promise<Nomination> {
  return ask(() => Nominations.SaveChecks(id, lines)) as Promise<Nomination>;
}

/** Moves nominations to the trash as one operation. */
export function trashNominations(ids: string[]): Promise<office.Change> {
  return ask(() => Nominations.Trash(ids));
}

/** Asks where to put the list as it is seen and writes it; the path is '' where a person changed their mind. */
export function exportNominations(filter: NominationFilter, columns: string[]): Promise<office.FileView> {
  return ask(() => Nominations.Export(filter, columns), longTimeout);
}

/** The award catalogue for a kind of subject ('' for all) in force today. */
export const awardsQuery = (kind: string) =>
  queryOptions({ queryKey: ['rule_override', 'awards', kind], queryFn: () => ask(() => Catalogue.Awards(kind, '')) });
