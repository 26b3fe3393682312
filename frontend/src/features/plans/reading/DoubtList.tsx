import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanDraft } from '../../../backend/plans';
import { showNumber } from '../../../words/numbers';
import { readingWords } from '../../../words/plans';
import { doubtFields } from './plan-reading';
import classes from './reading.module.css';

/** What the reading was not sure of, folded to one line; a press on a doubt shows the place. */
export function DoubtList({ draft, onShow }: { draft: PlanDraft; onShow: (field: string, line: number) => void }) {
  const [open, setOpen] = useState(false);
  const doubts = doubtFields(draft);
  if (doubts.length === 0) return null;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.doubts} aria-label={readingWords.doubtMark}>
      <UnstyledButton className={classes.doubtHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconAlertTriangle size="1.1rem" aria-hidden />
        <strong>{readingWords.doubts(showNumber(doubts.length))}</strong>
        <Chevron size="1rem" aria-hidden />
      </UnstyledButton>
      {open && (
        <ul className={classes.doubtList}>
          {doubts.map(({ field, line, message }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same doubt may stand twice
            <li key={index}>
              <UnstyledButton onClick={() => onShow(field, line)}>
                {line > 0 && <strong>{readingWords.line(line)}: </strong>}
                {message}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
