import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type ReportLine, reportsQuery, saveReport, trashReport } from '../../backend/reports';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { useGo } from '../../ui/navigation';
import { reportWords } from '../../words/reports';
import { NewReportForm } from './NewReportForm';
import { ReportTable } from './ReportTable';
import { type ReportValues, reportCommand } from './report-form';

/** The reports that were begun. */
export default function ReportsPage() {
  const [adding, setAdding] = useState(false);
  const go = useGo();
  const reports = useQuery(reportsQuery);
  const open = useCallback((report: ReportLine) => go(`/reports/${report.id}`), [go]);
  const trash = useCommand((report: ReportLine) => trashReport(report.id));
  const askTrash = useCallback(
    async (report: ReportLine) => {
      const { trashTitle, trashFact, trashAdvice } = reportWords;
      const question = { title: trashTitle, fact: trashFact, advice: trashAdvice, confirmLabel: reportWords.trash };
      if (await confirm({ ...question, danger: true })) trash.run(report);
    },
    [trash.run],
  );
  const create = async (values: ReportValues) => {
    const stored = await saveReport(reportCommand('', values));
    go(`/reports/${stored.form.id}`);
  };
  const add = useCallback(() => setAdding(true), []);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader
        title={reportWords.title}
        note={reportWords.note}
        actions={
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {reportWords.add}
          </Button>
        }
      />
      <ReportTable
        rows={reports.data}
        error={reports.error}
        onRetry={() => void reports.refetch()}
        onOpen={open}
        onAdd={add}
        onTrash={(report) => void askTrash(report)}
      />
      <FormPanel open={adding} title={reportWords.newTitle} onClose={() => setAdding(false)}>
        <NewReportForm save={create} onClose={() => setAdding(false)} />
      </FormPanel>
    </Page>
  );
}
