import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

interface RecordTabsProps {
  /** The first is open at the start; the others are drawn when opened. */
  tabs: { id: string; label: string; content: ReactNode }[];
}

/** The parts of one record: form, history, attachments, where it is used. */
export function RecordTabs({ tabs }: RecordTabsProps) {
  return (
    <Tabs defaultValue={tabs[0]?.id ?? ''} keepMounted={false} className={classes.tabs}>
      <Tabs.List mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id} className={classes.tabPanel}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
