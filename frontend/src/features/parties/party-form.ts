import type { Holder, Party } from '../../backend/parties';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { partyWords } from '../../words/parties';
import { uiWords } from '../../words/ui';

/** The form of a party; `memberIds` are the units of a group, `holders` the people of a post. */
export interface PartyValues {
  id: string;
  kind: string;
  name: string;
  unitId: string;
  memberIds: string[];
  holders: Holder[];
}

export const partyLabels = {
  kind: partyWords.kind,
  name: partyWords.name,
} as const;

/** The values a form begins with; null is a new party. */
export function partyValues(party: Party | null): PartyValues {
  return {
    id: party?.id ?? '',
    kind: party?.kind ?? '',
    name: party?.name ?? '',
    unitId: party?.unitId ?? '',
    memberIds: party?.members.map((member) => member.id) ?? [],
    holders: party?.holders ?? [],
  };
}

/** The command a form stands for. */
export function partyCommand(values: PartyValues): Party {
  const { id, kind, name, unitId, memberIds, holders } = values;
  return {
    id,
    kind,
    name,
    unitId,
    unitName: '',
    uses: 0,
    holders,
    members: memberIds.map((one) => ({ id: one, name: '' })),
  };
}

/** What the window can tell by itself; the program checks again. */
export function validateParty(values: PartyValues): FieldErrors<PartyValues> {
  const badHolder = values.holders
    .map((holder) => checkDate(holder.validFrom) ?? checkDate(holder.validTo))
    .find((message) => message !== null);
  return {
    name: checkRequired(values.name, partyWords.name),
    kind: values.kind === '' ? uiWords.required(partyWords.kind) : null,
    unitId: values.kind === 'unit' && values.unitId === '' ? uiWords.required(partyWords.unit) : null,
    holders: values.kind === 'post' ? (badHolder ?? null) : null,
  };
}

/** Key of the draft of a party. */
export function partyDraftKey(party: Party | null): string {
  return `party:${party?.id ?? 'new'}`;
}
