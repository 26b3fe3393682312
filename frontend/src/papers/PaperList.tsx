import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypePdf, IconFileWord } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type PaperKind, papersQuery } from '../backend/papers';
import { useCommand } from '../ui/command';
import { useExportDone } from '../ui/ExportDone';
import { Section } from '../ui/layout';
import { showInstant } from '../words/dates';
import { paperWords } from '../words/papers';
import { PaperDialog } from './PaperDialog';

/** An export that is no Word paper: it asks for a file and writes it; '' where the person changed their mind. */
export interface FileExport {
  id: string;
  label: string;
  format: 'excel' | 'pdf';
  run: () => Promise<string>;
}

interface PaperListProps {
  recordId: string;
  kinds: PaperKind[];
  exports?: FileExport[];
  disabled?: boolean;
}

/** What can be printed from a record, and what was printed before. */
export function PaperList({ recordId, kinds, exports = [], disabled = false }: PaperListProps) {
  const [open, setOpen] = useState<PaperKind | null>(null);
  const made = useQuery(papersQuery(recordId));
  return (
    <Section title={paperWords.papers}>
      <Stack gap="sm">
        <Group gap="xs">
          {kinds.map((kind) => (
            <Button
              key={kind}
              variant="default"
              disabled={disabled}
              leftSection={<IconFileWord size="1.1rem" aria-hidden />}
              onClick={() => setOpen(kind)}
            >
              {paperWords.kinds[kind]}
            </Button>
          ))}
          {exports.map((one) => (
            <ExportButton key={one.id} export={one} disabled={disabled} />
          ))}
        </Group>
        <Text size="sm" fw={600}>
          {paperWords.made}
        </Text>
        {made.data?.length === 0 && <Text size="sm">{paperWords.none}</Text>}
        {made.data?.map((paper) => (
          <Text size="sm" key={paper.id}>
            {showInstant(paper.madeAt)} · {paper.title} · {paper.fileName}
          </Text>
        ))}
      </Stack>
      <PaperDialog kind={open} recordId={recordId} onClose={() => setOpen(null)} />
    </Section>
  );
}

function ExportButton({ export: one, disabled }: { export: FileExport; disabled: boolean }) {
  const done = useExportDone();
  const command = useCommand(one.run, (path) => path !== '' && done(path));
  const Icon = one.format === 'pdf' ? IconFileTypePdf : IconFileSpreadsheet;
  return (
    <Button
      variant="default"
      disabled={disabled}
      loading={command.running}
      leftSection={<Icon size="1.1rem" aria-hidden />}
      onClick={() => command.run()}
    >
      {one.label}
    </Button>
  );
}
