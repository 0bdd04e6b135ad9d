/** The lifecycle of a project (阶段). Source: DESIGN section 2. */
export const stages = [
  'idea',
  'reserve',
  'ready',
  'construction',
  'completed',
  'in-service',
  'suspended',
  'cancelled',
] as const;
export type Stage = (typeof stages)[number];

/** From each stage, where a project may go at once. One step back is a correction. */
const transitions: Readonly<Record<Stage, readonly Stage[]>> = {
  idea: ['reserve', 'ready', 'construction', 'cancelled'],
  reserve: ['idea', 'ready', 'construction', 'cancelled'],
  ready: ['reserve', 'construction', 'suspended', 'cancelled'],
  construction: ['ready', 'completed', 'suspended', 'cancelled'],
  completed: ['construction', 'in-service'],
  'in-service': ['completed'],
  suspended: ['ready', 'construction', 'cancelled'],
  cancelled: ['idea', 'reserve'],
};

/** Whether a project may go from one stage to another; a stage not stated yet may be confirmed as any. */
export function canBecome(from: Stage | null, to: Stage): boolean {
  return from === null || from === to || transitions[from].includes(to);
}
