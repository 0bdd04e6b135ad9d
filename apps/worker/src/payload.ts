/** Reads the plan of a job's payload; a payload of another version is refused. */
export function planIdOf(data: unknown): number {
  const { v, planId } = data as { v?: unknown; planId?: unknown };
  if (v !== 1 || !Number.isInteger(planId)) throw new Error('not a payload of version 1');
  return planId as number;
}
