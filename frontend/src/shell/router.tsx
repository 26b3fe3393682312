import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { BackendError } from '../backend/error';
import { ErrorBox, ListSkeleton } from '../ui/feedback';
import { shellWords } from '../words/shell';
import { Frame } from './Frame';
import { screens } from './screens';

/** Search parameters stay plain text: `?step=12` is '12', whatever it looks like. */
function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '') as [
    string,
    string,
  ][];
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}

/** Routes of all screens, each loaded on its first visit. */
export function makeRouter(history: RouterHistory = createHashHistory()) {
  const root = createRootRoute({ component: Frame });
  const children = screens.map((screen) =>
    createRoute({ getParentRoute: () => root, path: screen.path, component: lazyRouteComponent(screen.load) }),
  );
  const start = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: screens[0]?.path ?? '/', replace: true });
    },
  });
  return createRouter({
    routeTree: root.addChildren([start, ...children]),
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => <ListSkeleton />,
    defaultErrorComponent: ({ reset }) => <Message text={shellWords.screenFailed} onRetry={reset} />,
    defaultNotFoundComponent: () => <Message text={shellWords.notFound} />,
  });
}

function Message({ text, onRetry }: { text: string; onRetry?: () => void }) {
  return (
    <div style={{ padding: '1.5rem' }}>
      <ErrorBox error={new BackendError('internal', text)} onRetry={onRetry} />
    </div>
  );
}
