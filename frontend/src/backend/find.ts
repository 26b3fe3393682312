import { queryOptions } from '@tanstack/react-query';
import * as Council from '../../wailsjs/go/app/Council';
import * as Decisions from '../../wailsjs/go/app/Decisions';
import * as Movements from '../../wailsjs/go/app/Movements';
import * as Nominees from '../../wailsjs/go/app/Nominees';
import * as Plans from '../../wailsjs/go/app/Plans';
import { ask } from './call';
import { dependsOn } from './events';

/** What kind of record was found. */
export type FoundKind = 'nominee' | 'movement' | 'plan' | 'meeting' | 'decision';

/** A record found by words: how it is called, what tells it from others of the name, and where it opens. */
export interface Found {
  kind: FoundKind;
  id: string;
  name: string;
  detail: string;
  address: string;
}

/** Records shown of each kind: the palette is for those one can name, lists are for looking. */
const perKind = 5;

function found(kind: FoundKind, folder: string, rows: { id: string; name: string; detail: string }[]): Found[] {
  return rows.slice(0, perKind).map((row) => ({ kind, ...row, address: `/${folder}/${row.id}` }));
}

async function nominees(text: string): Promise<Found[]> {
  const filter = { text, deep: false, kind: '', unitId: '', quarterId: '', year: 0, after: '', limit: perKind };
  const { rows } = await ask(() => Nominees.List(filter));
  const detail = (row: (typeof rows)[number]) => row.unitName || row.address || row.kindLabel;
  return found(
    'nominee',
    'nominees',
    rows.map((row) => ({ id: row.id, name: row.name, detail: detail(row) })),
  );
}

async function movements(text: string): Promise<Found[]> {
  const { rows } = await ask(() => Movements.List({ year: 0, planId: '', text }));
  return found(
    'movement',
    'movements',
    rows.map((row) => ({ id: row.id, name: row.name, detail: String(row.year) })),
  );
}

async function plans(text: string): Promise<Found[]> {
  const { rows } = await ask(() => Plans.List({ year: 0, text }));
  return found(
    'plan',
    'plans',
    rows.map((row) => ({ id: row.id, name: row.title || row.number, detail: row.number })),
  );
}

async function meetings(text: string): Promise<Found[]> {
  const { rows } = await ask(() => Council.Meetings(text));
  return found(
    'meeting',
    'meetings',
    rows.map((row) => ({ id: row.id, name: row.title, detail: row.date })),
  );
}

async function decisions(text: string): Promise<Found[]> {
  const { rows } = await ask(() => Decisions.List({ year: 0, text }));
  return found(
    'decision',
    'decisions',
    rows.map((row) => ({ id: row.id, name: row.title, detail: row.fullNumber || row.stateLabel })),
  );
}

/**
 * Records whose name has the words, accents or not. A kind that cannot be read leaves the others standing: the palette
 * is a short cut, the lists say what is wrong.
 */
export const findQuery = (text: string) =>
  queryOptions({
    queryKey: ['find', text],
    meta: dependsOn('all'),
    enabled: text.trim().length > 1,
    queryFn: async (): Promise<Found[]> => {
      const searches = [nominees, movements, plans, meetings, decisions].map((search) => search(text.trim()));
      const settled = await Promise.allSettled(searches);
      return settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    },
  });
