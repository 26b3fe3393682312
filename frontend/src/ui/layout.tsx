import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

interface PageHeaderProps {
  title: string;
  /** One line under the title: what this screen is for, or what is being shown. */
  note?: ReactNode;
  /** Buttons; the one main action last, filled. */
  actions?: ReactNode;
}

/** Head of every screen: the title, a note, the actions at the right. */
export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <header className={classes.pageHeader}>
      <div>
        <Title order={1}>{title}</Title>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}

/** A screen: header, then content. With `fill` the content takes the height left over (lists), else the page scrolls. */
export function Page({ children, fill = false }: { children: ReactNode; fill?: boolean }) {
  return <div className={fill ? classes.pageFill : classes.page}>{children}</div>;
}

interface SectionProps {
  title?: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled card. Cards never stand in cards. */
export function Section({ title, note, actions, children }: SectionProps) {
  return (
    <Paper component="section" withBorder p="md" radius="md" className={classes.section} aria-label={title}>
      {(title || actions) && (
        <div className={classes.sectionHead}>
          {title && <Title order={2}>{title}</Title>}
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
      {note && <p className={classes.note}>{note}</p>}
      {children}
    </Paper>
  );
}

/** Facts as label and value, in as many columns as fit. */
export function Facts({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className={classes.facts}>
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
