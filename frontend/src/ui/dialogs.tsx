import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toBackendError } from '../backend/error';
import { uiWords } from '../words/ui';

interface Question {
  title: string;
  /** One sentence of fact: what will happen, how many. */
  fact: ReactNode;
  /** One sentence of what to do, or that it can be undone. */
  advice?: ReactNode;
  confirmLabel?: string;
  cancelLabel?: string;
  /** Something is taken away: the safe answer has the focus. */
  danger?: boolean;
}

/** Asks in the window (native boxes show English buttons). Resolves true only when a person agrees. */
export function confirm(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: question.title,
      centered: true,
      onClose: () => resolve(false),
      children: (
        <QuestionBody
          question={question}
          onAnswer={(yes) => {
            resolve(yes);
            modals.close(id);
          }}
        />
      ),
    });
  });
}

function QuestionBody({ question, onAnswer }: { question: Question; onAnswer: (yes: boolean) => void }) {
  return (
    <Stack>
      <Text>{question.fact}</Text>
      {question.advice && <Text c="dimmed">{question.advice}</Text>}
      <Group justify="flex-end">
        <Button variant="default" data-autofocus={question.danger || undefined} onClick={() => onAnswer(false)}>
          {question.cancelLabel ?? uiWords.cancel}
        </Button>
        <Button data-autofocus={!question.danger || undefined} onClick={() => onAnswer(true)}>
          {question.confirmLabel ?? uiWords.confirm}
        </Button>
      </Group>
    </Stack>
  );
}

/** Shows in a dialog why something asked for could not be done. */
export function showFailure(error: unknown): void {
  const id = modals.open({
    title: uiWords.errorTitle,
    centered: true,
    children: (
      <Stack>
        <Group wrap="nowrap" align="flex-start">
          <IconAlertTriangle style={{ flex: 'none', color: 'var(--gs-tone-bad)' }} aria-hidden />
          <Text>{toBackendError(error).message}</Text>
        </Group>
        <Group justify="flex-end">
          <Button data-autofocus onClick={() => modals.close(id)}>
            {uiWords.close}
          </Button>
        </Group>
      </Stack>
    ),
  });
}

interface Toast {
  message: ReactNode;
  /** A word to press, such as "Hoàn tác". */
  action?: { label: string; run: () => void };
  tone?: 'good' | 'bad';
}

/** The message whose word can still be pressed: an older one would act on something else than it says. */
let offered = '';

/** A short message at the corner; goes by itself after some seconds. A newer one with an action takes its place. */
export function toast({ message, action, tone = 'good' }: Toast): void {
  if (action && offered !== '') notifications.hide(offered);
  const id = notifications.show({
    autoClose: action ? 8000 : 4000,
    withBorder: true,
    color: tone === 'good' ? 'green' : 'red',
    icon:
      tone === 'good' ? <IconCircleCheck size="1.2rem" aria-hidden /> : <IconAlertTriangle size="1.2rem" aria-hidden />,
    closeButtonProps: { 'aria-label': uiWords.close },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text style={{ flex: 1, minWidth: 0 }}>{message}</Text>
        {action && (
          <Button
            size="compact-sm"
            variant="subtle"
            style={{ flex: 'none' }}
            styles={{ label: { overflow: 'visible' } }}
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
  });
  if (action) offered = id;
}

/** Takes all messages away, where what they say no longer stands. */
export function clearToasts(): void {
  offered = '';
  notifications.clean();
}
