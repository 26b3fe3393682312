import { queryOptions } from '@tanstack/react-query';
import * as Council from '../../wailsjs/go/app/Council';
import type { app, office } from '../../wailsjs/go/models';
import { ask, type Plain } from './call';
import { dependsOn } from './events';

export type Member = office.MemberView;
export type MemberCommand = app.MemberCommand;
export type MeetingLine = office.MeetingListRow;
export type Meeting = Plain<office.MeetingView>;
export type Quorum = office.QuorumView;
export type Attendee = office.AttendanceView;
export type Ballot = Plain<office.BallotView>;
export type Card = office.CardView;
export type MeetingCommand = app.MeetingCommand;
export type MarkCommand = app.MarkCommand;
export type CountCommand = app.CountCommand;

/** The council on a date ('' is today), in its order; former and future members too where `closed`. */
export const membersQuery = (on: string, closed: boolean) =>
  queryOptions({ queryKey: ['council_member', on, closed], queryFn: () => ask(() => Council.Members(on, closed)) });

/** All meetings, the latest first. */
export const meetingsQuery = queryOptions({
  queryKey: ['meeting', 'list'],
  meta: dependsOn('ballot', 'decision'),
  queryFn: () => ask(() => Council.Meetings('')),
});

/** One meeting with attendance, agenda and counts. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meeting', 'one', id],
    meta: dependsOn('ballot', 'attendance', 'council_member', 'nomination', 'nominee', 'decision', 'rule_override'),
    queryFn: () => ask<Meeting>(() => Council.Meeting(id)),
  });

/** Nominations the meeting can take on its agenda. */
export const agendaCandidatesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['nomination', 'agenda', meetingId],
    meta: dependsOn('ballot', 'nominee', 'meeting'),
    queryFn: () => ask(() => Council.Candidates(meetingId)),
  });

/** Stores a member; an empty id is a new one. */
export const saveMember = (command: MemberCommand): Promise<Member> => ask(() => Council.SaveMember(command));

/** Puts the members into the given order. */
export const orderMembers = (ids: string[]) => ask(() => Council.OrderMembers(ids));

/** Moves a member to the trash; refused where a meeting names them. */
export const trashMember = (id: string) => ask(() => Council.TrashMember(id));

/** Stores a meeting; an empty id is a new one. Refused where it is closed. */
export const saveMeeting = (command: MeetingCommand): Promise<Meeting> => ask(() => Council.SaveMeeting(command));

/** Moves an open meeting to the trash. */
export const trashMeeting = (id: string) => ask(() => Council.TrashMeeting(id));

/** Puts nominations on the agenda. */
export const addToAgenda = (meetingId: string, ids: string[]): Promise<Meeting> =>
  ask(() => Council.AddToAgenda(meetingId, ids));

/** Takes a nomination off the agenda. */
export const removeFromAgenda = (ballotId: string): Promise<Meeting> => ask(() => Council.RemoveFromAgenda(ballotId));

/** Stores how the members took part; an empty presence takes a mark away. */
export const markAttendance = (meetingId: string, marks: MarkCommand[]): Promise<Meeting> =>
  ask(() => Council.Mark(meetingId, marks));

/** Stores the count of the vote on one nomination; refused at the figure that does not balance. */
export const countBallot = (command: CountCommand): Promise<Ballot> => ask(() => Council.Count(command));

/** Locks the meeting and moves its nominations to Đạt or Không đạt. */
export const closeMeeting = (id: string): Promise<Meeting> => ask(() => Council.Close(id));

/** Opens a closed meeting again; refused without a reason and where a decision follows. */
export const reopenMeeting = (id: string, reason: string): Promise<Meeting> => ask(() => Council.Reopen(id, reason));
