import { queryOptions } from '@tanstack/react-query';
import * as Papers from '../../wailsjs/go/app/Papers';
import type { office } from '../../wailsjs/go/models';
import { ask, longTimeout } from './call';

export type PaperTicket = office.PaperTicket;
export type Paper = office.PaperView;
export type PaperKind = 'decision' | 'minutes' | 'submission' | 'submission_upper' | 'report';

/** The papers made from a record, newest first. */
export const papersQuery = (recordId: string) =>
  queryOptions({ queryKey: ['paper_record', recordId], queryFn: () => ask(() => Papers.Of(recordId)) });

/** Everything one Word paper is made of: data, template, file name. */
export function paperTicket(kind: PaperKind, recordId: string): Promise<PaperTicket> {
  return ask(() => Papers.Ticket(kind, recordId));
}

/** Asks where to put a merged paper (base64) and writes it; '' where a person changed their mind. */
export async function savePaper(ticket: PaperTicket, base64: string): Promise<string> {
  return (await ask(() => Papers.Save(ticket.id, ticket.fileName, base64), longTimeout)).path;
}

/** Asks where to put the payment list of a decision and writes it; '' where a person changed their mind. */
export async function saveBonusList(decisionId: string): Promise<string> {
  return (await ask(() => Papers.BonusList(decisionId), longTimeout)).path;
}

/** Asks where to put the tables of a report and writes them; '' where a person changed their mind. */
export async function saveReportTables(reportId: string): Promise<string> {
  return (await ask(() => Papers.ReportTables(reportId), longTimeout)).path;
}

export type CertificateOptions = office.CertificateOptions;
export type Certificates = office.CertificateView;

/** The ways to print certificates and the options used last. */
export const certificateChoiceQuery = queryOptions({
  queryKey: ['setting', 'certificates'],
  queryFn: () => ask(Papers.CertificateChoice),
});

/** The certificates of a decision as one PDF (base64), with what did not fit. */
export function certificates(decisionId: string, options: CertificateOptions): Promise<Certificates> {
  return ask(() => Papers.Certificates(decisionId, options), longTimeout);
}

/** The page with which the shift of a printer is measured. */
export function rulerPage(options: CertificateOptions): Promise<Certificates> {
  return ask(() => Papers.RulerPage(options));
}

/** Asks where to put the certificates and writes them; '' where a person changed their mind. */
export async function saveCertificates(decisionId: string, options: CertificateOptions): Promise<string> {
  return (await ask(() => Papers.SaveCertificates(decisionId, options), longTimeout)).path;
}
