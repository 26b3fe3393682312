import { Button, Group } from '@mantine/core';
import type { IntakeRow } from '../../backend/intake';
import { intakeWords } from '../../words/intake';
import { uiWords } from '../../words/ui';
import classes from './intake.module.css';
import { afterTaking, fieldLabel, fieldText } from './intake-list';

const compared = ['name', 'birth', 'unit', 'address'] as const;

interface SimilarTableProps {
  row: IntakeRow;
  onSame: (id: string) => void;
  onNew: () => void;
}

/** The row beside those on record it may be, side by side, with the decision under each. */
export function SimilarTable({ row, onSame, onNew }: SimilarTableProps) {
  const one = row.similar.length === 1;
  return (
    <table className={classes.map}>
      <thead>
        <tr>
          <th scope="col">{intakeWords.field}</th>
          <th scope="col">{intakeWords.inFile}</th>
          {row.similar.map(({ id }, index) => (
            <th scope="col" key={id}>
              {one ? intakeWords.onRecord : intakeWords.onRecordNumber(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((field) => (
          <tr key={field}>
            <th scope="row">{fieldLabel(field)}</th>
            <td>{fieldText(field, row.fields[field] ?? '') || '—'}</td>
            {row.similar.map((other) => (
              <td key={other.id}>{fieldText(field, other[field]) || '—'}</td>
            ))}
          </tr>
        ))}
        <tr>
          <td />
          <td>
            <Button size="xs" variant="default" onClick={onNew}>
              {intakeWords.newRows}
            </Button>
          </td>
          {row.similar.map(({ id, name }) => (
            <td key={id}>
              <Button size="xs" onClick={() => onSame(id)} aria-label={`${intakeWords.samePerson}: ${name}`}>
                {intakeWords.samePerson}
              </Button>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Field by field what is on record, what the file says, and what stands there afterwards. */
export function DiffTable({ row, onDecide }: { row: IntakeRow; onDecide: (verdict: string) => void }) {
  const over = row.verdict === 'overwrite';
  return (
    <>
      <table className={classes.map}>
        <thead>
          <tr>
            <th scope="col">{intakeWords.field}</th>
            <th scope="col">{intakeWords.onRecord}</th>
            <th scope="col">{intakeWords.inFile}</th>
            <th scope="col">{intakeWords.result}</th>
          </tr>
        </thead>
        <tbody>
          {row.diffs.map((diff) => (
            <tr key={diff.field}>
              <th scope="row">{fieldLabel(diff.field)}</th>
              <td>{fieldText(diff.field, diff.stored) || uiWords.blank}</td>
              <td>{fieldText(diff.field, diff.incoming)}</td>
              <td>
                <strong>{fieldText(diff.field, afterTaking(diff, row.verdict))}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.diffs.some(({ fills }) => !fills) && (
        <Group mt="sm" gap="xs">
          <Button size="xs" variant={over ? 'default' : 'filled'} aria-pressed={!over} onClick={() => onDecide('')}>
            {intakeWords.keepRows}
          </Button>
          <Button
            size="xs"
            variant={over ? 'filled' : 'default'}
            aria-pressed={over}
            onClick={() => onDecide('overwrite')}
          >
            {intakeWords.overwriteRows}
          </Button>
        </Group>
      )}
    </>
  );
}
