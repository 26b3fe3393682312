import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import { IconArrowRight, IconFileText, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Found, findQuery } from '../backend/find';
import { nextZoom, setAppearance, useAppearance } from '../ui/appearance';
import { useGo } from '../ui/navigation';
import { areas } from '../words/areas';
import { showDate } from '../words/dates';
import { foundKinds, shellWords } from '../words/shell';
import { matches } from '../words/text';
import { redoAndTell, undoAndTell } from './GlobalKeys';
import { openHelp, openKeys } from './overlays';
import { screens } from './screens';

/** Ctrl+K: any screen, command or record by a few letters, accents or not. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const places = [...useScreenActions(), ...useWindowActions()].filter((one) =>
    matches(`${one.label} ${one.description} ${one.keywords ?? ''}`, query),
  );
  const records = useRecordActions(query);
  useEffect(() => spotlight.open(), []);
  return (
    <Spotlight
      actions={[...places.slice(0, records.length > 0 ? 4 : 9), ...records]}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      onSpotlightClose={onClose}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': shellWords.find } }}
      transitionProps={{ duration: 80 }}
      nothingFound={shellWords.findNothing}
      searchProps={{
        leftSection: <IconSearch size="1.2rem" aria-hidden />,
        placeholder: shellWords.findHint,
        'aria-label': shellWords.find,
      }}
      filter={(_, all) => all}
    />
  );
}

function recordAction(record: Found, open: (address: string) => void): SpotlightActionData {
  return {
    id: `${record.kind} ${record.id}`,
    label: record.name,
    description: [foundKinds[record.kind], showDate(record.detail)].filter(Boolean).join(' · '),
    leftSection: <IconFileText size="1.1rem" aria-hidden />,
    onClick: () => open(record.address),
  };
}

function useRecordActions(query: string): SpotlightActionData[] {
  const go = useGo();
  const [settled] = useDebouncedValue(query, 150);
  const { data = [] } = useQuery(findQuery(settled));
  return query.trim().length > 1 ? data.slice(0, 8).map((record) => recordAction(record, go)) : [];
}

function useScreenActions(): SpotlightActionData[] {
  const go = useGo();
  return screens
    .filter((screen) => screen.inMenu !== false)
    .map((screen) => ({
      id: screen.path,
      label: screen.title,
      description: areas.find((area) => area.id === screen.area)?.label ?? '',
      keywords: screen.keywords ?? '',
      leftSection: <IconArrowRight size="1.1rem" aria-hidden />,
      onClick: () => go(screen.path),
    }));
}

function useWindowActions(): SpotlightActionData[] {
  const { zoom, scheme } = useAppearance();
  const command = (id: string, label: string, key: string, onClick: () => void): SpotlightActionData => ({
    id,
    label,
    description: key,
    onClick,
  });
  return [
    command('undo', shellWords.undo, 'Ctrl Z', undoAndTell),
    command('redo', shellWords.redo, 'Ctrl Y', redoAndTell),
    command('help', shellWords.help, 'F1', () => setTimeout(openHelp)),
    command('keys', shellWords.keys, '?', () => setTimeout(openKeys)),
    command('zoom-in', shellWords.zoomIn, 'Ctrl +', () => setAppearance({ zoom: nextZoom(zoom, 1) })),
    command('zoom-out', shellWords.zoomOut, 'Ctrl −', () => setAppearance({ zoom: nextZoom(zoom, -1) })),
    command('zoom-reset', shellWords.zoomReset, 'Ctrl 0', () => setAppearance({ zoom: 100 })),
    command('scheme', shellWords.scheme, '', () => setAppearance({ scheme: scheme === 'dark' ? 'light' : 'dark' })),
  ];
}
