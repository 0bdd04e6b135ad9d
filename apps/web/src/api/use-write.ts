import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { usePlanCode } from '../session/plan-context.js';
import { write } from './client.js';
import { useIdempotencyKey } from './idempotency.js';
import { planKey } from './queries.js';

/** One write to the plan: where, what, and on which version. */
export interface PlanWrite {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
}

/** Writes to the plan; what was read of it is read again afterwards. */
export function usePlanWrite<T = unknown>(
  onDone?: (answer: T) => void,
): UseMutationResult<T, Error, PlanWrite> {
  const plan = usePlanCode();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation<T, Error, PlanWrite>({
    mutationFn: (act) =>
      write<T>(act.method, `/plans/${plan}${act.path}`, act.body, {
        ...(act.version === undefined ? {} : { version: act.version }),
        ...(act.method === 'POST' ? { idempotencyKey: keyFor(act) } : {}),
      }),
    onSuccess: async (answer) => {
      onDone?.(answer);
      await queries.invalidateQueries({ queryKey: planKey(plan) });
    },
  });
}
