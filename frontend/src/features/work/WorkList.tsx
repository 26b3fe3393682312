import { IconChevronRight } from '@tabler/icons-react';
import type { WorkLine } from '../../backend/home';
import { Section } from '../../ui/layout';
import { GoLink } from '../../ui/navigation';
import { showNumber } from '../../words/numbers';
import classes from './work.module.css';
import { groupWork } from './work-groups';

/** What waits, in groups; every line opens its place. */
export function WorkList({ lines }: { lines: WorkLine[] }) {
  return groupWork(lines).map((group) => (
    <Section key={group.tone} title={group.title}>
      <ul className={classes.list}>
        {group.lines.map((line) => (
          <li key={line.key}>
            <Line line={line} colour={`var(--gs-tone-${group.dot})`} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}

function Line({ line, colour }: { line: WorkLine; colour: string }) {
  return (
    <GoLink to={line.route} className={classes.line}>
      <b className={classes.count} style={{ color: colour }}>
        {line.count > 0 ? showNumber(line.count) : <span className={classes.dot} aria-hidden />}
      </b>
      <span className={classes.text}>
        {line.label}
        <small>{line.advice}</small>
      </span>
      <IconChevronRight size="1.2rem" aria-hidden />
    </GoLink>
  );
}
