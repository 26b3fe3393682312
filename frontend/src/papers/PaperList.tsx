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
import { CertificateDialog } from './CertificateDialog';
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
  /** The record is a decision: its certificates can be printed. */
  certificates?: boolean;
  disabled?: boolean;
}

/** What can be printed from a record, and what was printed before. */
export function PaperList({ recordId, kinds, exports = [], certificates = false, disabled = false }: PaperListProps) {
  const [open, setOpen] = useState<PaperKind | null>(null);
  const [printing, setPrinting] = useState(false);
  const { kinds: labels, certificates: certificateLabel } = paperWords;
  return (
    <Section title={paperWords.papers}>
      <Stack gap="sm">
        <Group gap="xs">
          {kinds.map((kind) => (
            <PaperButton
              key={kind}
              label={labels[kind]}
              format="word"
              disabled={disabled}
              onClick={() => setOpen(kind)}
            />
          ))}
          {certificates && (
            <PaperButton label={certificateLabel} format="pdf" disabled={disabled} onClick={() => setPrinting(true)} />
          )}
          {exports.map((one) => (
            <ExportButton key={one.id} export={one} disabled={disabled} />
          ))}
        </Group>
        <MadeBefore recordId={recordId} />
      </Stack>
      {certificates && <CertificateDialog opened={printing} decisionId={recordId} onClose={() => setPrinting(false)} />}
      <PaperDialog kind={open} recordId={recordId} onClose={() => setOpen(null)} />
    </Section>
  );
}

const icons = { word: IconFileWord, excel: IconFileSpreadsheet, pdf: IconFileTypePdf };

interface PaperButtonProps {
  label: string;
  format: keyof typeof icons;
  disabled: boolean;
  running?: boolean;
  onClick: () => void;
}

function PaperButton({ label, format, disabled, running = false, onClick }: PaperButtonProps) {
  const Icon = icons[format];
  return (
    <Button
      variant="default"
      disabled={disabled}
      loading={running}
      leftSection={<Icon size="1.1rem" aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

function ExportButton({ export: one, disabled }: { export: FileExport; disabled: boolean }) {
  const done = useExportDone();
  const command = useCommand(one.run, (path) => path !== '' && done(path));
  const run = () => command.run();
  return (
    <PaperButton label={one.label} format={one.format} disabled={disabled} running={command.running} onClick={run} />
  );
}

function MadeBefore({ recordId }: { recordId: string }) {
  const made = useQuery(papersQuery(recordId));
  return (
    <>
      <Text size="sm" fw={600}>
        {paperWords.made}
      </Text>
      {made.data?.length === 0 && <Text size="sm">{paperWords.none}</Text>}
      {made.data?.map((paper) => (
        <Text size="sm" key={paper.id}>
          {showInstant(paper.madeAt)} · {paper.title} · {paper.fileName}
        </Text>
      ))}
    </>
  );
}
