import type { Unit } from '../../backend/units';
import { FieldGroup, SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { unitKinds, unitWords } from '../../words/units';
import { type UnitValues, unitDraftKey, unitLabels, unitValues, validateUnit } from './unit-form';

interface UnitFormProps {
  /** Null for a new unit. */
  unit: Unit | null;
  /** Units it may have become. */
  successors: Unit[];
  save: (values: UnitValues) => Promise<unknown>;
  onClose: () => void;
}

/** The form of one unit. Give it the unit's id as key. */
export function UnitForm({ unit, successors, save, onClose }: UnitFormProps) {
  const form = useRecordForm<UnitValues>({
    draftKey: unitDraftKey(unit),
    initial: unitValues(unit),
    validate: validateUnit,
    save,
    onSaved: onClose,
    ...(unit ? {} : { onSavedAndNew: () => undefined }),
  });
  const others = successors.filter((one) => one.id !== unit?.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={unitLabels}>
      <TextField {...form.bind('name')} label={unitWords.name} hint={unitWords.nameHint} required wide autoFocus />
      <SelectField {...form.bind('kind')} label={unitWords.kind} options={unitKinds} required />
      <TextField {...form.bind('shortName')} label={unitWords.shortName} />
      <TextField {...form.bind('contact')} label={unitWords.contact} wide />
      <TextAreaField {...form.bind('note')} label={unitWords.remark} wide />
      <FieldGroup title={unitWords.state}>
        <DateField {...form.bind('validFrom')} label={unitWords.validFrom} hint={unitWords.validFromHint} />
        <DateField {...form.bind('validTo')} label={unitWords.validTo} hint={unitWords.validToHint} />
        {form.values.validTo !== '' && (
          <SelectField {...form.bind('successorId')} label={unitWords.successor} options={others} wide />
        )}
      </FieldGroup>
    </RecordForm>
  );
}
