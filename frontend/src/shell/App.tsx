import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { onChange, onEvent, refetchKinds } from '../backend/events';
import { settingsQuery } from '../backend/settings';
import { useAppearance } from '../ui/appearance';
import { toast } from '../ui/dialogs';
import { ErrorBox } from '../ui/feedback';
import { makeUnsavedRegister, type Services, ServicesProvider } from '../ui/services';
import { theme, variables } from '../ui/theme';
import { shellWords } from '../words/shell';
import { uiWords } from '../words/ui';
import classes from './frame.module.css';
import { undoAndTell } from './GlobalKeys';
import { makeRouter } from './router';

const FirstRun = lazy(() => import('./first-run/FirstRun'));

/** Everything around a screen that is not the frame: look, memory of reads, dialogs, toasts, drafts. Tests use it too. */
export function Surroundings(props: { client: QueryClient; services?: Partial<Services>; children: ReactNode }) {
  const [unsaved] = useState(makeUnsavedRegister);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="light">
      <SchemeSync />
      <QueryClientProvider client={props.client}>
        <ServicesProvider services={props.services ?? {}} unsaved={unsaved}>
          <ModalsProvider labels={{ confirm: uiWords.confirm, cancel: uiWords.cancel }}>
            <Notifications position="bottom-right" transitionDuration={120} limit={3} />
            {props.children}
          </ModalsProvider>
        </ServicesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Hands the remembered look to the component library. */
function SchemeSync() {
  const { scheme } = useAppearance();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(scheme), [scheme, setColorScheme]);
  return null;
}

/** The window from the first paint: first run where the office is not set up yet, else the program. */
export function App() {
  const state = useQuery(settingsQuery);
  const [router] = useState(() => makeRouter());
  const [firstRun, setFirstRun] = useState(false);
  useChangeEvents();
  if (state.error) {
    return (
      <div className={classes.alone}>
        <ErrorBox error={state.error} onRetry={() => void state.refetch()} />
      </div>
    );
  }
  if (!state.data) return <div className={classes.alone}>{shellWords.opening}</div>;
  // The first run goes on after the office is stored: it still asks how to begin.
  if (!state.data.ready || firstRun) {
    if (!firstRun) setFirstRun(true);
    return (
      <Suspense fallback={null}>
        <FirstRun
          onDone={(address) => {
            setFirstRun(false);
            void router.navigate({ to: address });
          }}
        />
      </Suspense>
    );
  }
  return <RouterProvider router={router} />;
}

/** Every operation the program announces: what shows it is read again, and it can be taken back from the toast. */
function useChangeEvents() {
  const client = useQueryClient();
  useEffect(
    () =>
      onChange((change) => {
        void refetchKinds(client, change.kinds);
        if (change.label !== '' && !isTakenBack(change.label)) {
          toast({ message: change.label, action: { label: shellWords.undo, run: undoAndTell } });
        }
      }),
    [client],
  );
  // Another data folder took the place of the open one: nothing read before holds.
  useEffect(
    () =>
      onEvent('office', () => {
        client.removeQueries({ type: 'inactive' });
        void client.invalidateQueries();
      }),
    [client],
  );
}

/** Undo and redo say what they did themselves. */
function isTakenBack(label: string): boolean {
  return label.startsWith(`${shellWords.undo}: `) || label.startsWith(`${shellWords.redo}: `);
}
