import type { Nominee, NomineeCommand, NomineeFilter } from '../../backend/nominees';
import { noNomineeFilter } from '../../backend/nominees';
import { checkDate } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { nomineeWords } from '../../words/nominees';
import { uiWords } from '../../words/ui';

/** The form of a nominee is its command, without the answer to the question about similar ones. */
export type NomineeValues = Omit<NomineeCommand, 'sure'>;

/** Kinds described by the fields of a person. */
export function isPerson(kind: string): boolean {
  return kind === 'individual' || kind === 'household';
}

/** The label of the name by kind. */
export function nameLabel(kind: string): string {
  if (kind === 'individual') return nomineeWords.personName;
  if (kind === 'household') return nomineeWords.householdName;
  return kind === 'collective' ? nomineeWords.collectiveName : nomineeWords.name;
}

/** Names of the fields, for the preview of a draft. */
export const nomineeLabels = {
  honorific: nomineeWords.honorific,
  name: nomineeWords.name,
  birth: nomineeWords.birth,
  nativePlace: nomineeWords.nativePlace,
  post: nomineeWords.post,
  unitText: nomineeWords.unitText,
  address: nomineeWords.address,
  history: nomineeWords.history,
  structure: nomineeWords.structure,
  functions: nomineeWords.functions,
  achievement: nomineeWords.achievement,
  commendationHistory: nomineeWords.commendationHistory,
  note: nomineeWords.remark,
} as const;

const blank: NomineeValues = {
  id: '',
  kind: 'individual',
  honorific: '',
  name: '',
  gender: '',
  birth: '',
  nativePlace: '',
  post: '',
  unitId: '',
  unitText: '',
  address: '',
  quarterId: '',
  citizenId: '',
  directWorker: false,
  history: '',
  structure: '',
  functions: '',
  achievement: '',
  commendationHistory: '',
  note: '',
  sortKeyOverride: '',
};

/** The values a form begins with; null is a new nominee. */
export function nomineeValues(nominee: Nominee | null): NomineeValues {
  if (!nominee) return { ...blank };
  const known = nominee as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.keys(blank).map((key) => [key, known[key]])) as unknown as NomineeValues;
}

/** Lists come in by unit and by kind: the next nominee begins where the last one belonged. */
export function carriedOver({ kind, quarterId, unitId }: NomineeValues): Partial<NomineeValues> {
  return { kind, quarterId, unitId };
}

/** What the window can tell by itself; the program checks again. */
export function validateNominee(values: NomineeValues): FieldErrors<NomineeValues> {
  const id = values.citizenId.trim();
  return {
    kind: values.kind === '' ? uiWords.required(nomineeWords.kind) : null,
    name: values.name.trim() === '' ? uiWords.required(nameLabel(values.kind)) : null,
    birth: isPerson(values.kind) ? checkDate(values.birth, 'any') : null,
    citizenId:
      isPerson(values.kind) && id !== '' && !/^\d{12}$/.test(id)
        ? 'Số căn cước phải có đúng 12 chữ số. Hãy kiểm tra lại hoặc để trống.'
        : null,
  };
}

/** Key of the draft of a nominee. */
export function nomineeDraftKey(nominee: Nominee | null): string {
  return `nominee:${nominee?.id ?? 'new'}`;
}

/** What a person chose to narrow the list by. */
export type NomineeChoice = Pick<NomineeFilter, 'kind' | 'quarterId' | 'unitId' | 'deep'>;

export const noChoice: NomineeChoice = { kind: '', quarterId: '', unitId: '', deep: false };

/** The filter of a page of the list. */
export function listFilter(choice: NomineeChoice, text: string, after: string, limit: number): NomineeFilter {
  return { ...noNomineeFilter, ...choice, text, after, limit };
}
