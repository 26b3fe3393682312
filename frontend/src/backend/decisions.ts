import { queryOptions } from '@tanstack/react-query';
import * as Catalogue from '../../wailsjs/go/app/Catalogue';
import * as Decisions from '../../wailsjs/go/app/Decisions';
import type { app, office } from '../../wailsjs/go/models';
import { ask, type Plain } from './call';
import { dependsOn } from './events';

export type DecisionLineOfList = office.DecisionListRow;
export type Decision = Plain<office.DecisionView>;
export type DecisionPart = Plain<office.PartView>;
export type Recipient = office.LineView;
export type Finding = office.PrecheckView;
export type Candidate = office.CardView;
export type DecisionCommand = app.DecisionCommand;
export type LineCommand = app.LineCommand;

/** The decisions of a year (0: all), drafts first. */
export const decisionsQuery = (year: number) =>
  queryOptions({
    queryKey: ['decision', 'list', year],
    meta: dependsOn('decision_line', 'meeting'),
    queryFn: () => ask(() => Decisions.List({ year, text: '' })),
  });

/** One decision with its list and what the check before issuing finds. */
export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decision', 'one', id],
    meta: dependsOn('decision_line', 'nomination', 'nominee', 'profile', 'rule_override', 'paper_record', 'unit'),
    queryFn: () => ask<Decision>(() => Decisions.Get(id)),
  });

/** Nominations a decision can take: of one meeting, or of all where the id is empty. */
export const decisionCandidatesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['nomination', 'decision', meetingId],
    meta: dependsOn('decision_line', 'decision', 'ballot', 'nominee', 'meeting'),
    queryFn: () => ask(() => Decisions.Candidates(meetingId)),
  });

/** The award catalogue for a kind of subject in force on a date ('' is today). */
export const awardsOnQuery = (kind: string, date: string) =>
  queryOptions({
    queryKey: ['rule_override', 'awards', kind, date],
    queryFn: () => ask(() => Catalogue.Awards(kind, date)),
  });

/** Makes a draft from chosen nominations. */
export const draftDecision = (meetingId: string, ids: string[]): Promise<Decision> =>
  ask(() => Decisions.Draft(meetingId, ids));

/** Stores what was typed on a draft; empty citations follow the date. */
export const saveDecision = (command: DecisionCommand): Promise<Decision> => ask(() => Decisions.Save(command));

/** Moves a draft to the trash. */
export const trashDecision = (id: string) => ask(() => Decisions.Trash(id));

/** Puts more nominations on a draft. */
export const addDecisionLines = (id: string, ids: string[]): Promise<Decision> =>
  ask(() => Decisions.AddLines(id, ids));

/** Takes a recipient off a draft. */
export const removeDecisionLine = (id: string, lineId: string): Promise<Decision> =>
  ask(() => Decisions.RemoveLine(id, lineId));

/** Stores corrections of one line of a draft. */
export const editDecisionLine = (command: LineCommand): Promise<Decision> => ask(() => Decisions.EditLine(command));

/** Takes every line anew from the register and works out the money again. */
export const refreshDecision = (id: string): Promise<Decision> => ask(() => Decisions.Refresh(id));

/** Locks a draft; refused with the first thing that stands in the way. */
export const issueDecision = (id: string): Promise<Decision> => ask(() => Decisions.Issue(id));

/** Marks lines as handed over on a date; '' takes the mark back. */
export const conferLines = (id: string, lineIds: string[], date: string): Promise<Decision> =>
  ask(() => Decisions.Confer(id, lineIds, date));
