import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../backend/settings';
import { shellWords } from '../words/shell';
import classes from './frame.module.css';

/** Says on every screen that the demo ward is open. */
export function DemoBanner() {
  const { data } = useQuery(settingsQuery);
  if (!(data as { demo?: boolean } | undefined)?.demo) return null;
  return (
    <div className={classes.banner} role="note">
      <IconInfoCircle size="1.1rem" aria-hidden />
      {shellWords.demoBanner}
    </div>
  );
}
