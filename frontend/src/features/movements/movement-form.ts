import type { CriteriaBlock, Movement, MovementEdit } from '../../backend/movements';
import { checkDate, checkRequired } from '../../ui/form/check';
import type { FieldErrors } from '../../ui/form/record-form';
import { movementWords } from '../../words/movements';
import { uiWords } from '../../words/ui';

/** The form of a movement is its command. */
export type MovementValues = MovementEdit;

export const movementLabels = {
  ordinal: movementWords.ordinal,
  name: movementWords.name,
  startDate: movementWords.start,
  endDate: movementWords.end,
} as const;

/** The values a form begins with; without a movement it is a new one of the plan. */
export function movementValues(movement: Movement | null, planId: string): MovementValues {
  return {
    id: movement?.id ?? '',
    planId: movement?.planId ?? planId,
    ordinal: movement?.ordinal ?? '',
    name: movement?.name ?? '',
    leadPartyId: movement?.leadPartyId ?? '',
    mode: movement?.mode ?? 'assign',
    startDate: movement?.startDate ?? '',
    endDate: movement?.endDate ?? '',
    coordinatorIds: movement?.coordinators.map((party) => party.id) ?? [],
    blocks: movement?.blocks ?? [],
  };
}

/** Reports whether a block holds a sentence. */
function hasText(block: CriteriaBlock): boolean {
  return block.items.some((item) => item.text.trim() !== '');
}

/** What the window can tell by itself; the program checks again. */
export function validateMovement(values: MovementValues): FieldErrors<MovementValues> {
  const { startDate, endDate } = values;
  const backwards = startDate !== '' && endDate !== '' && endDate < startDate;
  const aimless = values.blocks.some((block) => block.subjects.length === 0 && hasText(block));
  return {
    name: checkRequired(values.name, movementWords.name),
    mode: values.mode === '' ? uiWords.required(movementWords.mode) : null,
    startDate: checkDate(startDate),
    endDate: checkDate(endDate) ?? (backwards && checkDate(startDate) === null ? movementWords.order : null),
    blocks: aimless ? movementWords.noSubjects : null,
  };
}

/** The block with other sentences: one that stays at its place keeps its id, and with it what dossiers ticked. */
export function withTexts(block: CriteriaBlock, texts: string[]): CriteriaBlock {
  return { ...block, items: texts.map((text, index) => ({ id: block.items[index]?.id ?? '', text })) };
}

/** The block without one of its sentences; the others keep their ids. */
export function withoutItem(block: CriteriaBlock, index: number): CriteriaBlock {
  return { ...block, items: block.items.filter((_, at) => at !== index) };
}

/** A new block, for nobody yet. */
export const emptyBlock: CriteriaBlock = { subjects: [], label: '', items: [{ id: '', text: '' }] };

/** Key of the draft of a movement. */
export function movementDraftKey(movement: Movement | null, planId: string): string {
  return movement ? `movement:${movement.id}` : `movement:new:${planId}`;
}
