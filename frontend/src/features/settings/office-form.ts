import type { OfficeCommand, ProgramState } from '../../backend/settings';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { showDate } from '../../words/dates';
import { officeWords } from '../../words/settings';

/** The form of the office is its command: every field is text. */
export type OfficeValues = OfficeCommand;

/** The values the form begins with; at first run everything is empty but the kind. */
export function officeValues(state: Pick<ProgramState, 'profile' | 'actor'> | null): OfficeValues {
  const { profile, actor } = state ?? {};
  return {
    profileId: profile?.id ?? '',
    validFrom: profile?.validFrom ?? '',
    wardKind: profile?.wardKind || 'phường',
    wardName: profile?.wardName ?? '',
    town: profile?.town ?? '',
    province: profile?.province ?? '',
    chairperson: profile?.chairperson ?? '',
    deputyChair: profile?.deputyChair ?? '',
    place: profile?.place ?? '',
    council: profile?.council ?? '',
    actorId: actor?.id ?? '',
    actorName: actor?.name ?? '',
    actorPost: actor?.post ?? '',
  };
}

/** The periods of the office as a choice: "Đến 30/06/2025", "Từ 01/07/2025". */
export function officePeriods(profiles: ProgramState['profiles']): { value: string; label: string }[] {
  return profiles.map(({ id, validFrom }, at) => {
    const next = profiles[at + 1]?.validFrom;
    if (validFrom !== '') return { value: id, label: officeWords.periodFrom(showDate(validFrom)) };
    return { value: id, label: next ? officeWords.periodBefore(showDate(next)) : officeWords.periodAlways };
  });
}

/** What the window can tell by itself; the program checks again. */
export function validateOffice(values: OfficeValues): FieldErrors<OfficeValues> {
  return {
    wardKind: checkRequired(values.wardKind, officeWords.wardKind),
    wardName: checkRequired(values.wardName, officeWords.wardName),
    province: checkRequired(values.province, officeWords.province),
    chairperson: checkRequired(values.chairperson, officeWords.chairperson),
    actorName: checkRequired(values.actorName, officeWords.actorName),
    validFrom: checkDate(values.validFrom),
  };
}

/** Names of the fields for the preview of a draft. */
export const officeLabels = {
  wardKind: officeWords.wardKind,
  wardName: officeWords.wardName,
  province: officeWords.province,
  town: officeWords.town,
  chairperson: officeWords.chairperson,
  deputyChair: officeWords.deputyChair,
  place: officeWords.place,
  council: officeWords.council,
  actorName: officeWords.actorName,
  actorPost: officeWords.actorPost,
} as const;
