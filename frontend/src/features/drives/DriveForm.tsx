import type { Drive } from '../../backend/movements';
import { TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { driveWords } from '../../words/movements';
import { type DriveValues, driveDraftKey, driveLabels, driveValues, validateDrive } from './drive-form';

interface DriveFormProps {
  /** Null for a new drive. */
  drive: Drive | null;
  /** Year a new drive begins with. */
  year: number;
  save: (values: DriveValues) => Promise<unknown>;
  onClose: () => void;
}

/** The form of one drive. Give it the drive's id as key. */
export function DriveForm({ drive, year, save, onClose }: DriveFormProps) {
  const form = useRecordForm<DriveValues>({
    draftKey: driveDraftKey(drive),
    initial: driveValues(drive, year),
    validate: validateDrive,
    save,
    onSaved: onClose,
    ...(drive ? {} : { onSavedAndNew: () => undefined }),
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={driveLabels}>
      <TextField {...form.bind('name')} label={driveWords.name} hint={driveWords.nameHint} required wide autoFocus />
      <TextField {...form.bind('occasion')} label={driveWords.occasion} />
      <TextField {...form.bind('year')} label={driveWords.year} required />
      <DateField {...form.bind('startDate')} label={driveWords.start} />
      <DateField {...form.bind('endDate')} label={driveWords.end} />
    </RecordForm>
  );
}
