import { Alert, Button, Group, Tabs } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { IntakeList } from '../../backend/intake';
import { intakeWords } from '../../words/intake';
import { showNumber } from '../../words/numbers';
import { ColumnsPart } from './ColumnsPart';
import classes from './intake.module.css';
import { type IntakeTab, nothingNew } from './intake-list';
import { OptionsPart } from './OptionsPart';
import { RowsPart } from './RowsPart';
import type { Intake } from './use-intake';

/** The list before it is taken: its sheets and columns, the basis of the nominations, its rows. */
export function IntakeTabs({ intake }: { intake: Intake }) {
  const { list, tab } = intake.desk;
  if (!list) return null;
  return (
    <>
      <ListNotes list={list} kept={intake.desk.before !== null && !list.ownForm} />
      <Tabs
        value={tab}
        onChange={(next) => intake.setTab((next ?? 'rows') as IntakeTab)}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="columns">1. {intakeWords.tabColumns}</Tabs.Tab>
          <Tabs.Tab value="options">2. {intakeWords.tabOptions}</Tabs.Tab>
          <Tabs.Tab value="rows">
            3. {intakeWords.tabRows} ({showNumber(list.counts.rows)})
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="columns" className={classes.panel}>
          <ColumnsPart intake={intake} list={list} />
          <NextButton onNext={() => intake.setTab('options')} />
        </Tabs.Panel>
        <Tabs.Panel value="options" className={classes.panel}>
          <OptionsPart intake={intake} list={list} />
          <NextButton onNext={() => intake.setTab('rows')} />
        </Tabs.Panel>
        <Tabs.Panel value="rows" className={classes.rowsPanel}>
          <RowsPart intake={intake} list={list} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function NextButton({ onNext }: { onNext: () => void }) {
  return (
    <Group mt="md">
      <Button variant="default" onClick={onNext}>
        {intakeWords.next}
      </Button>
    </Group>
  );
}

/** What a person should know of the list before looking at rows. */
function ListNotes({ list, kept }: { list: IntakeList; kept: boolean }) {
  const notes: string[] = [];
  if (list.counts.rows === 0) notes.push(intakeWords.noRows);
  if (list.ownForm) notes.push(intakeWords.ownForm);
  else if (list.remembered) notes.push(intakeWords.remembered);
  if (kept) notes.push(intakeWords.keptOptions);
  if (nothingNew(list.counts)) {
    notes.push(list.counts.similar + list.counts.refused > 0 ? intakeWords.nothingYet : intakeWords.nothingNew);
  }
  if (notes.length === 0) return null;
  return (
    <Alert variant="outline" color="blue" p="xs" icon={<IconInfoCircle aria-hidden />} role="status">
      {notes.join(' ')}
    </Alert>
  );
}
