import type { Step } from '../../backend/nominations';
import { Section } from '../../ui/layout';
import { StateBadge } from '../../ui/StateBadge';
import { nominationState, nominationWords } from '../../words/nominations';
import classes from './nominations.module.css';

/** The moves of a nomination, the latest first. */
export function StepList({ steps }: { steps: Step[] }) {
  return (
    <Section title={nominationWords.tabSteps}>
      {steps.length === 0 && <p>{nominationWords.noSteps}</p>}
      <ol className={classes.checks} reversed>
        {[...steps].reverse().map((step) => (
          <li key={step.id}>
            <StateBadge state={nominationState(step.to)} date={step.date} />
            <div>
              {step.fromLabel} → {step.toLabel} · {step.person}
            </div>
            {step.reason !== '' && <div className={classes.lines}>{step.reason}</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
