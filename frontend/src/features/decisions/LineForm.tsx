import { useQuery } from '@tanstack/react-query';
import { awardsOnQuery, type Recipient } from '../../backend/decisions';
import { SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { lineWords } from '../../words/decisions';
import { type LineValues, lineLabels, lineValues, validateLine } from './decision-form';

interface LineFormProps {
  line: Recipient;
  date: string;
  save: (values: LineValues) => Promise<unknown>;
  onClose: () => void;
}

/** Corrections of one line of a draft. Give it the line's id as key. */
export function LineForm({ line, date, save, onClose }: LineFormProps) {
  const awards = useQuery(awardsOnQuery(line.kind, date));
  const form = useRecordForm<LineValues>({
    draftKey: `decision_line:${line.id}`,
    initial: lineValues(line),
    validate: validateLine,
    save,
    onSaved: onClose,
  });
  const options = awards.data?.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  return (
    <>
      <p>{lineWords.editNote}</p>
      <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={lineLabels}>
        <TextField {...form.bind('honorific')} label={lineWords.honorific} />
        <TextField {...form.bind('name')} label={lineWords.fullName} required autoFocus />
        <TextField {...form.bind('post')} label={lineWords.post} />
        <TextField {...form.bind('unitName')} label={lineWords.unit} />
        <TextField {...form.bind('address')} label={lineWords.address} wide />
        <SelectField {...form.bind('awardCode')} label={lineWords.award} options={options} required wide />
        <TextAreaField {...form.bind('achievement')} label={lineWords.achievement} wide />
      </RecordForm>
    </>
  );
}
