import { identityOf, isMultiFactor, placeWithin, scopeFor } from './provider-claims.js';

describe('what the identity provider says', () => {
  it.each([
    [undefined, false],
    ['mfa', false],
    [[], false],
    [['pwd'], false],
    [['pwd', 'otp'], true],
    [['mfa'], true],
    [['hwk'], true],
  ])('with amr %j is a second factor: %s', (amr, expected) => {
    expect(isMultiFactor({ amr })).toBe(expected);
  });

  it('names the person by the claim the operator chose', () => {
    const claims = { sub: 'x-1', employee_number: 40_012, name: '', roles: ['a'] };
    expect(
      ['sub', 'employee_number', 'name', 'roles', 'email'].map((claim) =>
        identityOf(claims, claim),
      ),
    ).toEqual(['x-1', '40012', null, null, null]);
    expect(identityOf({ sub: 'x'.repeat(201) }, 'sub')).toBeNull();
  });

  it('is asked for by its scope', () => {
    expect(['sub', 'email', 'phone_number', 'employee_number'].map(scopeFor)).toEqual([
      'openid',
      'openid email',
      'openid phone',
      'openid profile',
    ]);
  });
});

describe('the place after signing in', () => {
  it.each([
    [null, 'https://g.example/'],
    ['/plans/1?x=2', 'https://g.example/plans/1?x=2'],
    ['//evil.example', 'https://g.example/'],
    ['/\\evil.example', 'https://g.example/'],
    ['/\t/evil.example', 'https://g.example/'],
    ['https://evil.example', 'https://g.example/'],
    ['https:evil', 'https://g.example/evil'],
    ['javascript:alert(1)', 'https://g.example/'],
    ['/.//evil.example', 'https://g.example//evil.example'],
    ['http://[', 'https://g.example/'],
  ])('for %j is %s', (next, expected) => {
    expect(placeWithin('https://g.example', next)).toBe(expected);
  });
});
