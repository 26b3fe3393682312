import { useQuery } from '@tanstack/react-query';
import { movementsQuery } from '../backend/movements';
import { type FieldLook, SelectField } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';

interface MovementPickerProps extends FieldLook, FieldBinding<string> {
  /** Only movements of this year; 0 is every year. */
  year: number;
  /** Given: a year without movements offers those of every year, and the year of the one picked comes back here. */
  onYear?: (year: number) => void;
}

/** One movement of the plans, by id. */
export function MovementPicker({ year, onYear, onChange, ...field }: MovementPickerProps) {
  const movements = useQuery(movementsQuery({ year: 0, planId: '', text: '' }));
  const every = movements.data?.rows ?? [];
  const ofYear = every.filter((one) => one.year === year);
  const mixed = year === 0 || (ofYear.length === 0 && onYear !== undefined);
  const options = (mixed ? every : ofYear).map((one) => ({
    value: one.id,
    label: [one.ordinal, one.name, mixed ? `(${one.year})` : ''].filter((part) => part !== '').join(' '),
  }));
  const pick = (id: string) => {
    onChange(id);
    const picked = every.find((one) => one.id === id);
    if (mixed && picked) onYear?.(picked.year);
  };
  return <SelectField {...field} onChange={pick} options={options} />;
}
