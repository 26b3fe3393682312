import { Alert, Button, Group, Modal, NumberInput, Select, Stack } from '@mantine/core';
import { IconDeviceFloppy, IconRuler } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fromBase64 } from '../backend/base64';
import {
  type CertificateOptions,
  certificateChoiceQuery,
  certificates,
  rulerPage,
  saveCertificates,
} from '../backend/papers';
import { useCommand } from '../ui/command';
import { useExportDone } from '../ui/ExportDone';
import { ErrorBox, ListSkeleton } from '../ui/feedback';
import { Preview } from '../ui/Preview';
import { paperWords } from '../words/papers';

interface CertificateDialogProps {
  opened: boolean;
  decisionId: string;
  onClose: () => void;
}

/** Previews the certificates of a decision and saves them: layout, shift of this printer, first number. */
export function CertificateDialog({ opened, decisionId, onClose }: CertificateDialogProps) {
  const done = useExportDone();
  const choice = useQuery({ ...certificateChoiceQuery, enabled: opened });
  const [options, setOptions] = useState<CertificateOptions | null>(null);
  useEffect(() => {
    if (choice.data && !options) setOptions({ ...choice.data.options, from: 1 });
  }, [choice.data, options]);
  const save = useCommand(
    () => saveCertificates(decisionId, options as CertificateOptions),
    (path) => {
      if (path === '') return;
      onClose();
      done(path);
    },
  );
  return (
    <Modal opened={opened} onClose={onClose} size="70rem" title={paperWords.certificates} centered>
      {choice.isError && <ErrorBox error={choice.error} onRetry={() => void choice.refetch()} />}
      {options && (
        <Stack>
          <OptionFields options={options} layouts={choice.data?.layouts ?? []} onChange={setOptions} />
          <CertificatePages decisionId={decisionId} options={options} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {paperWords.close}
            </Button>
            <Button
              leftSection={<IconDeviceFloppy size="1.1rem" aria-hidden />}
              loading={save.running}
              onClick={() => save.run()}
            >
              {paperWords.pdf}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

interface OptionFieldsProps {
  options: CertificateOptions;
  layouts: { key: string; label: string }[];
  onChange: (options: CertificateOptions) => void;
}

function OptionFields({ options, layouts, onChange }: OptionFieldsProps) {
  const number = (value: number | string) => (typeof value === 'number' ? value : Number(value) || 0);
  const shift = { step: 0.5, decimalScale: 1, decimalSeparator: ',', min: -30, max: 30, w: '10rem' };
  return (
    <Group align="flex-end">
      <Select
        label={paperWords.layout}
        data={layouts.map(({ key, label }) => ({ value: key, label }))}
        value={options.layout}
        allowDeselect={false}
        onChange={(layout) => layout && onChange({ ...options, layout })}
        w="20rem"
      />
      <NumberInput
        {...shift}
        label={paperWords.offsetX}
        value={options.offsetX}
        onChange={(value) => onChange({ ...options, offsetX: number(value) })}
      />
      <NumberInput
        {...shift}
        label={paperWords.offsetY}
        value={options.offsetY}
        onChange={(value) => onChange({ ...options, offsetY: number(value) })}
      />
      <NumberInput
        label={paperWords.from}
        min={1}
        w="9rem"
        value={options.from}
        onChange={(value) => onChange({ ...options, from: number(value) })}
      />
    </Group>
  );
}

function CertificatePages({ decisionId, options }: { decisionId: string; options: CertificateOptions }) {
  const [ruler, setRuler] = useState(false);
  const pages = useQuery({
    queryKey: ['certificates', decisionId, options, ruler],
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const view = ruler ? await rulerPage(options) : await certificates(decisionId, options);
      return { warnings: view.warnings, bytes: fromBase64(view.pdf) };
    },
  });
  if (pages.isError) return <ErrorBox error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <ListSkeleton lines={10} />;
  return (
    <>
      {pages.data.warnings.length > 0 && <Alert color="yellow">{pages.data.warnings.join(' ')}</Alert>}
      <Group>
        <Button
          variant="default"
          leftSection={<IconRuler size="1.1rem" aria-hidden />}
          onClick={() => setRuler((shown) => !shown)}
        >
          {ruler ? paperWords.showCertificates : paperWords.ruler}
        </Button>
      </Group>
      <div style={{ maxHeight: '55vh', overflow: 'auto' }}>
        <Preview kind="pdf" bytes={pages.data.bytes} label={paperWords.certificates} />
      </div>
    </>
  );
}
