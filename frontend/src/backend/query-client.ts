import { QueryClient } from '@tanstack/react-query';

/**
 * The window's memory of what was read. Data comes from a file on this machine and changes are announced by events, so
 * nothing is read again by time or focus, and a refusal is shown at once instead of being tried again.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
