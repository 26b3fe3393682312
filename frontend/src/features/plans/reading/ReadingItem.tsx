import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { readingWords } from '../../../words/plans';
import classes from './reading.module.css';
import { useReading } from './reading-context';

interface ReadingItemProps {
  /** Path of the item, such as `movements.3`. */
  path: string;
  title: string;
  children: ReactNode;
}

/** One movement or one body with duties: its name, and its fields when it is open. */
export function ReadingItem({ path, title, children }: ReadingItemProps) {
  const { touch, error, doubts, wanted: asked } = useReading();
  const box = useRef<HTMLElement>(null);
  const wanted = [error?.field ?? '', asked].some((field) => field.startsWith(`${path}.`));
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    setOpen(true);
    box.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const doubted = [...doubts.keys()].some((field) => field.startsWith(`${path}.`));
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section ref={box} className={classes.item} aria-label={title}>
      <button
        type="button"
        className={classes.itemHead}
        aria-expanded={open}
        onFocus={() => touch(`${path}.name`)}
        onClick={() => setOpen(!open)}
      >
        <Chevron size="1.1rem" aria-hidden />
        <span className={classes.itemName}>{title}</span>
        {doubted && (
          <span className={classes.doubtNote} style={{ margin: 0 }}>
            <IconAlertTriangle size="1rem" aria-hidden />
            {readingWords.doubtMark}
          </span>
        )}
      </button>
      {open && <div className={classes.itemBody}>{children}</div>}
    </section>
  );
}
