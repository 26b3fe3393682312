import { useQuery } from '@tanstack/react-query';
import { awardsQuery } from '../backend/nominations';
import { type FieldLook, SelectField } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';

interface AwardPickerProps extends FieldLook, FieldBinding<string> {
  /** Kind of subject; '' offers the whole catalogue. */
  kind: string;
}

/** One award of the catalogue in force, by code. */
export function AwardPicker({ kind, ...field }: AwardPickerProps) {
  return <SelectField {...field} options={useAwardOptions(kind)} />;
}

/** The awards for a kind of subject as choices, those of the ward first; the level stands behind the others. */
export function useAwardOptions(kind: string) {
  const awards = useQuery(awardsQuery(kind));
  return (awards.data ?? []).map((one) => ({
    value: one.code,
    label: one.ward ? one.name : withLevel(one.name, one.levelLabel),
  }));
}

/** The name of an award with its level, unless the name says it: "… Ủy ban nhân dân tỉnh" needs no "(cấp tỉnh)". */
export function withLevel(name: string, level: string): string {
  const said = level.toLowerCase().replace('cấp ', '');
  return name.toLowerCase().includes(said) ? name : `${name} (${level.replace('Cấp ', 'cấp ')})`;
}
