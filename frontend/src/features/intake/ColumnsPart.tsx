import { Checkbox, Select, Text } from '@mantine/core';
import { type IntakeList, type IntakeSheet, setIntakeColumn, setIntakeSheet } from '../../backend/intake';
import { Section } from '../../ui/layout';
import { intakeWords, skipReasons } from '../../words/intake';
import { showNumber } from '../../words/numbers';
import { labelOf } from '../../words/options';
import { matches } from '../../words/text';
import { uiWords } from '../../words/ui';
import { HeaderRows } from './HeaderRows';
import classes from './intake.module.css';
import { columnChoice, columnMarks } from './intake-list';
import { type Intake, useListCommand } from './use-intake';

/** The sheets of the file: where their header stands and what their columns hold. */
export function ColumnsPart({ intake, list }: { intake: Intake; list: IntakeList }) {
  const column = useListCommand(intake, setIntakeColumn);
  const sheet = useListCommand(intake, setIntakeSheet);
  return (
    <div className={classes.columns}>
      {list.sheets.map((one) => (
        <SheetPart
          key={one.name}
          sheet={one}
          busy={column.running || sheet.running}
          onColumn={(index, field) => column.run({ id: list.id, sheet: one.name, column: index, field })}
          onSheet={(skip, firstHeader, lastHeader) =>
            sheet.run({ id: list.id, sheet: one.name, skip, firstHeader, lastHeader })
          }
        />
      ))}
    </div>
  );
}

interface SheetProps {
  sheet: IntakeSheet;
  busy: boolean;
  onColumn: (index: number, field: string) => void;
  onSheet: (skip: boolean, first: number, last: number) => void;
}

function SheetPart({ sheet, busy, onColumn, onSheet }: SheetProps) {
  const [first = 0, last = 0] = sheet.headerRows;
  const none = sheet.columns.length === 0;
  return (
    <Section
      title={intakeWords.ofSheet(sheet.name)}
      note={
        sheet.hidden
          ? intakeWords.hiddenSheet
          : !sheet.skip && intakeWords.sheetNote(showNumber(sheet.rows), showNumber(sheet.skipped.length))
      }
    >
      {!sheet.hidden && (
        <div className={classes.sheetHead}>
          <Checkbox
            label={intakeWords.takeSheet}
            checked={!sheet.skip}
            onChange={() => onSheet(!sheet.skip, 0, 0)}
            pb="0.5rem"
          />
          {!sheet.skip && (
            <HeaderRows
              key={`${first}-${last}`}
              first={first}
              last={last}
              onChoose={(from, to) => onSheet(false, from, to)}
            />
          )}
        </div>
      )}
      {!sheet.hidden && !sheet.skip && none && <Text>{intakeWords.noHeader}</Text>}
      {!sheet.skip && !none && <ColumnMap sheet={sheet} busy={busy} onColumn={onColumn} />}
      {!sheet.skip && sheet.skipped.length > 0 && <SkippedRows sheet={sheet} />}
    </Section>
  );
}

function ColumnMap({ sheet, busy, onColumn }: Pick<SheetProps, 'sheet' | 'busy' | 'onColumn'>) {
  return (
    <table className={classes.map}>
      <thead>
        <tr>
          <th scope="col">{intakeWords.column}</th>
          <th scope="col">{intakeWords.samples}</th>
          <th scope="col">{intakeWords.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.columns.map((column) => {
          const { value, options } = columnChoice(column);
          const header = column.header || intakeWords.unnamed;
          return (
            <tr key={column.index}>
              <th scope="row">
                {header} <span className={classes.samples}>{columnMarks(column)}</span>
              </th>
              <td className={classes.samples}>{column.samples.join(' · ')}</td>
              <td>
                <Select
                  aria-label={intakeWords.meaningOf(header)}
                  data={options}
                  value={value}
                  disabled={busy}
                  searchable
                  allowDeselect={false}
                  nothingFoundMessage={uiWords.notFoundInList}
                  filter={({ options: all, search }) =>
                    all.filter((one) => 'label' in one && matches(one.label, search))
                  }
                  onChange={(next) => next !== null && next !== value && onColumn(column.index, next.trim())}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Rows under the header that are no rows of the list, each with its reason: nothing is left out in silence. */
function SkippedRows({ sheet }: { sheet: IntakeSheet }) {
  return (
    <details className={classes.skipped}>
      <summary>{intakeWords.skipped(showNumber(sheet.skipped.length))}</summary>
      <ul>
        {sheet.skipped.map((row) => (
          <li key={row.row}>
            {intakeWords.skippedRow(row.row)}: {labelOf(skipReasons, row.why)}
            {row.text && <span className={classes.samples}> – {row.text}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
