import type { Unit, UnitCommand } from '../../backend/units';
import { checkDate } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { uiWords } from '../../words/ui';
import { unitWords } from '../../words/units';

/** The form of a unit is its command: every field is text. */
export type UnitValues = UnitCommand;

/** Names of the fields, for labels and for the preview of a draft. */
export const unitLabels = {
  name: unitWords.name,
  shortName: unitWords.shortName,
  kind: unitWords.kind,
  validFrom: unitWords.validFrom,
  validTo: unitWords.validTo,
  successorId: unitWords.successor,
  contact: unitWords.contact,
  note: unitWords.remark,
} as const;

/** The values a form begins with; null is a new unit. */
export function unitValues(unit: Unit | null): UnitValues {
  return {
    id: unit?.id ?? '',
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
    kind: unit?.kind ?? '',
    validFrom: unit?.validFrom ?? '',
    validTo: unit?.validTo ?? '',
    successorId: unit?.successorId ?? '',
    contact: unit?.contact ?? '',
    note: unit?.note ?? '',
  };
}

/** What the window can tell by itself; the program checks again. */
export function validateUnit(values: UnitValues): FieldErrors<UnitValues> {
  const { validFrom, validTo } = values;
  const backwards = validFrom !== '' && validTo !== '' && validTo < validFrom;
  return {
    name: values.name.trim() === '' ? uiWords.required(unitWords.name) : null,
    kind: values.kind === '' ? uiWords.required(unitWords.kind) : null,
    validFrom: checkDate(validFrom),
    validTo: checkDate(validTo) ?? (backwards && checkDate(validFrom) === null ? unitWords.order : null),
  };
}

/** Key of the draft of a unit. */
export function unitDraftKey(unit: Unit | null): string {
  return `unit:${unit?.id ?? 'new'}`;
}
