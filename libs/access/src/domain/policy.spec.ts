import { checkDuties } from './duties.js';
import {
  administrators,
  permissions,
  policy,
  roles,
  type Permission,
  type Role,
} from './policy.js';

const rolesWith = (permission: Permission): Role[] =>
  roles.filter((role) => policy[role][permission] !== undefined);

describe('the policy', () => {
  it.each([
    ['report.write', ['office']],
    ['milestone.write', ['office']],
    ['project.write', ['office']],
    ['report.verify', ['finance']],
    ['allocation.write', ['finance']],
    ['budget.write', ['finance']],
    ['ledger.reverse', ['finance']],
    ['people.write', ['security']],
    ['sign-in-policy.write', ['security']],
    ['plan.settings', ['system']],
    ['audit.read', ['audit']],
  ] as const)('gives %s to %j alone', (permission, held) => {
    expect(rolesWith(permission)).toEqual(held);
  });

  it('gives every permission to somebody', () => {
    for (const permission of permissions) expect(rolesWith(permission)).not.toEqual([]);
  });

  it('lets no administrator change business data, nor see a report or an entry', () => {
    const business = permissions.filter((permission) =>
      /^(project|milestone|report|ledger|allocation|budget)\./.test(permission),
    );
    expect(business.length).toBeGreaterThan(8);
    for (const administrator of administrators)
      for (const permission of business)
        expect([administrator, policy[administrator][permission]]).toEqual([
          administrator,
          undefined,
        ]);
  });

  it('gives the auditor the log, the names of the plans and nothing else', () => {
    expect(Object.keys(policy.audit).sort()).toEqual(['audit.read', 'plan.list']);
  });

  it('lets an observer change nothing, and see only what is verified', () => {
    for (const [permission, reach] of Object.entries(policy.observer)) {
      expect(permission).toMatch(/\.(read|list)$/);
      expect(reach).toBe('verified');
    }
    expect(policy.observer['milestone.read']).toBeUndefined();
  });
});

describe('roles of one person', () => {
  const at = (plan: string, role: 'office' | 'finance' | 'leader' | 'observer') => ({ plan, role });

  it.each([
    ['an administrator with a role', 'system', [at('a', 'leader')], 'access.administrator-alone'],
    [
      'who reports and verifies',
      null,
      [at('a', 'office'), at('a', 'finance')],
      'access.reports-and-verifies',
    ],
    [
      'an observer who leads',
      null,
      [at('a', 'leader'), at('a', 'observer')],
      'access.observer-alone',
    ],
  ] as const)('are refused: %s', (_, administrator, memberships, code) => {
    expect(checkDuties({ administrator, memberships })).toMatchObject([{ code }]);
  });

  it('may be office here and finance in another plan', () => {
    const memberships = [at('a', 'office'), at('a', 'leader'), at('b', 'finance')];
    expect(checkDuties({ administrator: null, memberships })).toEqual([]);
  });
});
