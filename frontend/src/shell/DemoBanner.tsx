import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { closeDemo, settingsQuery } from '../backend/settings';
import { useCommand } from '../ui/command';
import { clearToasts } from '../ui/dialogs';
import { useGo } from '../ui/navigation';
import { shellWords } from '../words/shell';
import classes from './frame.module.css';

/** Says on every screen that the demo ward is open, and leads back. */
export function DemoBanner() {
  const { data } = useQuery(settingsQuery);
  const go = useGo();
  const leave = useCommand(closeDemo, () => {
    clearToasts();
    go('/');
  });
  if (!data?.demo) return null;
  return (
    <section className={classes.banner} aria-label={shellWords.demo}>
      <IconInfoCircle size="1.1rem" aria-hidden />
      <span>{shellWords.demoBanner}</span>
      <Button size="compact-sm" variant="default" loading={leave.running} onClick={() => leave.run()}>
        {shellWords.demoLeave}
      </Button>
    </section>
  );
}
