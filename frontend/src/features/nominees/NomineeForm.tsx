import type { Nominee } from '../../backend/nominees';
import { UnitPicker } from '../../pickers/UnitPicker';
import { CheckField, FieldGroup, SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { type RecordFormState, useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { subjectKinds } from '../../words/movements';
import { genders, nomineeWords } from '../../words/nominees';
import {
  carriedOver,
  isPerson,
  type NomineeValues,
  nameLabel,
  nomineeDraftKey,
  nomineeLabels,
  nomineeValues,
  validateNominee,
} from './nominee-form';

interface NomineeFormProps {
  /** Null for a new nominee. */
  nominee: Nominee | null;
  save: (values: NomineeValues) => Promise<unknown>;
  onClose: () => void;
}

type Form = RecordFormState<NomineeValues>;

/** The form of one nominee: the fields of the plan's part V.1 by kind. Give it the nominee's id as key. */
export function NomineeForm({ nominee, save, onClose }: NomineeFormProps) {
  const form = useRecordForm<NomineeValues>({
    draftKey: nomineeDraftKey(nominee),
    initial: nomineeValues(nominee),
    validate: validateNominee,
    save,
    onSaved: onClose,
    ...(nominee ? {} : { onSavedAndNew: () => undefined, carryOver: carriedOver }),
  });
  const person = isPerson(form.values.kind);
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={nomineeLabels}>
      <SelectField {...form.bind('kind')} label={nomineeWords.kind} options={subjectKinds} required wide />
      <TextField {...form.bind('name')} label={nameLabel(form.values.kind)} required wide autoFocus />
      {person ? <PersonFields form={form} /> : <CollectiveFields form={form} />}
      <TextAreaField {...form.bind('achievement')} label={nomineeWords.achievement} rows={4} wide />
      <TextAreaField {...form.bind('commendationHistory')} label={nomineeWords.commendationHistory} rows={2} wide />
      <FieldGroup title={nomineeWords.more}>
        {person && (
          <TextField {...form.bind('citizenId')} label={nomineeWords.citizenId} hint={nomineeWords.citizenIdHint} />
        )}
        <TextField {...form.bind('sortKeyOverride')} label={nomineeWords.sortKey} hint={nomineeWords.sortKeyHint} />
        <TextAreaField {...form.bind('note')} label={nomineeWords.remark} rows={2} wide />
      </FieldGroup>
    </RecordForm>
  );
}

function PersonFields({ form }: { form: Form }) {
  return (
    <>
      <TextField {...form.bind('honorific')} label={nomineeWords.honorific} hint={nomineeWords.honorificHint} />
      <SelectField {...form.bind('gender')} label={nomineeWords.gender} options={genders} />
      <DateField {...form.bind('birth')} label={nomineeWords.birth} precision="any" />
      <TextField {...form.bind('nativePlace')} label={nomineeWords.nativePlace} />
      <TextField {...form.bind('post')} label={nomineeWords.post} wide />
      <FieldGroup title={`${nomineeWords.placeGroup}. ${nomineeWords.placeHint}`}>
        <UnitPicker {...form.bind('unitId')} label={nomineeWords.unit} />
        <TextField {...form.bind('unitText')} label={nomineeWords.unitText} disabled={form.values.unitId !== ''} />
        <TextField {...form.bind('address')} label={nomineeWords.address} />
        <UnitPicker {...form.bind('quarterId')} label={nomineeWords.quarter} kind="quarter" />
      </FieldGroup>
      <CheckField {...form.bind('directWorker')} label={nomineeWords.directWorker} wide />
    </>
  );
}

function CollectiveFields({ form }: { form: Form }) {
  return (
    <>
      <UnitPicker {...form.bind('unitId')} label={nomineeWords.ownUnit} />
      <UnitPicker {...form.bind('quarterId')} label={nomineeWords.quarter} kind="quarter" />
      <TextAreaField {...form.bind('history')} label={nomineeWords.history} wide />
      <TextAreaField {...form.bind('structure')} label={nomineeWords.structure} wide />
      <TextAreaField {...form.bind('functions')} label={nomineeWords.functions} wide />
    </>
  );
}
