import type { ProblemItem } from '#libs/kernel';
import { neededFor, permissions, type Permission } from './policy.js';

/** Every personal token begins so, which tells it from a session, and finds one that lies about. */
export const TOKEN_PREFIX = 'gmt_';

/** A token is good for so long at most. */
export const MOST_TOKEN_DAYS = 365;

/** Tokens one person may have at a time. */
export const MOST_TOKENS = 20;

/** Who gets in is decided by people in a session, never by a machine. */
const neverScopes: ReadonlySet<Permission> = new Set<Permission>([
  'people.write',
  'sign-in-policy.write',
]);

/** The permissions a token may carry. */
export const tokenScopes: readonly Permission[] = permissions.filter(
  (permission) => !neverScopes.has(permission),
);

/** What a new token is asked to be. */
export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly days: number;
}

/** Faults of a wanted token: scopes its person has not, and those that lack what they need. */
export function checkToken(wanted: WantedToken, held: readonly Permission[]): ProblemItem[] {
  if (wanted.scopes.length === 0) return [{ pointer: '/scopes', code: 'access.token-no-scope' }];
  return wanted.scopes.flatMap((scope): ProblemItem[] => {
    const params = { permission: scope };
    if (!held.includes(scope) || !tokenScopes.includes(scope))
      return [{ pointer: '/scopes', code: 'access.token-scope', params }];
    const needed = neededFor[scope];
    return needed === undefined || wanted.scopes.includes(needed)
      ? []
      : [{ pointer: '/scopes', code: 'access.token-needs', params: { ...params, needed } }];
  });
}
