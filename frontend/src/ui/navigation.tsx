import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect } from 'react';

/** Splits an address of the program into its path and what stands behind `?`. */
export function splitAddress(address: string): { path: string; search: Record<string, string> } {
  const [path = '/', query = ''] = address.split('?');
  return { path, search: Object.fromEntries(new URLSearchParams(query)) };
}

/** Goes to a place of the program: `go('/units')`, `go('/nominations?state=draft')`, `go('/x', { state: 'draft' })`. */
export function useGo(): (address: string, search?: Record<string, string>) => void {
  const navigate = useNavigate();
  return useCallback(
    (address, more = {}) => {
      const { path, search } = splitAddress(address);
      void navigate({ to: path, search: { ...search, ...more } as never });
    },
    [navigate],
  );
}

/** Leaves for the list once the record shown is no longer there: it was trashed, or what made it was taken back. */
export function useGone(gone: boolean, list: string): void {
  const go = useGo();
  useEffect(() => {
    if (gone) go(list);
  }, [gone, list, go]);
}

/** A part of the path: `useParam('id')` on `/nominees/$id`; '' where it is missing. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}

/** What stands behind `?` in the address, as plain text: the filter a line of the home page opened the screen with. */
export function useSearchParam(name: string): string {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const value = search[name];
  return typeof value === 'string' ? value : '';
}

interface GoLinkProps {
  to: string;
  search?: Record<string, string>;
  children: ReactNode;
  className?: string;
  /** The place shown now. */
  current?: boolean;
}

/** A link to a place of the program. */
export function GoLink({ to, search, children, className, current }: GoLinkProps) {
  const go = useGo();
  const query = new URLSearchParams(search).toString();
  const joint = to.includes('?') ? '&' : '?';
  return (
    <a
      className={className ?? 'gs-link'}
      aria-current={current ? 'page' : undefined}
      href={`#${to}${query ? joint + query : ''}`}
      onClick={(event) => {
        event.preventDefault();
        go(to, search);
      }}
    >
      {children}
    </a>
  );
}
