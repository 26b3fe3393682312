import { FieldGroup, SelectField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { type RecordFormState, useRecordForm } from '../../ui/form/record-form';
import { officeWords, wardKinds } from '../../words/settings';
import { type OfficeValues, officeLabels, validateOffice } from './office-form';

interface OfficeFormProps {
  draftKey: string;
  initial: OfficeValues;
  save: (values: OfficeValues) => Promise<unknown>;
  onSaved?: () => void;
  /** At first run only what the first paper needs is asked. */
  brief?: boolean;
  saveLabel?: string;
}

/** The office and the person at this machine: asked at first run, changed in the settings. */
export function OfficeForm({ draftKey, initial, save, onSaved, brief = false, saveLabel }: OfficeFormProps) {
  const form = useRecordForm<OfficeValues>({ draftKey, initial, validate: validateOffice, save, onSaved });
  return (
    <RecordForm form={form} columns={2} fieldLabels={officeLabels} saveLabel={saveLabel}>
      <FieldGroup title={officeWords.office}>
        <SelectField {...form.bind('wardKind')} label={officeWords.wardKind} options={wardKinds} required />
        <TextField
          {...form.bind('wardName')}
          label={officeWords.wardName}
          placeholder={officeWords.wardNameHint}
          required
          autoFocus={brief}
        />
        <TextField
          {...form.bind('province')}
          label={officeWords.province}
          placeholder={officeWords.provinceHint}
          required
        />
        <TextField {...form.bind('town')} label={officeWords.town} placeholder={officeWords.townHint} />
        <TextField {...form.bind('chairperson')} label={officeWords.chairperson} required />
        {!brief && <MoreFields form={form} />}
      </FieldGroup>
      <FieldGroup title={officeWords.actor}>
        <TextField {...form.bind('actorName')} label={officeWords.actorName} required />
        <TextField {...form.bind('actorPost')} label={officeWords.actorPost} placeholder={officeWords.actorPostHint} />
      </FieldGroup>
    </RecordForm>
  );
}

function MoreFields({ form }: { form: RecordFormState<OfficeValues> }) {
  return (
    <>
      <TextField {...form.bind('deputyChair')} label={officeWords.deputyChair} />
      <TextField {...form.bind('place')} label={officeWords.place} placeholder={officeWords.placeHint} />
      <TextField {...form.bind('council')} label={officeWords.council} placeholder={officeWords.councilHint} />
    </>
  );
}
