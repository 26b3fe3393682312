import type { Member, MemberCommand } from '../../backend/council';
import { checkDate } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { memberWords } from '../../words/council';
import { uiWords } from '../../words/ui';

/** The form of a member is its command: every field is text. */
export type MemberValues = MemberCommand;

/** Names of the fields, for the preview of a draft. */
export const memberLabels = {
  name: memberWords.name,
  post: memberWords.post,
  role: memberWords.role,
  validFrom: memberWords.validFrom,
  validTo: memberWords.validTo,
} as const;

/** The values a form begins with; null is a new member. */
export function memberValues(member: Member | null): MemberValues {
  return {
    id: member?.id ?? '',
    name: member?.name ?? '',
    post: member?.post ?? '',
    role: member?.role ?? 'member',
    unitId: member?.unitId ?? '',
    validFrom: member?.validFrom ?? '',
    validTo: member?.validTo ?? '',
  };
}

/** What the window can tell by itself; the program checks again. */
export function validateMember(values: MemberValues): FieldErrors<MemberValues> {
  const { validFrom, validTo } = values;
  const backwards = validFrom !== '' && validTo !== '' && validTo < validFrom;
  return {
    name: values.name.trim() === '' ? uiWords.required(memberWords.name) : null,
    role: values.role === '' ? uiWords.required(memberWords.role) : null,
    validFrom: checkDate(validFrom),
    validTo: checkDate(validTo) ?? (backwards && checkDate(validFrom) === null ? memberWords.wrongOrder : null),
  };
}

/** The ids in their order after the member moved by one place; null where it stands at the end already. */
export function movedOrder(ids: readonly string[], id: string, step: 1 | -1): string[] | null {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  const next = [...ids];
  next.splice(from, 1);
  next.splice(to, 0, id);
  return next;
}
