import { dependsOn } from '../../backend/events';
import { type JournalFilter, listJournal, type OperationRow } from '../../backend/journal';
import type { Page, PageAsk, PagedSource } from '../../ui/table/model';

/** The days a journal is narrowed to, in stored form; '' is no limit. */
export interface JournalDays {
  from: string;
  to: string;
}

/** What the program is asked for a page of the list. It gives at most 200 lines at a time. */
export function journalAsk(days: JournalDays, ask: PageAsk): JournalFilter {
  return { before: Number(ask.after) || 0, limit: Math.min(ask.limit, 200), text: ask.search, ...days };
}

/** The journal as a paged source: newest first, nobody counts it. */
export function journalSource(days: JournalDays): PagedSource<OperationRow> {
  return {
    key: ['journal', 'list', days],
    meta: dependsOn('all'),
    load: async (ask): Promise<Page<OperationRow>> => {
      const { rows, more } = await listJournal(journalAsk(days, ask));
      const last = rows[rows.length - 1];
      return { rows, total: null, next: more && last ? String(last.cursor) : '' };
    },
  };
}
