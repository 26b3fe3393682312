import { Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { saveOffice } from '../../backend/settings';
import { OfficeForm } from '../../features/settings/OfficeForm';
import { officeValues } from '../../features/settings/office-form';
import { useCommand } from '../../ui/command';
import { Section } from '../../ui/layout';
import { firstRunWords } from '../../words/settings';
import classes from '../frame.module.css';
import { type FirstStep, firstSteps, tryFirst } from './first-steps';

interface FirstRunProps {
  /** Ends the first run; the program opens at the address. */
  onDone: (address: string) => void;
}

/** Who the office is and who sits here; then how to begin. */
export default function FirstRun({ onDone }: FirstRunProps) {
  const [saved, setSaved] = useState(false);
  return (
    <div className={classes.alone}>
      <main className={classes.firstRun}>
        <header className={classes.firstHead}>
          <img src="./mark.svg" alt="" className={classes.mark} />
          <div>
            <Title order={1}>{saved ? firstRunWords.doneTitle : firstRunWords.welcome}</Title>
            <Text c="dimmed">{saved ? firstRunWords.doneLead : firstRunWords.lead}</Text>
          </div>
        </header>
        {saved ? (
          <Steps steps={firstSteps} onDone={onDone} />
        ) : (
          <>
            <Section>
              <OfficeForm
                brief
                draftKey="first-run"
                initial={officeValues(null)}
                save={saveOffice}
                onSaved={() => setSaved(true)}
                saveLabel={firstRunWords.next}
              />
            </Section>
            <Steps steps={tryFirst} onDone={onDone} />
          </>
        )}
      </main>
    </div>
  );
}

function Steps({ steps, onDone }: FirstRunProps & { steps: FirstStep[] }) {
  const begin = useCommand((step: FirstStep) => step.run(), onDone);
  return (
    <ul className={classes.steps}>
      {steps.map((step) => (
        <li key={step.title}>
          <UnstyledButton className={classes.step} disabled={begin.running} onClick={() => begin.run(step)}>
            <span>
              <strong>{step.title}</strong>
              <small>{step.text}</small>
            </span>
            <IconChevronRight aria-hidden />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
