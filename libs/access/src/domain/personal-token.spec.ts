import { checkToken } from './personal-token.js';
import { neededFor, permissions, policy, roles, type Permission } from './policy.js';

const wanted = (...scopes: Permission[]) => ({ name: 'x', scopes, days: 1 });

describe('the permissions of a token', () => {
  it('that need another are held by no role without it', () => {
    for (const role of roles)
      for (const permission of permissions) {
        const needed = neededFor[permission];
        if (policy[role][permission] && needed)
          expect([role, needed, policy[role][needed]]).toEqual([role, needed, expect.any(String)]);
      }
  });

  it('need none that needs another in turn', () => {
    for (const needed of Object.values(neededFor)) expect(neededFor[needed]).toBeUndefined();
  });

  it('are refused without what they need, naming it, and taken with it', () => {
    expect(checkToken(wanted('plan.settings'), permissions)).toEqual([
      {
        pointer: '/scopes',
        code: 'access.token-needs',
        params: { permission: 'plan.settings', needed: 'plan.list' },
      },
    ]);
    expect(checkToken(wanted('plan.settings', 'plan.list'), permissions)).toEqual([]);
    expect(checkToken(wanted('digest.issue'), permissions)).toEqual([]);
  });
});
