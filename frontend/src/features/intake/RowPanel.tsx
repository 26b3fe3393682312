import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type IntakeList, type IntakeRow, intakeRowQuery } from '../../backend/intake';
import { Loaded } from '../../ui/feedback';
import { Section } from '../../ui/layout';
import { StateBadge } from '../../ui/StateBadge';
import { intakeWords } from '../../words/intake';
import { DiffTable, SimilarTable } from './CompareTables';
import classes from './intake.module.css';
import { fieldsOfRow, rowState } from './intake-list';
import { RowFields } from './RowFields';
import type { OpenRow } from './RowsPart';
import type { Intake } from './use-intake';

interface RowPanelProps {
  open: OpenRow;
  intake: Intake;
  list: IntakeList;
  /** The fields the list gives. */
  fields: string[];
  onDecide: (rows: IntakeRow[], verdict: string) => void;
  onClose: () => void;
}

/** One row: whom it may be, what differs from the register, and its values to correct. */
export function RowPanel(props: RowPanelProps) {
  const { open, intake, list } = props;
  const { revision } = intake.desk;
  const row = useQuery({
    ...intakeRowQuery(list.id, revision, open.sheet, open.row),
    placeholderData: (previous) => previous,
  });
  return <Loaded query={row}>{(found) => (found ? <RowBody {...props} row={found} /> : intakeWords.rowGone)}</Loaded>;
}

function RowBody({ row, open, intake, list, fields, onDecide, onClose }: RowPanelProps & { row: IntakeRow }) {
  const decide = (verdict: string) => onDecide([row], verdict);
  return (
    <div className={classes.rowBody}>
      <div>
        <StateBadge state={rowState(row.status)} /> · {intakeWords.ofSheet(row.sheet)}
      </div>
      {row.status === 'refused' && (
        <Alert color="red" variant="outline" p="xs">
          {row.refusal}
        </Alert>
      )}
      {row.similar.length > 0 && (
        <Section title={intakeWords.similarTitle} note={intakeWords.similarNote}>
          <SimilarTable row={row} onSame={(id) => decide(`same:${id}`)} onNew={() => decide('new')} />
        </Section>
      )}
      {row.diffs.length > 0 && (
        <Section title={intakeWords.diffTitle} note={intakeWords.diffNote}>
          <DiffTable row={row} onDecide={decide} />
        </Section>
      )}
      <RowFields
        row={row}
        listId={list.id}
        names={fieldsOfRow(fields, row)}
        first={open.field}
        onCorrected={intake.renew}
        onClose={onClose}
        more={
          <Button variant="default" mr="auto" onClick={() => decide(row.status === 'left' ? '' : 'leave')}>
            {row.status === 'left' ? intakeWords.takeRows : intakeWords.leaveRows}
          </Button>
        }
      />
    </div>
  );
}
