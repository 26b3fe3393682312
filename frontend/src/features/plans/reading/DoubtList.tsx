import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { PlanDraft } from '../../../backend/plans';
import { showNumber } from '../../../words/numbers';
import { readingWords } from '../../../words/plans';
import { doubtFields } from './plan-reading';
import classes from './reading.module.css';

/** What the reading was not sure of; a press shows the place. */
export function DoubtList({ draft, onShow }: { draft: PlanDraft; onShow: (field: string, line: number) => void }) {
  const doubts = doubtFields(draft);
  if (doubts.length === 0) return null;
  return (
    <Alert
      variant="outline"
      color="yellow"
      p="xs"
      icon={<IconAlertTriangle aria-hidden />}
      title={readingWords.doubts(showNumber(doubts.length))}
    >
      <ul className={classes.doubtList}>
        {doubts.map(({ field, line, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same doubt may stand twice
          <li key={index}>
            <button type="button" onClick={() => onShow(field, line)}>
              {line > 0 && <strong>{readingWords.line(line)}</strong>}
              <span>{message}</span>
            </button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
