import type { Member } from '../../backend/council';
import { SelectField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { memberWords, roles } from '../../words/council';
import { type MemberValues, memberLabels, memberValues, validateMember } from './member-form';

interface MemberFormProps {
  /** Null for a new member. */
  member: Member | null;
  save: (values: MemberValues) => Promise<unknown>;
  onClose: () => void;
}

/** The form of one member. Give it the member's id as key. */
export function MemberForm({ member, save, onClose }: MemberFormProps) {
  const form = useRecordForm<MemberValues>({
    draftKey: `council_member:${member?.id ?? 'new'}`,
    initial: memberValues(member),
    validate: validateMember,
    save,
    onSaved: onClose,
    ...(member ? {} : { onSavedAndNew: () => undefined }),
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={memberLabels}>
      <TextField {...form.bind('name')} label={memberWords.name} required autoFocus />
      <SelectField {...form.bind('role')} label={memberWords.role} options={roles} required />
      <TextField {...form.bind('post')} label={memberWords.post} wide />
      <DateField {...form.bind('validFrom')} label={memberWords.validFrom} hint={memberWords.validFromHint} />
      <DateField {...form.bind('validTo')} label={memberWords.validTo} hint={memberWords.validToHint} />
    </RecordForm>
  );
}
