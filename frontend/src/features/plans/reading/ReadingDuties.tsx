import { Button, Group } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import ui from '../../../ui/ui.module.css';
import { planWords, recurrences } from '../../../words/plans';
import { DraftDate, DraftList, DraftSelect, DraftText } from './DraftFields';
import { withoutItem } from './plan-reading';
import { ReadingItem } from './ReadingItem';
import classes from './reading.module.css';
import { useReading } from './reading-context';

/** What each body has to do, each opening into its fields. */
export function ReadingDuties() {
  const { values, set, setDraft } = useReading();
  const { duties } = values.draft;
  return (
    <div className={classes.fields}>
      {duties.map((duty, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: duties of a draft have no key of their own
        <ReadingItem key={index} path={`duties.${index}`} title={duty.party || planWords.body}>
          <div className={classes.fields}>
            <DraftText path={`duties.${index}.party`} label={planWords.body} required wide />
            <DraftList path={`duties.${index}.items`} label={planWords.dutyItem} />
            <DraftDate path={`duties.${index}.due`} label={planWords.due} />
            <DraftSelect path={`duties.${index}.recurs`} label={planWords.recurs} options={recurrences} />
            <Group className={ui.wide}>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                leftSection={<IconTrash size="1rem" aria-hidden />}
                onClick={() => setDraft(withoutItem(values.draft, 'duties', index))}
              >
                {planWords.removeDuty}
              </Button>
            </Group>
          </div>
        </ReadingItem>
      ))}
      <Group className={ui.wide}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={() => set('duties', [...duties, { party: '', items: [''] }])}
        >
          {planWords.addDuty}
        </Button>
      </Group>
    </div>
  );
}
