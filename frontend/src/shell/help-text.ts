/** A help page is plain text: `# title`, `## heading`, `1. step`, `- point`, paragraphs. */
export type HelpBlock = HelpText | HelpList;

export interface HelpText {
  kind: 'title' | 'heading' | 'text';
  text: string;
}

export interface HelpList {
  kind: 'steps' | 'points';
  items: string[];
}

function readLine(line: string): { kind: HelpBlock['kind']; text: string } {
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) };
  if (line.startsWith('# ')) return { kind: 'title', text: line.slice(2) };
  if (/^\d+\. /.test(line)) return { kind: 'steps', text: line.replace(/^\d+\. /, '') };
  if (line.startsWith('- ')) return { kind: 'points', text: line.slice(2) };
  return { kind: 'text', text: line };
}

/** Reads a help page; lines of one paragraph and items of one list are joined until a blank line or another kind. */
export function parseHelp(source: string): HelpBlock[] {
  const blocks: HelpBlock[] = [];
  let open: HelpBlock | null = null;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') {
      open = null;
      continue;
    }
    const { kind, text } = readLine(line);
    if (open && open.kind === kind && 'items' in open) open.items.push(text);
    else if (open && open.kind === 'text' && kind === 'text' && 'text' in open) open.text += ` ${text}`;
    else {
      open = kind === 'steps' || kind === 'points' ? { kind, items: [text] } : { kind, text };
      blocks.push(open);
    }
  }
  return blocks;
}
