/** Roles somebody has in a unit of a plan. */
export const unitRoles = ['office', 'finance', 'leader', 'observer'] as const;
export type UnitRole = (typeof unitRoles)[number];

/** The three separated administrators (三员分立); nobody is two of them, nor anything else beside. */
export const administrators = ['system', 'security', 'audit'] as const;
export type Administrator = (typeof administrators)[number];

export const roles = [...unitRoles, ...administrators] as const;
export type Role = (typeof roles)[number];

/** Everything that can be allowed. What reads or changes names what it is done to, then what is done. */
export const permissions = [
  'plan.list',
  'plan.read',
  'plan.settings',
  'unit.read',
  'unit.write',
  'project.read',
  'project.write',
  'milestone.read',
  'milestone.write',
  'report.read',
  'report.write',
  'report.verify',
  'ledger.read',
  'ledger.reverse',
  'allocation.write',
  'budget.write',
  'digest.read',
  'digest.issue',
  'digest.deliver',
  'people.write',
  'sign-in-policy.write',
  'audit.read',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * How far a permission reaches:
 * - `units`: the projects of one's own units and of the units below them (of the district itself: all);
 * - `plan`: all of the plan;
 * - `verified`: all of the plan, but only what finance has verified;
 * - `installation`: every plan, and what belongs to none.
 */
export type Reach = 'units' | 'plan' | 'verified' | 'installation';

/** What each role may do, and how far: the one table of it. Whatever is not here is refused. */
export const policy: Readonly<Record<Role, Partial<Readonly<Record<Permission, Reach>>>>> = {
  // 项目办 edits and reports the projects of its units.
  office: {
    'plan.list': 'units',
    'plan.read': 'units',
    'unit.read': 'units',
    'unit.write': 'units',
    'project.read': 'units',
    'project.write': 'units',
    'milestone.read': 'units',
    'milestone.write': 'units',
    'report.read': 'units',
    'report.write': 'units',
    'ledger.read': 'units',
    'digest.read': 'units',
  },
  // 财政 verifies, allots, budgets and corrects.
  finance: {
    'plan.list': 'plan',
    'plan.read': 'plan',
    'unit.read': 'plan',
    'project.read': 'plan',
    'milestone.read': 'plan',
    'report.read': 'plan',
    'report.verify': 'plan',
    'ledger.read': 'plan',
    'ledger.reverse': 'plan',
    'allocation.write': 'plan',
    'budget.write': 'plan',
    'digest.read': 'plan',
    'digest.issue': 'plan',
  },
  // 领导 reads everything and receives the digest.
  leader: {
    'plan.list': 'plan',
    'plan.read': 'plan',
    'unit.read': 'plan',
    'project.read': 'plan',
    'milestone.read': 'plan',
    'report.read': 'plan',
    'ledger.read': 'plan',
    'digest.read': 'plan',
    'digest.issue': 'plan',
  },
  // 人大监督 reads verified figures and their vouchers, nothing that finance has not accepted.
  observer: {
    'plan.list': 'verified',
    'plan.read': 'verified',
    'unit.read': 'verified',
    'project.read': 'verified',
    'report.read': 'verified',
    'ledger.read': 'verified',
  },
  // 系统管理员 keeps settings and jobs going; no business data.
  system: {
    'plan.list': 'installation',
    'plan.read': 'installation',
    'plan.settings': 'installation',
    'unit.read': 'installation',
    'digest.read': 'installation',
    'digest.deliver': 'installation',
  },
  // 安全管理员 keeps people, units, roles and how they sign in.
  security: {
    'plan.list': 'installation',
    'unit.read': 'installation',
    'unit.write': 'installation',
    'people.write': 'installation',
    'sign-in-policy.write': 'installation',
  },
  // 审计管理员 reads the audit log, and nothing else.
  audit: {
    'plan.list': 'installation',
    'audit.read': 'installation',
  },
};

/**
 * What cannot be divided among units: somebody whose permission reaches only some units has it not at
 * all, unless one of them is the district itself.
 */
export const indivisible: ReadonlySet<Permission> = new Set<Permission>([
  'digest.read',
  'digest.issue',
  'digest.deliver',
  'allocation.write',
  'plan.settings',
]);

/**
 * What a permission cannot do without: each of these changes what was read before, and shows by its
 * version (If-Match) that it was.
 */
export const neededFor: Partial<Readonly<Record<Permission, Permission>>> = {
  'plan.settings': 'plan.list',
  'unit.write': 'unit.read',
  'project.write': 'project.read',
  'milestone.write': 'milestone.read',
  'report.write': 'report.read',
  'report.verify': 'report.read',
  'ledger.reverse': 'ledger.read',
  'allocation.write': 'plan.read',
  'budget.write': 'project.read',
  'digest.deliver': 'digest.read',
};
