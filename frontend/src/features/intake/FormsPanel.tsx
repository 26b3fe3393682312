import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportForms } from '../../backend/intake';
import { unitsQuery } from '../../backend/units';
import { UnitsPicker } from '../../pickers/UnitsPicker';
import { useExportDone } from '../../ui/ExportDone';
import { FormPanel } from '../../ui/FormPanel';
import { CheckField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import classes from '../../ui/ui.module.css';
import { todayStored } from '../../words/dates';
import { formsWords } from '../../words/intake';
import { type FormsValues, formsRequest, formsValues, validateForms } from './forms-request';

const living = { text: '', kind: '', closed: false };

/** Making the forms the units fill in: for whom, for which year, until when. */
export function FormsPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <FormPanel open={open} title={formsWords.title} onClose={onClose}>
      {open && <FormsForm onClose={onClose} />}
    </FormPanel>
  );
}

function FormsForm({ onClose }: { onClose: () => void }) {
  const units = useQuery(unitsQuery(living));
  const done = useExportDone();
  const form = useRecordForm<FormsValues>({
    draftKey: 'collection-forms:new',
    initial: formsValues(todayStored()),
    validate: validateForms,
    save: async (values) => {
      const { path } = await exportForms(formsRequest(values, units.data?.rows ?? []));
      if (path === '') return;
      onClose();
      done(path);
    },
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} saveLabel={formsWords.make}>
      <Text className={classes.wide} c="dimmed">
        {formsWords.note}
      </Text>
      <CheckField {...form.bind('all')} label={formsWords.all} wide />
      {!form.values.all && (
        <UnitsPicker {...form.bind('unitIds')} label={formsWords.units} hint={formsWords.unitsHint} required wide />
      )}
      <TextField {...form.bind('year')} label={formsWords.year} required />
      <DateField {...form.bind('deadline')} label={formsWords.deadline} />
      <CheckField {...form.bind('known')} label={formsWords.known} wide />
    </RecordForm>
  );
}
