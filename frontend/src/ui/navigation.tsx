import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';

/** Goes to a place of the program: `go('/units')`, `go('/nominations', { step: 'review' })`. */
export function useGo(): (path: string, search?: Record<string, string>) => void {
  const navigate = useNavigate();
  return useCallback((path, search = {}) => void navigate({ to: path, search: search as never }), [navigate]);
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
  return (
    <a
      className={className ?? 'gs-link'}
      aria-current={current ? 'page' : undefined}
      href={`#${to}${query ? `?${query}` : ''}`}
      onClick={(event) => {
        event.preventDefault();
        go(to, search);
      }}
    >
      {children}
    </a>
  );
}
