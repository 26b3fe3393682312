import type { CollectionRequest } from '../../backend/intake';
import { checkDate } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { formsWords } from '../../words/intake';
import { readYear } from './intake-list';

/** What is typed for collection forms. */
export interface FormsValues {
  all: boolean;
  unitIds: string[];
  year: string;
  deadline: string;
  known: boolean;
}

/** The forms of this year for every unit. */
export function formsValues(today: string): FormsValues {
  return { all: true, unitIds: [], year: today.slice(0, 4), deadline: '', known: true };
}

/** What keeps the forms from being made, by field. */
export function validateForms(values: FormsValues): FieldErrors<FormsValues> {
  return {
    unitIds: !values.all && values.unitIds.length === 0 ? formsWords.noUnits : null,
    year: readYear(values.year) === 0 ? formsWords.badYear : null,
    deadline: checkDate(values.deadline, 'day'),
  };
}

/** The request for the units that are chosen, or for all there are. */
export function formsRequest(values: FormsValues, units: readonly { id: string }[]): CollectionRequest {
  const unitIds = values.all ? units.map(({ id }) => id) : values.unitIds;
  return { unitIds, year: readYear(values.year), deadline: values.deadline, known: values.known };
}
