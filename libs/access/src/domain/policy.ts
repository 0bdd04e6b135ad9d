/** The roles a person may have. Source: DESIGN; the separated administrators come later. */
export const roles = ['admin', 'office', 'finance', 'leader', 'auditor'] as const;
export type Role = (typeof roles)[number];

const reading = ['plan.read', 'report.read', 'ledger.read', 'digest.read'] as const;

/** What each role may do: the one table of it. Whatever is not here is refused. */
export const policy = {
  admin: [
    ...reading,
    'people.write',
    'unit.write',
    'project.write',
    'plan.settings',
    'digest.issue',
    'digest.deliver',
  ],
  office: [...reading, 'project.write', 'unit.write', 'milestone.write', 'report.write'],
  finance: [
    ...reading,
    'project.write',
    'report.verify',
    'ledger.reverse',
    'allocation.write',
    'budget.write',
    'digest.issue',
  ],
  leader: [...reading, 'digest.issue'],
  auditor: [...reading, 'audit.read'],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof policy)[Role][number];

/** Everything the roles together may do, each once. */
export function permissionsOf(held: readonly string[]): Permission[] {
  const granted = roles
    .filter((role) => held.includes(role))
    .flatMap((role): readonly Permission[] => policy[role]);
  return [...new Set(granted)].sort();
}
