import type { WorkLine } from '../../backend/home';
import { workGroups } from '../../words/work';

export interface WorkGroup {
  tone: string;
  title: string;
  dot: string;
  lines: WorkLine[];
}

/** The lines in groups: first steps, what is late, what waits. A tone nobody knows waits. */
export function groupWork(lines: WorkLine[]): WorkGroup[] {
  const known = workGroups.map((group) => group.tone);
  const toneOf = (line: WorkLine) => (known.includes(line.tone) ? line.tone : 'wait');
  return workGroups
    .map((group) => ({ ...group, lines: lines.filter((line) => toneOf(line) === group.tone) }))
    .filter((group) => group.lines.length > 0);
}
