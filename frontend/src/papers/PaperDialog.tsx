import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { toBase64 } from '../backend/base64';
import { type PaperKind, paperTicket, savePaper } from '../backend/papers';
import { useCommand } from '../ui/command';
import { useExportDone } from '../ui/ExportDone';
import { ErrorBox, ListSkeleton } from '../ui/feedback';
import { Preview } from '../ui/Preview';
import { paperWords } from '../words/papers';
import { makePaper } from './make-paper';

interface PaperDialogProps {
  /** Null: closed. */
  kind: PaperKind | null;
  recordId: string;
  onClose: () => void;
}

/** Shows a Word paper as it will be saved, and saves those very bytes. */
export function PaperDialog({ kind, recordId, onClose }: PaperDialogProps) {
  const done = useExportDone();
  const paper = useQuery({
    queryKey: ['paper', kind, recordId],
    enabled: kind !== null,
    gcTime: 0,
    staleTime: 0,
    retry: false,
    queryFn: async () => {
      const ticket = await paperTicket(kind as PaperKind, recordId);
      return { ticket, bytes: await makePaper(ticket) };
    },
  });
  const save = useCommand(async () => {
    if (!paper.data) return;
    const path = await savePaper(paper.data.ticket, toBase64(paper.data.bytes));
    if (path === '') return;
    onClose();
    done(path);
  });
  return (
    <Modal opened={kind !== null} onClose={onClose} size="64rem" title={kind ? paperWords.kinds[kind] : ''} centered>
      <Stack>
        {paper.isError && <ErrorBox error={paper.error} onRetry={() => void paper.refetch()} />}
        {paper.isPending && <ListSkeleton lines={14} />}
        {paper.data && (
          <div style={{ maxHeight: '60vh', overflow: 'auto' }}>
            <Preview kind="docx" bytes={paper.data.bytes} label={paperWords.kinds[kind ?? 'decision']} />
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {paperWords.close}
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size="1.1rem" aria-hidden />}
            disabled={!paper.data}
            loading={save.running}
            onClick={() => save.run()}
          >
            {paperWords.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
