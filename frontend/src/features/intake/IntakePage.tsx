import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFolderOpen, IconSend, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState, ListSkeleton } from '../../ui/feedback';
import { Page, PageHeader } from '../../ui/layout';
import { formsWords, intakeWords } from '../../words/intake';
import { DropPlace } from './DropPlace';
import { FormsPanel } from './FormsPanel';
import { IntakeTabs } from './IntakeTabs';
import classes from './intake.module.css';
import { ResultView } from './ResultView';
import { useIntake } from './use-intake';
import { type Opening, useOpening } from './use-opening';
import { useTaking } from './use-taking';

/** Taking in an Excel list: a file, its columns, every row, then one operation. */
export default function IntakePage() {
  const intake = useIntake();
  const [sending, setSending] = useState(false);
  const open = useOpening(intake);
  const taking = useTaking(intake);
  const { list, result } = intake.desk;
  return (
    <Page fill>
      <PageHeader
        title={intakeWords.title}
        note={list ? list.name : intakeWords.note}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconSend size="1.1rem" aria-hidden />}
              onClick={() => setSending(true)}
            >
              {formsWords.open}
            </Button>
            {list && <ListActions open={open} />}
            {list && !result && (
              <Button disabled={taking.idle} loading={taking.running} onClick={taking.run}>
                {taking.label}
              </Button>
            )}
          </>
        }
      />
      <DropPlace onFile={(file) => void open.drop(file)}>
        {open.running && <ListSkeleton />}
        {!open.running && !list && <Beginning onChoose={open.choose} />}
        {!open.running && list && (result ? <ResultView intake={intake} /> : <IntakeTabs intake={intake} />)}
      </DropPlace>
      <FormsPanel open={sending} onClose={() => setSending(false)} />
    </Page>
  );
}

function ListActions({ open }: { open: Opening }) {
  return (
    <>
      <Button variant="default" leftSection={<IconX size="1.1rem" aria-hidden />} onClick={() => void open.close()}>
        {intakeWords.close}
      </Button>
      <Button variant="default" leftSection={<IconFolderOpen size="1.1rem" aria-hidden />} onClick={open.choose}>
        {intakeWords.chooseOther}
      </Button>
    </>
  );
}

function Beginning({ onChoose }: { onChoose: () => void }) {
  return (
    <div className={classes.middle}>
      <EmptyState
        icon={<IconFileSpreadsheet aria-hidden />}
        title={intakeWords.emptyTitle}
        advice={intakeWords.emptyAdvice}
        action={
          <Button leftSection={<IconFolderOpen size="1.1rem" aria-hidden />} onClick={onChoose}>
            {intakeWords.choose}
          </Button>
        }
      />
    </div>
  );
}
