import type { Query, QueryClient } from '@tanstack/react-query';

/** Sent after every committed operation: which kinds of data changed, and how the operation is called. */
export interface Change {
  kinds: string[];
  /** Vietnamese name of the operation, ready for a toast; empty for work nobody asked for by hand. */
  label: string;
  operationId: string;
}

interface Runtime {
  EventsOn?: (name: string, callback: (...data: unknown[]) => void) => () => void;
}

function runtime(): Runtime {
  return (window as { runtime?: Runtime }).runtime ?? {};
}

/** Listens to an event of the program; returns the function that stops listening. Silent outside the program. */
export function onEvent<T>(name: string, listener: (data: T) => void): () => void {
  return runtime().EventsOn?.(name, (data) => listener(data as T)) ?? (() => undefined);
}

/** Listens to changes of data. */
export function onChange(listener: (change: Change) => void): () => void {
  return onEvent<Partial<Change> | null>('changed', (raw) =>
    listener({ kinds: raw?.kinds ?? [], label: raw?.label ?? '', operationId: raw?.operationId ?? '' }),
  );
}

/**
 * What a query depends on besides the kind its key begins with: kinds are the names of tables (`unit`, `nomination`),
 * `all` is every change.
 */
export function dependsOn(...kinds: string[]): { kinds: string[] } {
  return { kinds };
}

function concerns(query: Query, kinds: readonly string[]): boolean {
  const more = (query.meta as { kinds?: string[] } | undefined)?.kinds ?? [];
  return more.includes('all') || [String(query.queryKey[0]), ...more].some((kind) => kinds.includes(kind));
}

/**
 * Marks as stale every query that depends on one of the kinds; those on screen are read again at once.
 * A change without kinds concerns everything (a restore, an exchange).
 */
export function refetchKinds(client: QueryClient, kinds: readonly string[]): Promise<void> {
  if (kinds.length === 0) return client.invalidateQueries();
  return client.invalidateQueries({ predicate: (query) => concerns(query, kinds) });
}
