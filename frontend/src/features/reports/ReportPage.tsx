import { useQuery } from '@tanstack/react-query';
import { saveReportTables } from '../../backend/papers';
import { type Report, reportQuery, saveReport } from '../../backend/reports';
import { PaperList } from '../../papers/PaperList';
import { RecordHistory } from '../../pickers/RecordHistory';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader } from '../../ui/layout';
import { GoLink, useGo, useParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { showDate } from '../../words/dates';
import { reportWords } from '../../words/reports';
import { ReportFigures } from './ReportFigures';
import { ReportText } from './ReportText';
import { type ReportValues, reportCommand } from './report-form';

/** One report: prose from figures with the person's own words, tables, papers. */
export default function ReportPage() {
  const id = useParam('id');
  const report = useQuery(reportQuery(id));
  return (
    <Page>
      <Loaded query={report}>{(view) => <ReportTabs id={id} view={view} />}</Loaded>
    </Page>
  );
}

function ReportTabs({ id, view }: { id: string; view: Report }) {
  const go = useGo();
  const save = (values: ReportValues) => saveReport(reportCommand(id, values));
  const tables = {
    id: 'tables',
    label: reportWords.exportTables,
    format: 'excel' as const,
    run: () => saveReportTables(id),
  };
  return (
    <>
      <PageHeader
        title={view.report.title}
        note={
          <>
            {reportWords.asOf} {showDate(view.report.as_of)} · <GoLink to="/reports">{reportWords.back}</GoLink>
          </>
        }
      />
      <RecordTabs
        tabs={[
          {
            id: 'text',
            label: reportWords.tabText,
            content: <ReportText key={id} view={view} save={save} onClose={() => go('/reports')} />,
          },
          { id: 'tables', label: reportWords.tabTables, content: <ReportFigures report={view.report} /> },
          {
            id: 'papers',
            label: reportWords.tabPapers,
            content: <PaperList recordId={id} kinds={['report']} exports={[tables]} />,
          },
          { id: 'history', label: reportWords.tabHistory, content: <RecordHistory recordId={id} words={() => ''} /> },
        ]}
      />
    </>
  );
}
