import type { Queryable } from '#libs/platform';
import type { Administrator, Permission, Role } from '../domain/policy.js';
import { permissionsOf, type Grants } from '../domain/scope.js';
import { grantsRepository } from '../persistence/grants.repository.js';

/** What a person may do, as of now. */
export interface HeldGrants extends Grants {
  /** The roles held anywhere, each once. */
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
}

/** Finds what a person holds; through a token, no more than its scopes. */
export async function grantsOf(
  db: Queryable,
  { id, administrator }: { readonly id: number; readonly administrator: Administrator | null },
  only?: readonly Permission[],
): Promise<HeldGrants> {
  const memberships = administrator === null ? await grantsRepository.of(db, id) : [];
  const grants = { administrator, memberships, ...(only ? { only } : {}) };
  const roles = administrator === null ? memberships.map(({ role }) => role) : [administrator];
  return { ...grants, roles: [...new Set(roles)], permissions: permissionsOf(grants) };
}
