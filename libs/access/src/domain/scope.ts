import {
  indivisible,
  permissions,
  policy,
  type Administrator,
  type Permission,
  type UnitRole,
} from './policy.js';

/** Which of a plan's projects a permission reaches. */
export interface Scope {
  /** Codes of the units whose projects it reaches; null: the whole plan, also what has no unit yet. */
  readonly units: readonly string[] | null;
  /** Only what finance has verified. */
  readonly verifiedOnly: boolean;
}

/** The scope of the system's own work, and of who may see all of a plan. */
export const wholePlan: Scope = { units: null, verifiedOnly: false };

/** A role somebody has in a unit of a plan. */
export interface Grant {
  readonly planId: number;
  readonly plan: string;
  readonly role: UnitRole;
  readonly unit: string;
  /** The unit and those below it; null where it is the district itself. */
  readonly units: readonly string[] | null;
}

/** Everything that decides what a person may do. */
export interface Grants {
  readonly administrator: Administrator | null;
  readonly memberships: readonly Grant[];
  /** Nothing but these, whatever the roles allow: the scopes of a token. */
  readonly only?: readonly Permission[];
}

/** How far a permission reaches in a plan; null where it is not held there. */
export function scopeIn(
  { administrator, memberships, only }: Grants,
  planId: number,
  permission: Permission,
): Scope | null {
  if (only?.includes(permission) === false) return null;
  if (administrator !== null) return policy[administrator][permission] ? wholePlan : null;
  const held = memberships.filter(
    (grant) => grant.planId === planId && policy[grant.role][permission] !== undefined,
  );
  if (held.length === 0) return null;
  const reaches = held.map((grant) => policy[grant.role][permission]);
  const isWhole = held.some((grant, at) => reaches[at] !== 'units' || grant.units === null);
  if (!isWhole && indivisible.has(permission)) return null;
  return {
    units: isWhole ? null : [...new Set(held.flatMap((grant) => grant.units ?? []))].sort(),
    verifiedOnly: reaches.every((reach) => reach === 'verified'),
  };
}

/** What somebody may do in a plan, sorted. */
export function permissionsIn(grants: Grants, planId: number): Permission[] {
  return permissions.filter((permission) => scopeIn(grants, planId, permission) !== null).sort();
}

/** What somebody may do anywhere, sorted. */
export function permissionsOf(grants: Grants): Permission[] {
  const { administrator, memberships, only } = grants;
  if (administrator !== null)
    return permissions
      .filter((permission) => policy[administrator][permission])
      .filter((permission) => only?.includes(permission) ?? true)
      .sort();
  const plans = [...new Set(memberships.map(({ planId }) => planId))];
  return [...new Set(plans.flatMap((planId) => permissionsIn(grants, planId)))].sort();
}

/** A plan somebody has a role in, and what may be done there. */
export interface PlanAccess {
  readonly code: string;
  readonly roles: readonly UnitRole[];
  readonly permissions: readonly Permission[];
  /** The units whose projects are seen; null: the whole plan. */
  readonly units: readonly string[] | null;
}

/** The plans somebody has a role in; none for an administrator, who has no role in any. */
export function plansOf(grants: Grants): PlanAccess[] {
  const codes = new Map(grants.memberships.map(({ planId, plan }) => [planId, plan]));
  return [...codes].map(([planId, code]) => {
    const held = grants.memberships.filter((grant) => grant.planId === planId);
    return {
      code,
      roles: [...new Set(held.map(({ role }) => role))],
      permissions: permissionsIn(grants, planId),
      units: scopeIn(grants, planId, 'project.read')?.units ?? null,
    };
  });
}

/** Whether the plan is there for somebody at all: to others it must look as if it were not. */
export function knowsPlan({ administrator, memberships }: Grants, planId: number): boolean {
  return administrator !== null || memberships.some((grant) => grant.planId === planId);
}

/**
 * Narrows a statement to what the scope reaches.
 *
 * @param column where a project's unit stands
 * @param parameters the statement's, to which the units are added
 */
export function onlyUnits(column: string, { units }: Scope, parameters: unknown[]): string {
  return units === null ? '' : `AND ${column} = ANY($${String(parameters.push(units))}::text[])`;
}
