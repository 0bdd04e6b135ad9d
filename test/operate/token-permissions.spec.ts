import {
  neededFor,
  neverScopes,
  withNeeded,
} from '../../apps/web/src/session/token-permissions.js';
import { tokenScopes } from '../../libs/access/src/domain/personal-token.js';
import { neededFor as neededAtServer, permissions } from '../../libs/access/src/domain/policy.js';

describe('the permissions the page offers for a token', () => {
  it('are those the server gives, and need what they need there', () => {
    expect(permissions.filter((permission) => !neverScopes.has(permission))).toEqual(tokenScopes);
    expect(neededFor).toEqual(neededAtServer);
  });

  it('are completed by what they need', () => {
    expect(withNeeded(['plan.settings'])).toEqual(['plan.settings', 'plan.list']);
    expect(withNeeded(['report.write', 'report.read', 'plan.list'])).toEqual([
      'report.write',
      'report.read',
      'plan.list',
    ]);
    expect(withNeeded([])).toEqual([]);
  });
});
