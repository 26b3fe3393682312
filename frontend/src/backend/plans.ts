import { queryOptions } from '@tanstack/react-query';
import * as Plans from '../../wailsjs/go/app/Plans';
import * as Settings from '../../wailsjs/go/app/Settings';
import type { award, office } from '../../wailsjs/go/models';
import { ask, longTimeout, type Plain } from './call';
import { dependsOn } from './events';

export type PlanRow = office.PlanRow;
export type PlanFilter = office.PlanFilter;
export type Plan = Plain<office.PlanView>;
export type PlanHead = office.PlanHead;
export type PlanPart = Plain<office.PlanPartView>;
export type DutyGroup = Plain<office.DutyGroup>;
export type PlanReading = Plain<office.PlanReading>;
export type PlanDraft = Plain<award.PlanDraft>;
export type BodyMapping = Plain<office.BodyMapping>;
export type PlanAcceptance = Plain<office.PlanAcceptance>;
export type BuiltInUnit = office.BuiltInUnit;

/** The plans that meet a filter, newest first, and the years there are; they are few, so all come at once. */
export const plansQuery = (filter: PlanFilter) =>
  queryOptions({
    queryKey: ['plan', 'list', filter],
    meta: dependsOn('movement', 'duty', 'drive'),
    queryFn: () => ask(() => Plans.List(filter)),
  });

/** One plan with all its parts. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'one', id],
    meta: dependsOn('plan_item', 'movement', 'duty', 'criterion', 'party', 'nomination'),
    queryFn: () => ask(() => Plans.Get(id)) as Promise<Plan>,
  });

/** The document a plan was read from. */
export const planSourceQuery = (id: string) =>
  queryOptions({ queryKey: ['plan', 'source', id], queryFn: () => ask(() => Plans.Source(id)) });

/** The built-in movements of a year with typical units; nothing is stored. */
export const builtInQuery = (year: number) =>
  queryOptions({
    queryKey: ['plan', 'built-in', year],
    meta: dependsOn('unit', 'profile'),
    queryFn: () => ask(() => Plans.BuiltIn(year)),
  });

/** Asks for a plan document; '' where the person changed their mind. The dialog may stay open for long. */
export function choosePlan(): Promise<string> {
  return ask(Plans.Choose, longTimeout);
}

/** Reads a plan document; nothing is stored. */
export function readPlan(path: string): Promise<PlanReading> {
  return ask(() => Plans.Read(path), longTimeout) as Promise<PlanReading>;
}

/** Proposes who the named bodies are. */
export function proposeBodies(names: string[]): Promise<BodyMapping[]> {
  return ask(() => Plans.Bodies(names)) as Promise<BodyMapping[]>;
}

/** Stores a reading in one operation; refused with `number` where the plan is there already and `again` is not set. */
export function acceptPlan(command: PlanAcceptance): Promise<PlanRow> {
  return ask(() => Plans.Accept(command as office.PlanAcceptance), longTimeout);
}

/** Stores what a plan says of itself; an empty id is a new plan. */
export function savePlan(head: PlanHead): Promise<Plan> {
  return ask(() => Plans.Save(head)) as Promise<Plan>;
}

/** Stores the sentences of the given parts. */
export function savePlanParts(id: string, parts: office.PlanPartEdit[]): Promise<Plan> {
  return ask(() => Plans.SaveParts(id, parts)) as Promise<Plan>;
}

/** Stores what the bodies of a plan have to do; refused at `duties.N.…`. */
export function saveDuties(id: string, groups: DutyGroup[]): Promise<Plan> {
  return ask(() => Plans.SaveDuties(id, groups as office.DutyGroup[])) as Promise<Plan>;
}

/** Puts a plan into another state. */
export function setPlanState(id: string, state: string): Promise<Plan> {
  return ask(() => Plans.SetState(id, state)) as Promise<Plan>;
}

/** Moves a plan with all its parts to the trash; refused where dossiers rest on it. */
export function trashPlan(id: string): Promise<office.Change> {
  return ask(() => Plans.Trash(id));
}

/** Stores the built-in movements of a year with the units chosen. */
export function startBuiltIn(year: number, units: BuiltInUnit[]): Promise<PlanRow> {
  return ask(() => Settings.StartBuiltIn(year, units), longTimeout);
}
