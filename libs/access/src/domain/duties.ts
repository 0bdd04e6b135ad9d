import type { ProblemItem } from '#libs/kernel';
import type { Administrator, UnitRole } from './policy.js';

/** The roles somebody is to have. */
export interface Duties {
  readonly administrator: Administrator | null;
  readonly memberships: readonly { readonly plan: string; readonly role: UnitRole }[];
}

/**
 * Roles one person may not have together: an administrator has no other role; nobody both reports and
 * verifies in one plan; an observer is nothing else there. Source: 三员分立 (等保 2.0 level 3), DOMAIN.
 */
export function checkDuties({ administrator, memberships }: Duties): ProblemItem[] {
  if (administrator !== null && memberships.length > 0)
    return [{ pointer: '/memberships', code: 'access.administrator-alone' }];
  const has = (plan: string, role: UnitRole): boolean =>
    memberships.some((other) => other.plan === plan && other.role === role);
  return memberships.flatMap(({ plan, role }, index) => {
    const pointer = `/memberships/${String(index)}/role`;
    if (role === 'finance' && has(plan, 'office'))
      return [{ pointer, code: 'access.reports-and-verifies', params: { plan } }];
    const isMore = (['office', 'finance', 'leader'] as const).some((other) => has(plan, other));
    return role === 'observer' && isMore
      ? [{ pointer, code: 'access.observer-alone', params: { plan } }]
      : [];
  });
}
