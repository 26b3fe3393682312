import { SelectField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { type RecordFormState, useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { todayStored } from '../../words/dates';
import { reportKinds, reportWords } from '../../words/reports';
import { type ReportValues, reportValues, validateReport } from './report-form';

interface NewReportFormProps {
  save: (values: ReportValues) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the period of a new report. */
export function NewReportForm({ save, onClose }: NewReportFormProps) {
  const form = useRecordForm<ReportValues>({
    draftKey: 'report:new',
    initial: reportValues(null, todayStored()),
    validate: validateReport,
    save,
    onSaved: onClose,
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={{}} saveLabel={reportWords.create}>
      <PeriodFields form={form} />
    </RecordForm>
  );
}

/** The fields that say which period a report covers. */
export function PeriodFields({ form }: { form: RecordFormState<ReportValues> }) {
  const between = form.values.kind === 'between';
  return (
    <>
      <SelectField {...form.bind('kind')} label={reportWords.kind} options={reportKinds} required />
      {!between && <TextField {...form.bind('year')} label={reportWords.year} required />}
      {between && <DateField {...form.bind('from')} label={reportWords.from} required />}
      {between && <DateField {...form.bind('to')} label={reportWords.to} required />}
    </>
  );
}
