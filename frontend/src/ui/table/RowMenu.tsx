import { uiWords } from '../../words/ui';
import { PlainMenu } from '../PlainMenu';
import type { RowAction } from './model';

export interface MenuPlace<Row> {
  rows: Row[];
  x: number;
  y: number;
}

interface RowMenuProps<Row> {
  place: MenuPlace<Row> | null;
  actions: RowAction<Row>[];
  onClose: () => void;
}

/** The right-click menu of a list, at the place of the click. */
export function RowMenu<Row>({ place, actions, onClose }: RowMenuProps<Row>) {
  if (!place || place.rows.length === 0) return null;
  const { rows, x, y } = place;
  const entries = actions
    .filter((action) => (rows.length === 1 || action.bulk) && !action.hidden?.(rows))
    .map((action) => ({
      id: action.id,
      label: action.label,
      icon: action.icon,
      keyName: action.key,
      danger: action.danger,
      run: () => action.run(rows),
    }));
  if (entries.length === 0) return null;
  return <PlainMenu key={`${x} ${y}`} label={uiWords.more} entries={entries} x={x} y={y} onClose={onClose} />;
}
