import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { settingsQuery } from '../backend/settings';
import { useAppearance } from '../ui/appearance';
import { clearToasts } from '../ui/dialogs';
import { ErrorBox } from '../ui/feedback';
import { makeUnsavedRegister, type Services, ServicesProvider } from '../ui/services';
import { theme, variables } from '../ui/theme';
import { shellWords } from '../words/shell';
import { uiWords } from '../words/ui';
import { ChangeEvents } from './ChangeEvents';
import classes from './frame.module.css';
import { makeRouter } from './router';

const FirstRun = lazy(() => import('./first-run/FirstRun'));

/** Everything around a screen that is not the frame: look, memory of reads, dialogs, toasts, drafts. Tests use it too. */
export function Surroundings(props: {
  client: QueryClient;
  services?: Partial<Services>;
  env?: 'default' | 'test';
  children: ReactNode;
}) {
  const [unsaved] = useState(makeUnsavedRegister);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="light"
      env={props.env ?? 'default'}
    >
      <SchemeSync />
      <QueryClientProvider client={props.client}>
        <ServicesProvider services={props.services ?? {}} unsaved={unsaved}>
          <ModalsProvider labels={{ confirm: uiWords.confirm, cancel: uiWords.cancel }}>
            <Notifications position="bottom-left" transitionDuration={120} limit={3} />
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
  return (
    <>
      <ChangeEvents />
      <Opened />
    </>
  );
}

function Opened() {
  const state = useQuery(settingsQuery);
  const [router] = useState(() => makeRouter());
  const [firstRun, setFirstRun] = useState(false);
  const endFirstRun = async (address: string) => {
    // Read first: while the program still seems empty, the first run would only begin again.
    await state.refetch();
    clearToasts();
    setFirstRun(false);
    void router.navigate({ to: address });
  };
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
        <FirstRun onDone={(address) => void endFirstRun(address)} />
      </Suspense>
    );
  }
  return <RouterProvider router={router} />;
}
