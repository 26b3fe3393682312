import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { arrangeRows, type Column, type Page, type PagedSource, type Sort } from './model';

/** Rows of a list as the table sees them, wherever they come from. */
export interface TableRows<Row> {
  rows: Row[];
  /** Rows to make room for: all that match where that is known, else what is loaded and a little more. */
  total: number;
  /** Whether `total` is the true count. */
  counted: boolean;
  loading: boolean;
  error: unknown;
  retry: () => void;
  /** Asks for rows up to the index; does nothing when they are there. */
  reach: (index: number) => void;
  /** Resolves with every row that matches, loading what is missing. */
  all: () => Promise<Row[]>;
}

/** First page: enough for two screens. */
const pageSize = 200;

/** Used when a person drags the scroll bar far down, so that 100,000 rows need some fifty calls and not five hundred. */
const leapSize = 2000;

interface Ask {
  after: string;
  limit: number;
}

/** Rows held in the window: searched and sorted here. */
export function useHeldRows<Row>(
  rows: Row[] | undefined,
  columns: Column<Row>[],
  search: string,
  sort: Sort | null,
): TableRows<Row> {
  const arranged = useMemo(() => arrangeRows(rows ?? [], columns, search, sort), [rows, columns, search, sort]);
  return useMemo(
    () => ({
      rows: arranged,
      total: arranged.length,
      counted: true,
      loading: rows === undefined,
      error: null,
      retry: () => undefined,
      reach: () => undefined,
      all: () => Promise.resolve(arranged),
    }),
    [arranged, rows],
  );
}

/** Rows of a paged source: searched and sorted by the program, read as far as a person scrolls. */
export function usePagedRows<Row>(
  source: PagedSource<Row> | undefined,
  search: string,
  sort: Sort | null,
): TableRows<Row> {
  const wanted = useRef(0);
  const query = useInfiniteQuery({
    queryKey: [...(source?.key ?? ['none']), 'rows', search, sort],
    enabled: source !== undefined,
    ...(source?.meta ? { meta: { ...source.meta } } : {}),
    initialPageParam: { after: '', limit: pageSize } as Ask,
    queryFn: ({ pageParam }) => {
      if (!source) return Promise.resolve<Page<Row>>({ rows: [], total: 0, next: '' });
      return source.load({ search, sort, ...pageParam });
    },
    getNextPageParam: (last: Page<Row>, pages: Page<Row>[]): Ask | undefined => {
      if (last.next === '') return undefined;
      const loaded = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return { after: last.next, limit: wanted.current - loaded > pageSize ? leapSize : pageSize };
    },
    placeholderData: (previous) => previous,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, refetch, isPending, error } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const reach = useCallback(
    (index: number) => {
      wanted.current = index;
      if (index >= rows.length && hasNextPage && !isFetchingNextPage && !error) void fetchNextPage();
    },
    [rows.length, hasNextPage, isFetchingNextPage, fetchNextPage, error],
  );
  const all = useCallback(async () => {
    wanted.current = Number.MAX_SAFE_INTEGER;
    let state = { data, hasNextPage };
    while (state.hasNextPage) state = await fetchNextPage({ throwOnError: true });
    return state.data?.pages.flatMap((page) => page.rows) ?? [];
  }, [data, hasNextPage, fetchNextPage]);
  const known = data?.pages[0]?.total ?? null;
  const counted = known !== null || !hasNextPage;
  const total = Math.max(known ?? rows.length + (hasNextPage ? 20 : 0), rows.length);
  return {
    rows,
    total,
    counted,
    loading: isPending && source !== undefined,
    error,
    retry: () => void refetch(),
    reach,
    all,
  };
}
