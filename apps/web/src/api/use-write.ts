import {
  useMutation,
  useQueryClient,
  type QueryKey,
  type UseMutationResult,
} from '@tanstack/react-query';
import { tell } from '../layout/tell.js';
import { usePlanCode } from '../session/plan-context.js';
import { write } from './client.js';
import { useIdempotencyKey } from './idempotency.js';
import { ApiProblem } from './problem.js';
import { planKey } from './queries.js';

/** A write, and what is said once it is done. */
export interface ToldWrite<T, V> {
  readonly does: (act: V) => Promise<T>;
  /** What was saved, in words. Null only where the page itself goes on to show it. */
  readonly says: (answer: T, act: V) => string | null;
  readonly onDone?: (answer: T) => void;
  /** What was read before and is read again now: it changed, or another had changed it. */
  readonly stale?: QueryKey;
}

/** Every save goes this way, so that none is silent. */
export function useToldWrite<T, V = void>(told: ToldWrite<T, V>): UseMutationResult<T, Error, V> {
  const queries = useQueryClient();
  return useMutation<T, Error, V>({
    mutationFn: told.does,
    onSuccess: (answer, act) => {
      const words = told.says(answer, act);
      if (words !== null) tell(words);
      told.onDone?.(answer);
    },
    onSettled: async (_answer, problem) => {
      const isOutdated =
        problem instanceof ApiProblem && (problem.isStale || problem.status === 404);
      if (told.stale !== undefined && (problem === null || isOutdated))
        await queries.invalidateQueries({ queryKey: told.stale });
    },
  });
}

/** One write to the plan: where, what, and on which version. */
export interface PlanWrite {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
}

/** Writes to the plan; what was read of it is read again afterwards. */
export function usePlanWrite<T = unknown>(
  told: Omit<ToldWrite<T, PlanWrite>, 'does' | 'stale'>,
): UseMutationResult<T, Error, PlanWrite> {
  const plan = usePlanCode();
  const keyFor = useIdempotencyKey();
  return useToldWrite<T, PlanWrite>({
    ...told,
    does: (act) =>
      write<T>(act.method, `/plans/${plan}${act.path}`, act.body, {
        ...(act.version === undefined ? {} : { version: act.version }),
        ...(act.method === 'POST' ? { idempotencyKey: keyFor(act) } : {}),
      }),
    stale: planKey(plan),
  });
}
