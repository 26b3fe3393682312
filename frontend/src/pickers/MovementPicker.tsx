import { useQuery } from '@tanstack/react-query';
import { movementsQuery } from '../backend/movements';
import { type FieldLook, SelectField } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';

interface MovementPickerProps extends FieldLook, FieldBinding<string> {
  /** Only movements of this year; 0 is every year. */
  year: number;
}

/** One movement of the plans, by id. */
export function MovementPicker({ year, ...field }: MovementPickerProps) {
  const movements = useQuery(movementsQuery({ year, planId: '', text: '' }));
  const options = (movements.data?.rows ?? []).map((one) => ({
    value: one.id,
    label: [one.ordinal, one.name, year === 0 ? `(${one.year})` : ''].filter((part) => part !== '').join(' '),
  }));
  return <SelectField {...field} options={options} />;
}
