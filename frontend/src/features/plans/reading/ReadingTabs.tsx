import { Tabs } from '@mantine/core';
import { showNumber } from '../../../words/numbers';
import { partLabels, readingWords } from '../../../words/plans';
import { livingBodies, type ReadingTab } from './plan-reading';
import { type Catalogue, ReadingBodies } from './ReadingBodies';
import { ReadingDuties } from './ReadingDuties';
import { ReadingHead, ReadingParts } from './ReadingHead';
import { ReadingMovements } from './ReadingMovements';
import classes from './reading.module.css';
import { useReading } from './reading-context';

interface ReadingTabsProps {
  tab: ReadingTab;
  onTab: (tab: ReadingTab) => void;
  catalogue: Catalogue;
}

/** What was understood, part by part. */
export function ReadingTabs({ tab, onTab, catalogue }: ReadingTabsProps) {
  const { values } = useReading();
  const { movements, duties } = values.draft;
  const tabs: { id: ReadingTab; label: string }[] = [
    { id: 'head', label: readingWords.tabHead },
    { id: 'movements', label: `${readingWords.tabMovements} (${showNumber(movements.length)})` },
    { id: 'bodies', label: `${readingWords.tabBodies} (${showNumber(livingBodies(values).length)})` },
    { id: 'duties', label: `${readingWords.tabDuties} (${showNumber(duties.length)})` },
    { id: 'parts', label: readingWords.tabParts },
  ];
  const content = {
    head: <ReadingHead />,
    movements: <ReadingMovements />,
    bodies: <ReadingBodies catalogue={catalogue} />,
    duties: <ReadingDuties />,
    parts: <ReadingParts labels={partLabels} />,
  };
  return (
    <Tabs
      value={tab}
      onChange={(next) => onTab((next ?? 'head') as ReadingTab)}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List>
        {tabs.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id} className={classes.tab}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id }) => (
        <Tabs.Panel key={id} value={id} className={classes.panel}>
          {content[id]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
