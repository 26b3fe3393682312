import { Table, Text } from '@mantine/core';
import type { Report } from '../../backend/reports';
import { Section } from '../../ui/layout';
import { showMoney, showNumber } from '../../words/numbers';
import { reportWords } from '../../words/reports';

interface FigureRow {
  name: string;
  collective: number;
  household: number;
  individual: number;
  other: number;
  total: number;
  extra: string[];
}

type Figures = Report['report'];

/** The tables a report was built from; every number in its prose stands here. */
export function ReportFigures({ report }: { report: Figures }) {
  const movement = (row: Figures['movements'][number]): FigureRow => ({
    ...row,
    extra: [showNumber(row.passed), showNumber(row.decided)],
  });
  const money = (row: Figures['awards'][number]): FigureRow => ({ ...row, extra: [showMoney(row.money)] });
  const plain = (row: Figures['submitted'][number]): FigureRow => ({ ...row, extra: [] });
  return (
    <>
      <FigureTable
        title={reportWords.movementTable}
        first={reportWords.movement}
        extra={[reportWords.passed, reportWords.decided]}
        rows={report.movements.map(movement)}
        sum={movement(report.movement_sum)}
      />
      <FigureTable
        title={reportWords.awardTable}
        first={reportWords.award}
        extra={[reportWords.money]}
        rows={report.awards.map(money)}
        sum={money(report.award_sum)}
      />
      <FigureTable
        title={reportWords.submittedTable}
        first={reportWords.award}
        extra={[]}
        rows={report.submitted.map(plain)}
        sum={plain(report.submit_sum)}
      />
    </>
  );
}

interface FigureTableProps {
  title: string;
  first: string;
  extra: string[];
  rows: FigureRow[];
  sum: FigureRow;
}

function FigureTable({ title, first, extra, rows, sum }: FigureTableProps) {
  const { collective, household, individual, other, total } = reportWords;
  const headers = [collective, household, individual, other, total, ...extra];
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <Text>{reportWords.noRows}</Text>
      ) : (
        <Table.ScrollContainer minWidth={600}>
          <Table striped withTableBorder withColumnBorders>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{first}</Table.Th>
                {headers.map((header) => (
                  <Table.Th key={header} ta="right">
                    {header}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <FigureLine key={row.name} row={row} headers={headers} />
              ))}
              <FigureLine row={{ ...sum, name: reportWords.total }} headers={headers} strong />
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}

function FigureLine({ row, headers, strong = false }: { row: FigureRow; headers: string[]; strong?: boolean }) {
  const counts = [row.collective, row.household, row.individual, row.other, row.total].map(showNumber);
  return (
    <Table.Tr fw={strong ? 600 : undefined}>
      <Table.Td>{row.name}</Table.Td>
      {[...counts, ...row.extra].map((text, at) => (
        <Table.Td key={headers[at]} ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {text}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
