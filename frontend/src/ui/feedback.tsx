import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toBackendError } from '../backend/error';
import { uiWords } from '../words/ui';
import classes from './ui.module.css';

/** Says in the program's own sentence why something could not be shown, with "Thử lại" where trying again makes sense. */
export function ErrorBox({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  return (
    <Alert
      className={classes.errorBox}
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={uiWords.errorTitle}
    >
      <Stack gap="xs" align="flex-start">
        <Text>{toBackendError(error).message}</Text>
        {onRetry && (
          <Button size="xs" variant="default" leftSection={<IconRefresh size="1rem" aria-hidden />} onClick={onRetry}>
            {uiWords.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Grey lines where a list is about to stand. */
export function ListSkeleton({ lines = 8 }: { lines?: number }) {
  return (
    <Stack gap="sm" p="md" role="status" aria-label={uiWords.loading} style={{ flex: 1 }}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} className={classes.ghost} style={{ width: `${90 - ((line * 13) % 40)}%` }} />
      ))}
    </Stack>
  );
}

interface EmptyStateProps {
  icon?: ReactNode;
  /** What belongs here. */
  title: string;
  /** How it gets here. */
  advice: string;
  /** The first step: a button. */
  action?: ReactNode;
}

/** An empty place says what belongs there and offers the first step. */
export function EmptyState({ icon, title, advice, action }: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" maw="32rem" ta="center">
      <span className={classes.emptyIcon}>{icon}</span>
      <Title order={2}>{title}</Title>
      <Text c="dimmed">{advice}</Text>
      {action}
    </Stack>
  );
}

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
  lines?: number;
}

/** Draws a query: skeleton while it loads, the error with retry, else its data. */
export function Loaded<T>({ query, children, lines = 6 }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />;
  return <ListSkeleton lines={lines} />;
}
