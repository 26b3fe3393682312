import { Menu } from '@mantine/core';
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
  const rows = place?.rows ?? [];
  const offered = actions.filter((action) => (rows.length === 1 || action.bulk) && !action.hidden?.(rows));
  return (
    <Menu
      opened={place !== null && offered.length > 0}
      onClose={onClose}
      position="bottom-start"
      withinPortal
      returnFocus
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: place?.x ?? 0, top: place?.y ?? 0 }} />
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((action) => (
          <Menu.Item
            key={action.id}
            leftSection={action.icon}
            rightSection={action.key ? <kbd className="gs-key">{action.key}</kbd> : null}
            color={action.danger ? 'red' : undefined}
            onClick={() => action.run(rows)}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
