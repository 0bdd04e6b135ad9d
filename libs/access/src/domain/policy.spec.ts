import { permissionsOf, policy, roles } from './policy.js';

describe('the policy', () => {
  it('gives nobody both reporting and verifying', () => {
    for (const role of roles) {
      const granted: readonly string[] = policy[role];
      expect(granted.includes('report.write') && granted.includes('report.verify')).toBe(false);
    }
  });

  it('lets only finance touch allotment, budgets, verification and reversals', () => {
    for (const permission of [
      'allocation.write',
      'budget.write',
      'report.verify',
      'ledger.reverse',
    ])
      expect(
        roles.filter((role) => (policy[role] as readonly string[]).includes(permission)),
      ).toEqual(['finance']);
  });

  it('lets nobody but an auditor read the audit log', () => {
    expect(
      roles.filter((role) => (policy[role] as readonly string[]).includes('audit.read')),
    ).toEqual(['auditor']);
  });

  it('gives an auditor and an unknown role no way to change anything', () => {
    expect(permissionsOf(['auditor'])).toEqual([
      'audit.read',
      'digest.read',
      'ledger.read',
      'plan.read',
      'report.read',
    ]);
    expect(permissionsOf(['king'])).toEqual([]);
  });
});
