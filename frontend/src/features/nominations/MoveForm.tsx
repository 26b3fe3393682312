import { useQuery } from '@tanstack/react-query';
import type { Move } from '../../backend/nominations';
import { settingsQuery } from '../../backend/settings';
import { TextAreaField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { todayStored } from '../../words/dates';
import { nominationWords } from '../../words/nominations';
import { type MoveValues, validateMove } from './nomination-form';

interface MoveFormProps {
  move: Move;
  /** Names what is moved, for the draft of the reason. */
  subject: string;
  save: (values: MoveValues) => Promise<unknown>;
  onClose: () => void;
}

/** Date and reason of a step. */
export function MoveForm({ move, subject, save, onClose }: MoveFormProps) {
  const settings = useQuery(settingsQuery);
  const today = settings.data?.today ?? todayStored();
  const form = useRecordForm<MoveValues>({
    draftKey: `nomination-move:${subject}:${move.state}`,
    initial: { date: today, reason: '' },
    validate: (values) => validateMove(values, move),
    save,
    onSaved: onClose,
  });
  return (
    <RecordForm form={form} onCancel={onClose} saveLabel={nominationWords.moveNow}>
      <DateField {...form.bind('date')} label={nominationWords.date} required />
      <TextAreaField
        {...form.bind('reason')}
        label={nominationWords.reason}
        hint={nominationWords.reasonHint}
        required={move.needsReason}
        autoFocus
      />
    </RecordForm>
  );
}
