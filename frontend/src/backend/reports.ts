import { queryOptions } from '@tanstack/react-query';
import * as Reports from '../../wailsjs/go/app/Reports';
import type { office } from '../../wailsjs/go/models';
import { ask, longTimeout, type Plain } from './call';
import { dependsOn } from './events';

export type ReportLine = office.ReportLine;
export type ReportForm = Plain<office.ReportForm>;
export type Report = Plain<office.ReportView>;
export type ReportItem = Report['report']['sections'][number]['items'][number];

/** The reports that were begun, the latest period first. */
export const reportsQuery = queryOptions({ queryKey: ['report', 'list'], queryFn: () => ask(Reports.List) });

/** One report, its figures counted now from everything they come from. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', 'one', id],
    meta: dependsOn('nomination', 'decision', 'decision_line', 'meeting', 'ballot', 'movement', 'plan', 'nominee'),
    queryFn: (): Promise<Report> => ask(() => Reports.Get(id), longTimeout),
  });

/** Stores period, number, date and a person's words; refused with the field where the period makes no sense. */
export function saveReport(form: ReportForm): Promise<Report> {
  return ask(() => Reports.Save(form as office.ReportForm), longTimeout);
}

/** Moves a report to the trash. */
export function trashReport(id: string): Promise<office.Change> {
  return ask(() => Reports.Trash(id));
}
