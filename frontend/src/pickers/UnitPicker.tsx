import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../backend/units';
import { type FieldLook, SelectField } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';

interface UnitPickerProps extends FieldLook, FieldBinding<string> {
  /** Only units of this kind, such as `quarter`; left out: all. */
  kind?: string;
}

/** One unit of the catalogue, by id. */
export function UnitPicker({ kind = '', ...field }: UnitPickerProps) {
  return <SelectField {...field} options={useUnitOptions(kind)} />;
}

/** The living units of a kind as choices. */
export function useUnitOptions(kind: string) {
  const units = useQuery(unitsQuery({ text: '', kind, closed: false }));
  return (units.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
