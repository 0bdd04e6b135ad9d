import { pendingOf } from './pending.js';

describe('what is pending in a session', () => {
  it.each([
    // has one, obligatory, passed
    [false, false, false, null],
    [false, true, false, 'second-factor-enrolment'],
    [true, false, false, 'second-factor-code'],
    [true, true, false, 'second-factor-code'],
    [true, true, true, null],
    // The identity provider asked for its own.
    [false, true, true, null],
  ])('with a factor %s, obligatory %s, passed %s: %s', (has, obligatory, passed, expected) => {
    expect(
      pendingOf({
        hasSecondFactor: has,
        isSecondFactorObligatory: obligatory,
        isSecondFactorPassed: passed,
        isPasswordExpired: false,
      }),
    ).toBe(expected);
  });

  it.each([
    [false, false, false, 'password-change'],
    [true, false, true, 'password-change'],
    [true, false, false, 'second-factor-code'],
    [false, true, false, 'second-factor-enrolment'],
  ])(
    'with an expired password, a factor %s, obligatory %s, passed %s: %s',
    (hasSecondFactor, isSecondFactorObligatory, isSecondFactorPassed, expected) => {
      expect(
        pendingOf({
          hasSecondFactor,
          isSecondFactorObligatory,
          isSecondFactorPassed,
          isPasswordExpired: true,
        }),
      ).toBe(expected);
    },
  );
});
