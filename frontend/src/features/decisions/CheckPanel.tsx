import { Button, Text } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { Decision } from '../../backend/decisions';
import { Section } from '../../ui/layout';
import { StateBadge } from '../../ui/StateBadge';
import { draftWords } from '../../words/decisions';
import { sortFindings } from './decision-form';
import classes from './decisions.module.css';

interface CheckPanelProps {
  decision: Decision;
  issuing: boolean;
  onIssue: () => void;
}

/** What the check before issuing found, and the button that issues. */
export function CheckPanel({ decision, issuing, onIssue }: CheckPanelProps) {
  const { blocks, warns } = sortFindings(decision.findings);
  return (
    <Section
      title={draftWords.check}
      actions={
        <Button
          disabled={decision.blocked}
          loading={issuing}
          leftSection={<IconRosetteDiscountCheck size="1.1rem" aria-hidden />}
          onClick={onIssue}
        >
          {draftWords.issue}
        </Button>
      }
    >
      <Text role="status" mb="sm">
        {blocks.length > 0 && `${draftWords.checkBlocked(blocks.length)} `}
        {warns.length > 0 && draftWords.checkWarned(warns.length)}
        {decision.findings.length === 0 && draftWords.checkClean}
      </Text>
      <ul className={classes.findings}>
        {[...blocks, ...warns].map((finding) => (
          <li key={`${finding.code}${finding.lineId}${finding.message}`}>
            <StateBadge
              state={
                finding.severity === 'block'
                  ? { label: draftWords.mustFix, tone: 'bad' }
                  : { label: draftWords.lookAgain, tone: 'wait' }
              }
            />
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
