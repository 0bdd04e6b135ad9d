import { generateSync } from 'otplib';
import { makeTotpSecret, totpStepOf, totpUri } from './totp.js';

/** The secret of RFC 6238, appendix B, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a time-based code', () => {
  it.each([
    // RFC 6238, appendix B (SHA-1), the last six of its eight digits.
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %i s is %s of step %i', (seconds, code, step) => {
    expect(totpStepOf(code, { secret, lastTimeStep: 0, now: at(seconds) })).toBe(step);
  });

  it('is accepted one step early and one late, no more', () => {
    const now = 1_763_964_015;
    const accepted = [-60, -30, 0, 30, 60].map((off) =>
      totpStepOf(generateSync({ secret, epoch: now + off }), {
        secret,
        lastTimeStep: 0,
        now: at(now),
      }),
    );
    expect(accepted).toEqual([null, 58_798_799, 58_798_800, 58_798_801, null]);
  });

  it('is spent with its step, and with it those before', () => {
    const now = 1_763_964_015;
    const codes = [-30, 0, 30].map((off) => generateSync({ secret, epoch: now + off }));
    expect(
      codes.map((code) => totpStepOf(code, { secret, lastTimeStep: 58_798_800, now: at(now) })),
    ).toEqual([null, null, 58_798_801]);
  });

  it.each(['', '12345', '1234567', '28708２', '287 82', 'abcdef'])('is never %j', (code) => {
    expect(totpStepOf(code, { secret, lastTimeStep: 0, now: at(59) })).toBeNull();
  });

  it('has a secret of 160 bits, which the app is told', () => {
    const made = makeTotpSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    expect(totpUri('li.wei', made)).toBe(
      `otpauth://totp/Gangmu:li.wei?secret=${made}&issuer=Gangmu`,
    );
  });
});
