import type { Movement } from '../../backend/movements';
import { PartiesPicker, PartyPicker } from '../../pickers/PartyPicker';
import { SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { leadModes, movementWords } from '../../words/movements';
import { CriteriaBlocks } from './CriteriaBlocks';
import {
  type MovementValues,
  movementDraftKey,
  movementLabels,
  movementValues,
  validateMovement,
} from './movement-form';

interface MovementFormProps {
  /** Null for a new movement of the plan. */
  movement: Movement | null;
  planId: string;
  save: (values: MovementValues) => Promise<unknown>;
  onClose: () => void;
}

/** The form of one movement. Give it the movement's id as key. */
export function MovementForm({ movement, planId, save, onClose }: MovementFormProps) {
  const form = useRecordForm<MovementValues>({
    draftKey: movementDraftKey(movement, planId),
    initial: movementValues(movement, planId),
    validate: validateMovement,
    save,
    onSaved: onClose,
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={movementLabels}>
      <TextAreaField {...form.bind('name')} label={movementWords.name} required wide autoFocus rows={1} />
      <TextField {...form.bind('ordinal')} label={movementWords.ordinal} hint={movementWords.ordinalHint} />
      <SelectField {...form.bind('mode')} label={movementWords.mode} options={leadModes} required />
      <PartyPicker {...form.bind('leadPartyId')} label={movementWords.lead} hint={movementWords.leadHint} wide />
      <PartiesPicker {...form.bind('coordinatorIds')} label={movementWords.coordinators} wide />
      <DateField {...form.bind('startDate')} label={movementWords.start} />
      <DateField {...form.bind('endDate')} label={movementWords.end} />
      <CriteriaBlocks {...form.bind('blocks')} />
    </RecordForm>
  );
}
