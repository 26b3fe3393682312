import type { Attendee, Meeting } from '../../backend/council';
import { SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { meetingWords } from '../../words/council';
import { type MeetingValues, meetingCommand, meetingLabels, meetingValues, validateMeeting } from './meeting-form';

interface MeetingFormProps {
  /** Null for a new meeting, which is asked the least. */
  meeting: Meeting | null;
  /** Members on the day, for chair and secretary. */
  members: Attendee[];
  save: (values: MeetingValues) => Promise<unknown>;
  onClose?: () => void;
}

/** The form of one meeting. Give it the meeting's id as key. */
export function MeetingForm({ meeting, members, save, onClose }: MeetingFormProps) {
  const form = useRecordForm<MeetingValues>({
    draftKey: `meeting:${meeting?.id ?? 'new'}`,
    initial: meetingValues(meeting),
    validate: validateMeeting,
    save: (values) => save(meetingCommand(values)),
    ...(onClose ? { onSaved: onClose } : {}),
  });
  const people = members.map((one) => ({ value: one.memberId, label: `${one.name} – ${one.roleLabel}` }));
  return (
    <RecordForm form={form} columns={2} fieldLabels={meetingLabels} {...(onClose ? { onCancel: onClose } : {})}>
      <TextField
        {...form.bind('title')}
        label={meetingWords.name}
        hint={meetingWords.nameHint}
        required
        wide
        autoFocus
      />
      <DateField {...form.bind('date')} label={meetingWords.date} required />
      <TextField {...form.bind('place')} label={meetingWords.place} />
      <TextField {...form.bind('startTime')} label={meetingWords.start} hint={meetingWords.timeHint} />
      <TextField {...form.bind('endTime')} label={meetingWords.end} hint={meetingWords.timeHint} />
      {meeting && (
        <>
          <SelectField {...form.bind('chairId')} label={meetingWords.chair} options={people} />
          <SelectField {...form.bind('secretaryId')} label={meetingWords.secretary} options={people} />
          <TextAreaField {...form.bind('opinions')} label={meetingWords.opinions} wide rows={4} />
          <TextAreaField {...form.bind('conclusion')} label={meetingWords.conclusion} wide rows={3} />
        </>
      )}
    </RecordForm>
  );
}
