import { Button, Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconCopy, IconFile, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import { uiWords } from '../words/ui';
import { showFailure } from './dialogs';
import { type FileActions, useServices } from './services';

/** What can be done with a file just written: "Mở tệp · Mở thư mục · Sao chép đường dẫn". */
export function ExportDone({ path }: { path: string }) {
  const { files } = useServices();
  return <ExportButtons path={path} files={files} />;
}

function ExportButtons({ path, files }: { path: string; files: FileActions }) {
  const [copied, setCopied] = useState(false);
  const run = (work: Promise<void>) => void work.catch(showFailure);
  return (
    <div>
      <Text style={{ overflowWrap: 'anywhere' }}>{path}</Text>
      <Group gap="xs" mt="sm">
        <Button leftSection={<IconFile size="1.1rem" aria-hidden />} onClick={() => run(files.open(path))}>
          {uiWords.openFile}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolder size="1.1rem" aria-hidden />}
          onClick={() => run(files.openFolder(path))}
        >
          {uiWords.openFolder}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size="1.1rem" aria-hidden />}
          onClick={() => run(files.copyPath(path).then(() => setCopied(true)))}
        >
          {copied ? uiWords.copied : uiWords.copyPath}
        </Button>
      </Group>
    </div>
  );
}

/** Opens a dialog over the screen after an export. */
export function useExportDone(): (path: string) => void {
  const { files } = useServices();
  return (path) =>
    void modals.open({
      title: uiWords.exportDone,
      centered: true,
      size: 'lg',
      children: <ExportButtons path={path} files={files} />,
    });
}
