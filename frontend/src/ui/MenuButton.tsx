import { Button, type ButtonProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type MenuEntry, PlainMenu } from './PlainMenu';

interface MenuButtonProps {
  label: string;
  icon?: ReactNode;
  entries: MenuEntry[];
  variant?: ButtonProps['variant'];
}

/** A button that opens a menu under it. */
export function MenuButton({ label, icon, entries, variant = 'default' }: MenuButtonProps) {
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <Button
        variant={variant}
        leftSection={icon}
        rightSection={<IconChevronDown size="1rem" aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setPlace({ x: box.left, y: box.bottom + 4 });
        }}
      >
        {label}
      </Button>
      {place && <PlainMenu label={label} entries={entries} {...place} onClose={() => setPlace(null)} />}
    </>
  );
}
