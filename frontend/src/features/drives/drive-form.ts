import type { Drive } from '../../backend/movements';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { driveWords, movementWords } from '../../words/movements';

/** The form of a drive; the year is text while it is typed. */
export interface DriveValues extends Omit<Drive, 'year'> {
  year: string;
}

export const driveLabels = {
  name: driveWords.name,
  occasion: driveWords.occasion,
  year: driveWords.year,
  startDate: driveWords.start,
  endDate: driveWords.end,
} as const;

/** The values a form begins with; null is a new drive of the year. */
export function driveValues(drive: Drive | null, year: number): DriveValues {
  return {
    id: drive?.id ?? '',
    name: drive?.name ?? '',
    occasion: drive?.occasion ?? '',
    year: String(drive?.year ?? year),
    startDate: drive?.startDate ?? '',
    endDate: drive?.endDate ?? '',
  };
}

/** The command a form stands for. */
export function driveCommand(values: DriveValues): Drive {
  return { ...values, year: Number(values.year) };
}

/** What the window can tell by itself; the program checks again. */
export function validateDrive(values: DriveValues): FieldErrors<DriveValues> {
  const { startDate, endDate } = values;
  const backwards = startDate !== '' && endDate !== '' && endDate < startDate;
  return {
    name: checkRequired(values.name, driveWords.name),
    year: /^20\d{2}$/.test(values.year.trim()) ? null : driveWords.badYear,
    startDate: checkDate(startDate),
    endDate: checkDate(endDate) ?? (backwards && checkDate(startDate) === null ? movementWords.order : null),
  };
}

/** Key of the draft of a drive. */
export function driveDraftKey(drive: Drive | null): string {
  return `drive:${drive?.id ?? 'new'}`;
}
