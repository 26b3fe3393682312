import { showDate } from '../words/dates';
import type { StateWord } from '../words/states';
import classes from './ui.module.css';

/** A state: coloured dot, the word, and the date it was reached where there is one. */
export function StateBadge({ state, date }: { state: StateWord; date?: string | undefined }) {
  return (
    <span className={classes.badge} style={{ color: `var(--gs-tone-${state.tone})` }}>
      <span className={classes.dot} aria-hidden />
      {state.label}
      {date && <span className={classes.badgeDate}>{showDate(date)}</span>}
    </span>
  );
}
