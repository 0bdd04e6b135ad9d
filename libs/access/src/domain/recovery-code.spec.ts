import { makeRecoveryCode, recoveryCodeHash } from './recovery-code.js';

describe('a recovery code', () => {
  it('has 24 letters in four groups, each time others', () => {
    const codes = Array.from({ length: 200 }, makeRecoveryCode);
    for (const code of codes)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}(?:-[0-9A-HJKMNP-TV-Z]{6}){3}$/);
    expect(new Set(codes).size).toBe(200);
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('is known however it is typed', () => {
    const known = recoveryCodeHash('01ABCD-EFGHJK-MNPQRS-TVWXYZ');
    expect(known).toHaveLength(32);
    for (const typed of [
      'o1abcd efghjk mnpqrs tvwxyz',
      'OLABCDEFGHJKMNPQRSTVWXYZ',
      ' 0iabcd-efghjk-mnpqrs-tvwxyz ',
    ])
      expect(recoveryCodeHash(typed)).toEqual(known);
  });

  it.each(['', '287082', 'U1ABCD-EFGHJK-MNPQRS-TVWXYZ', '01ABCD-EFGHJK-MNPQRS-TVWXY'])(
    'is never %j',
    (typed) => {
      expect(recoveryCodeHash(typed)).toBeNull();
    },
  );
});
