import { memo, useEffect, useMemo, useRef } from 'react';
import { readingWords } from '../../../words/plans';
import type { Span } from './plan-reading';
import classes from './reading.module.css';

interface SourceTextProps {
  fileName: string;
  lines: readonly string[];
  lit: Span | null;
  /** Lines a doubt stands at. */
  doubted: readonly number[];
}

/** The document line by line; the lines of the touched field are lit and brought into view. */
export function SourceText({ fileName, lines, lit, doubted }: SourceTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => new Set(doubted), [doubted]);
  const first = lit?.[0] ?? 0;
  useEffect(() => {
    if (first > 0) box.current?.querySelector(`[data-line="${first}"]`)?.scrollIntoView({ block: 'center' });
  }, [first]);
  return (
    <section className={classes.pane} aria-label={readingWords.source}>
      <h2 className={classes.paneHead} style={{ margin: 0 }}>
        {readingWords.source}
        <span className={classes.fileName}>{fileName}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text has to be reachable by keyboard */}
      <div ref={box} className={classes.source} tabIndex={0} role="document" aria-label={fileName}>
        {lines.map((text, index) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
            key={index}
            number={index + 1}
            text={text}
            lit={lit !== null && index + 1 >= lit[0] && index + 1 <= lit[1]}
            doubted={marks.has(index + 1)}
          />
        ))}
      </div>
    </section>
  );
}

const Line = memo(function Line(props: { number: number; text: string; lit: boolean; doubted: boolean }) {
  const look = [classes.line, props.lit ? classes.lit : '', props.doubted ? classes.doubted : ''].join(' ');
  return (
    <div className={look} data-line={props.number} data-lit={props.lit || undefined}>
      <span className={classes.number}>{props.number}</span>
      <span>{props.text}</span>
    </div>
  );
});
