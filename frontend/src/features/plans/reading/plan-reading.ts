import type { BodyMapping, PlanAcceptance, PlanDraft, PlanReading } from '../../../backend/plans';
import { fold } from '../../../words/text';

/** What the preview holds and keeps as a draft: the reading as far as the person has corrected it. */
export interface ReadingValues {
  fileName: string;
  hash: string;
  draft: PlanDraft;
  bodies: BodyMapping[];
}

/** First and last line of a passage, counted from 1. */
export type Span = readonly [number, number];

/** The tabs of the preview. */
export type ReadingTab = 'head' | 'movements' | 'bodies' | 'duties' | 'parts';

export function valuesOf(reading: PlanReading): ReadingValues {
  const { fileName, hash, draft, bodies } = reading;
  return { fileName, hash, draft, bodies };
}

type Node = Record<string, unknown> | unknown[];

function child(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}

/** The value at a path such as `movements.0.lead`. */
export function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(child, root);
}

/** A copy of the root with another value at the path; what is beside the path stays the same object. */
export function withValueAt<T>(root: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const next = rest.length === 0 ? value : withValueAt(child(root, key) as Node, rest.join('.'), value);
  if (!Array.isArray(root)) return { ...root, [key]: next } as T;
  return root.map((one, index) => (String(index) === key ? next : one)) as T;
}

/** The sources after the item at `list.index` left: those of later items move up. */
export function sourcesWithout(sources: PlanDraft['sources'], list: string, index: number): PlanDraft['sources'] {
  const out: PlanDraft['sources'] = {};
  for (const [path, span] of Object.entries(sources)) {
    const rest = path.startsWith(`${list}.`) ? path.slice(list.length + 1) : null;
    const [head = '', ...tail] = rest?.split('.') ?? [];
    const at = Number(head);
    if (rest === null || !/^\d+$/.test(head) || at < index) out[path] = span;
    else if (at > index) out[[list, at - 1, ...tail].join('.')] = span;
  }
  return out;
}

/** The draft without one item of a list, its sources kept in step. */
export function withoutItem(draft: PlanDraft, list: string, index: number): PlanDraft {
  const items = valueAt(draft, list);
  if (!Array.isArray(items)) return draft;
  const kept = withValueAt(
    draft,
    list,
    items.filter((_, at) => at !== index),
  );
  return { ...kept, sources: sourcesWithout(draft.sources, list, index) };
}

/** Where a field was read: its own lines, else those of what it belongs to; null where nothing is known. */
export function spanOf(draft: PlanDraft, path: string): Span | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const span = draft.sources[at] ?? draft.sources[substitutes[at.split('.').pop() ?? ''] ? sibling(at) : ''];
    if (span && span.length === 2) return [span[0] ?? 0, span[1] ?? 0];
  }
  const movement = /^movements\.(\d+)/.exec(path);
  const lines = movement && draft.movements[Number(movement[1])]?.lines;
  return lines && (lines[0] ?? 0) > 0 ? [lines[0] ?? 0, lines[1] ?? 0] : null;
}

/** Fields that are read from the line of another one. */
const substitutes: Record<string, string> = { start: 'period_text', end: 'period_text', mode: 'lead', ordinal: 'name' };

function sibling(path: string): string {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  return [...parts, substitutes[last]].join('.');
}

/** The field each doubt stands at: the one read from the fewest lines around it; '' where it concerns the whole. */
export function doubtFields(draft: PlanDraft): { field: string; line: number; message: string }[] {
  const sources = Object.entries(draft.sources);
  return draft.doubts.map(({ line, message }) => {
    let field = '';
    let fewest = Number.POSITIVE_INFINITY;
    for (const [path, span] of sources) {
      const [first = 0, last = 0] = span;
      const size = last - first;
      if (line < first || line > last || size > fewest || (size === fewest && path.length > field.length)) continue;
      [field, fewest] = [path, size];
    }
    return { field: line > 0 ? field : '', line, message };
  });
}

/** The distinct bodies a draft names: leads, then coordinators, then holders of duties. */
export function bodyNames(draft: PlanDraft): string[] {
  const seen = new Map<string, string>();
  const add = (name: string) => {
    const key = fold(name);
    if (key !== '' && !seen.has(key)) seen.set(key, name.trim());
  };
  for (const movement of draft.movements) add(movement.lead);
  for (const movement of draft.movements) movement.coordinators.forEach(add);
  for (const duty of draft.duties) add(duty.party);
  return [...seen.values()];
}

/** How often a body leads, coordinates and holds duties. */
export function rolesOf(draft: PlanDraft, name: string): { lead: number; coordinate: number; duty: number } {
  const is = (other: string) => fold(other) === fold(name);
  return {
    lead: draft.movements.filter((movement) => is(movement.lead)).length,
    coordinate: draft.movements.filter((movement) => movement.coordinators.some(is)).length,
    duty: draft.duties.filter((duty) => is(duty.party)).length,
  };
}

/** The bodies the draft names that have no mapping yet. */
export function unmappedNames(values: ReadingValues): string[] {
  const known = new Set(values.bodies.map((body) => fold(body.name)));
  return bodyNames(values.draft).filter((name) => !known.has(fold(name)));
}

/** The mappings of the bodies the draft names, in the order it names them. */
export function livingBodies(values: ReadingValues): BodyMapping[] {
  const byName = new Map(values.bodies.map((body) => [fold(body.name), body]));
  return bodyNames(values.draft).flatMap((name) => byName.get(fold(name)) ?? []);
}

/** The command for "Nhận kế hoạch". */
export function acceptance(values: ReadingValues, again: boolean): PlanAcceptance {
  return { ...values, bodies: livingBodies(values), again };
}

/** The tab a field stands in, by its path. */
export function tabOf(path: string): ReadingTab {
  const [head = ''] = path.split('.');
  if (head === 'movements' || head === 'bodies' || head === 'duties') return head;
  return ['number', 'date', 'place', 'title', 'year', 'issuer', 'implements', 'signer'].includes(head)
    ? 'head'
    : 'parts';
}

/** A movement added by hand. */
export function newMovement(year: number): PlanDraft['movements'][number] {
  const known = year >= 2000 && year <= 2100;
  return {
    ordinal: '',
    name: '',
    lead: '',
    mode: 'assign',
    coordinators: [],
    start: known ? `${year}-01-01` : '',
    end: known ? `${year}-12-31` : '',
    period_text: '',
    period_is_implied: known,
    criteria: [],
    lines: [0, 0],
  };
}

/** The first field that names a body, so that its line can be shown. */
export function firstUse(draft: PlanDraft, name: string): string {
  const is = (other: string) => fold(other) === fold(name);
  const lead = draft.movements.findIndex((movement) => is(movement.lead));
  if (lead >= 0) return `movements.${lead}.lead`;
  const beside = draft.movements.findIndex((movement) => movement.coordinators.some(is));
  if (beside >= 0) return `movements.${beside}.coordinators`;
  const duty = draft.duties.findIndex((one) => is(one.party));
  return duty >= 0 ? `duties.${duty}.party` : '';
}

/** What is chosen for "Là": a new party, one of the catalogue, or the same as another body of the plan. */
export function choiceOf(body: BodyMapping): string {
  if (body.partyId !== '') return `party:${body.partyId}`;
  return body.sameAs !== '' ? `same:${body.sameAs}` : 'new';
}

/** The mapping after another choice for "Là". */
export function withChoice(body: BodyMapping, choice: string): BodyMapping {
  const [kind = '', ...rest] = choice.split(':');
  const value = rest.join(':');
  return { ...body, partyId: kind === 'party' ? value : '', sameAs: kind === 'same' ? value : '' };
}

type Named = { id: string; name: string };

function unitNamed(units: readonly Named[], name: string): Named | undefined {
  return units.find((unit) => fold(unit.name) === fold(name));
}

/** The mapping with the unit of a name: one of the catalogue where it has the name, else a new one. */
export function withUnitName(body: BodyMapping, name: string, units: readonly Named[]): BodyMapping {
  return { ...body, unitName: name, unitId: unitNamed(units, name)?.id ?? '' };
}

/** The mapping with members of these names; a name the catalogue does not have becomes a new unit. */
export function withMembers(body: BodyMapping, names: string[], units: readonly Named[]): BodyMapping {
  const members = names.map((name) => {
    const known = body.members.find((member) => fold(member.name) === fold(name));
    const unit = unitNamed(units, name);
    return known ?? { unitId: unit?.id ?? '', name: unit?.name ?? name, kind: '' };
  });
  return { ...body, members };
}
