import { Button } from '@mantine/core';
import { IconPlus, IconReportAnalytics, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReportLine } from '../../backend/reports';
import { EmptyState } from '../../ui/feedback';
import { DataTable } from '../../ui/table/DataTable';
import type { Column, RowAction } from '../../ui/table/model';
import { showDate } from '../../words/dates';
import { reportWords } from '../../words/reports';

const columns: Column<ReportLine>[] = [
  { id: 'title', header: reportWords.name, text: (report) => report.title, width: 24, grow: 3 },
  {
    id: 'period',
    header: reportWords.period,
    text: (report) => `${showDate(report.from)} – ${showDate(report.to)}`,
    order: (report) => report.to,
    width: 14,
  },
  { id: 'number', header: reportWords.number, text: (report) => report.number, width: 8 },
  {
    id: 'date',
    header: reportWords.date,
    text: (report) => showDate(report.date),
    order: (report) => report.date,
    width: 8,
  },
];

const reportKey = (report: ReportLine) => report.id;

interface ReportTableProps {
  rows: ReportLine[] | undefined;
  error: unknown;
  onRetry: () => void;
  onOpen: (report: ReportLine) => void;
  onAdd: () => void;
  onTrash: (report: ReportLine) => void;
}

/** The list of reports. */
export function ReportTable({ rows, error, onRetry, onOpen, onAdd, onTrash }: ReportTableProps) {
  const actions = useMemo<RowAction<ReportLine>[]>(
    () => [
      {
        id: 'trash',
        label: reportWords.trash,
        key: 'Delete',
        danger: true,
        icon: <IconTrash size="1.1rem" aria-hidden />,
        run: ([report]) => report && onTrash(report),
      },
    ],
    [onTrash],
  );
  return (
    <DataTable
      name="reports"
      label={reportWords.list}
      columns={columns}
      rowKey={reportKey}
      rows={rows}
      error={error}
      onRetry={onRetry}
      onOpen={onOpen}
      actions={actions}
      empty={
        <EmptyState
          icon={<IconReportAnalytics aria-hidden />}
          title={reportWords.emptyTitle}
          advice={reportWords.emptyAdvice}
          action={
            <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
              {reportWords.add}
            </Button>
          }
        />
      }
    />
  );
}
