import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { usePlanCode } from '../session/plan-context.js';
import { withQuery, type QueryValues } from './address.js';
import { read } from './client.js';
import type { Page } from './wire.js';

/** The key under which all reads of a plan lie; live events make them stale together. */
export const planKey = (plan: string): readonly string[] => ['plan', plan];

interface ReadOptions {
  readonly enabled?: boolean;
  /** Reference data: not read again while the page is open. */
  readonly lasting?: boolean;
  /** A list of the installation instead of the plan: people, sign-ins. */
  readonly ofInstallation?: boolean;
}

const lastingTime = 30 * 60_000;

/** Reads a resource of the plan; while its parameters change the last answer stays. */
export function usePlanRead<T>(
  path: string,
  values: QueryValues = {},
  options: ReadOptions = {},
): UseQueryResult<T> {
  const plan = usePlanCode();
  return useQuery<T>({
    queryKey: [...planKey(plan), path, values],
    queryFn: ({ signal }) =>
      read<T>(withQuery(`/plans/${encodeURIComponent(plan)}${path}`, values), signal),
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
    ...(options.lasting ? { staleTime: lastingTime } : {}),
  });
}

/** Reads a list of the plan page by page. */
export function usePlanPages<T extends { readonly nextCursor?: string | null }>(
  path: string,
  values: QueryValues = {},
  options: ReadOptions = {},
): UseInfiniteQueryResult<InfiniteData<T, string | null>> {
  const plan = usePlanCode();
  const address = options.ofInstallation ? path : `/plans/${encodeURIComponent(plan)}${path}`;
  return useInfiniteQuery({
    queryKey: [...planKey(plan), address, 'pages', values],
    queryFn: ({ signal, pageParam }) =>
      read<T>(withQuery(address, { ...values, cursor: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
  });
}

/** Reads every page of a list, for lists that are joined or chosen from as a whole. */
export function usePlanList<T>(
  path: string,
  values: QueryValues = {},
  options: ReadOptions = {},
): UseQueryResult<readonly T[]> {
  const plan = usePlanCode();
  return useQuery<readonly T[]>({
    queryKey: [...planKey(plan), path, 'whole', values],
    queryFn: async ({ signal }) => {
      const items: T[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<T> = await read<Page<T>>(
          withQuery(`/plans/${encodeURIComponent(plan)}${path}`, { limit: 200, ...values, cursor }),
          signal,
        );
        items.push(...page.items);
        cursor = page.nextCursor ?? null;
      } while (cursor !== null);
      return items;
    },
    enabled: options.enabled ?? true,
    ...(options.lasting ? { staleTime: lastingTime } : {}),
  });
}
