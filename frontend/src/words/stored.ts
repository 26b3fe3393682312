import { ballotResults, meetingStates, presences, roles } from './council';
import { decisionStates } from './decisions';
import { subjectKinds } from './movements';
import { bases, judgements, nominationState } from './nominations';
import { genders } from './nominees';
import { showMoney } from './numbers';
import { labelOf, type Option } from './options';
import { partyKinds } from './parties';
import { planStates, recurrences } from './plans';
import type { StateWord } from './states';
import { unitKinds } from './units';

type Say = (value: string) => string;

const ofOptions =
  (options: readonly Option[]): Say =>
  (value) =>
    labelOf(options, value);
const ofStates =
  (states: Record<string, StateWord>): Say =>
  (value) =>
    states[value]?.label ?? '';
const money: Say = (value) => (Number.isFinite(Number(value)) ? showMoney(Number(value)) : '');

/** What is stored as a code, by table and column. */
const sayings: Record<string, Record<string, Say>> = {
  unit: { kind: ofOptions(unitKinds) },
  party: { kind: ofOptions(partyKinds) },
  plan: { state: ofStates(planStates) },
  duty: { recurrence: ofOptions(recurrences) },
  nominee: { kind: ofOptions(subjectKinds), gender: ofOptions(genders) },
  nomination: { basis: ofOptions(bases), state: (value) => nominationState(value).label },
  nomination_check: { met: ofOptions(judgements) },
  council_member: { role: ofOptions(roles) },
  meeting: { state: ofStates(meetingStates) },
  attendance: { presence: ofOptions(presences) },
  ballot: { result: ofStates(ballotResults) },
  decision: { state: ofStates(decisionStates) },
  decision_line: {
    kind: ofOptions(subjectKinds),
    gender: ofOptions(genders),
    base_salary: money,
    amount: money,
  },
};

/** A stored code in the words of the office; '' where the column holds no code or nothing. */
export function storedWord(table: string, column: string, value: string): string {
  return value === '' ? '' : (sayings[table]?.[column]?.(value) ?? '');
}
