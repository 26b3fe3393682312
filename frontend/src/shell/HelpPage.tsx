import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ListSkeleton } from '../ui/feedback';
import { shellWords } from '../words/shell';
import classes from './frame.module.css';
import { type HelpBlock, parseHelp } from './help-text';

const pages = import.meta.glob<string>('./help/*.md', { query: '?raw', import: 'default' });

/** Names of the help pages that exist. */
export const helpNames = Object.keys(pages).map((path) => path.replace('./help/', '').replace('.md', ''));

/** The "làm thế nào để…" page of a screen; lies in the program, needs no network. */
export function HelpPage({ name }: { name: string }) {
  const load = pages[`./help/${name}.md`] ?? pages['./help/general.md'];
  const { data } = useQuery({ queryKey: ['help-page', name], queryFn: () => load?.() ?? shellWords.helpMissing });
  if (data === undefined) return <ListSkeleton />;
  return (
    <article className={classes.help}>
      {parseHelp(data).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the page is fixed text
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: HelpBlock }) {
  if ('text' in block) {
    const Tag = block.kind === 'title' ? 'h1' : block.kind === 'heading' ? 'h2' : 'p';
    return <Tag>{inline(block.text)}</Tag>;
  }
  const items = block.items.map((item) => <li key={item}>{inline(item)}</li>);
  return block.kind === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** `**word**` is strong, `` `Ctrl S` `` is a key. */
function inline(text: string): ReactNode[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    const key = `${index}${part}`;
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('`'))
      return (
        <kbd key={key} className="gs-key">
          {part.slice(1, -1)}
        </kbd>
      );
    return part;
  });
}
