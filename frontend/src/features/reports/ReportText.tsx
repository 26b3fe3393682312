import { Text, Title } from '@mantine/core';
import type { Report, ReportItem } from '../../backend/reports';
import { FieldGroup, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { type RecordFormState, useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { todayStored } from '../../words/dates';
import { reportWords } from '../../words/reports';
import { PeriodFields } from './NewReportForm';
import { type ReportValues, reportValues, validateReport } from './report-form';

interface ReportTextProps {
  view: Report;
  save: (values: ReportValues) => Promise<unknown>;
  onClose: () => void;
}

/** The text of a report: built paragraphs are read only and follow the figures; the person's words stand under them. */
export function ReportText({ view, save, onClose }: ReportTextProps) {
  const form = useRecordForm<ReportValues>({
    draftKey: `report:${view.form.id}`,
    initial: reportValues(view.form, todayStored()),
    validate: validateReport,
    save,
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={{}}>
      <FieldGroup title={reportWords.heading}>
        <PeriodFields form={form} />
        <TextField {...form.bind('number')} label={reportWords.number} hint={reportWords.numberHint} />
        <DateField {...form.bind('date')} label={reportWords.date} />
      </FieldGroup>
      {view.report.sections.map((section) => (
        <FieldGroup key={section.number} title={`${section.number}. ${section.title}`}>
          {section.items.map((item) => (
            <ItemText key={item.code} item={item} form={form} />
          ))}
        </FieldGroup>
      ))}
    </RecordForm>
  );
}

function ItemText({ item, form }: { item: ReportItem; form: RecordFormState<ReportValues> }) {
  const built = item.paragraphs.filter((paragraph) => !paragraph.own);
  const words = form.bind('words');
  const label = item.title ? `${item.number}. ${item.title}` : reportWords.own;
  return (
    <div style={{ gridColumn: '1 / -1' }}>
      {item.title && (
        <Title order={3} size="h5">
          {label}
        </Title>
      )}
      {built.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs have no other identity and never change places
        <Text key={at} mt={4}>
          {paragraph.spans.map((span, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            span.figure ? <strong key={place}>{span.text}</strong> : <span key={place}>{span.text}</span>,
          )}
        </Text>
      ))}
      <TextAreaField
        name={`words.${item.code}`}
        label={item.title ? `${reportWords.own}: ${item.title}` : reportWords.own}
        hint={built.length === 0 ? reportWords.missing : reportWords.ownHint}
        value={form.values.words[item.code] ?? ''}
        onChange={(text) => words.onChange({ ...form.values.words, [item.code]: text })}
        onBlur={words.onBlur}
        rows={3}
        wide
      />
    </div>
  );
}
