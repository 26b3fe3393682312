import type { Meeting, MeetingCommand } from '../../backend/council';
import type { PaperKind } from '../../backend/papers';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { meetingWords } from '../../words/council';

/** The form of a meeting is its command: every field is text. */
export type MeetingValues = MeetingCommand;

/** Names of the fields, for the preview of a draft. */
export const meetingLabels = {
  title: meetingWords.name,
  date: meetingWords.date,
  startTime: meetingWords.start,
  endTime: meetingWords.end,
  place: meetingWords.place,
  opinions: meetingWords.opinions,
  conclusion: meetingWords.conclusion,
} as const;

/** The values a form begins with; null is a new meeting. */
export function meetingValues(meeting: Meeting | null): MeetingValues {
  return {
    id: meeting?.id ?? '',
    title: meeting?.title ?? '',
    date: meeting?.date ?? '',
    startTime: meeting?.startTime ?? '',
    endTime: meeting?.endTime ?? '',
    place: meeting?.place ?? '',
    chairId: meeting?.chairId ?? '',
    secretaryId: meeting?.secretaryId ?? '',
    opinions: meeting?.opinions ?? '',
    conclusion: meeting?.conclusion ?? '',
  };
}

/** Reads a time as people type it: `7h30`, `7:30`, `0730`, `7g`. Null where it is no time; '' stays ''. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return '';
  const parts =
    /^(\d{1,2})(?:\s*(?:[:.hg]|giờ)\s*(\d{1,2})?\s*(?:phút|p|')?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? '0')];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What is sent: times in their stored form. */
export function meetingCommand(values: MeetingValues): MeetingCommand {
  return {
    ...values,
    startTime: readTime(values.startTime) ?? values.startTime,
    endTime: readTime(values.endTime) ?? values.endTime,
  };
}

/** What the window can tell by itself; the program checks again. */
export function validateMeeting(values: MeetingValues): FieldErrors<MeetingValues> {
  const [start, end] = [readTime(values.startTime), readTime(values.endTime)];
  const backwards = start !== null && end !== null && start !== '' && end !== '' && end < start;
  return {
    title: checkRequired(values.title, meetingWords.name),
    date: checkRequired(values.date, meetingWords.date) ?? checkDate(values.date),
    startTime: start === null ? meetingWords.badTime : null,
    endTime: end === null ? meetingWords.badTime : backwards ? meetingWords.endBeforeStart : null,
  };
}

/** What the meeting can be printed as: a submission only once there is something to submit. */
export function paperKinds({ submits, submitsUp }: Pick<Meeting, 'submits' | 'submitsUp'>): PaperKind[] {
  return [
    'minutes',
    ...(submits ? (['submission'] as const) : []),
    ...(submitsUp ? (['submission_upper'] as const) : []),
  ];
}
