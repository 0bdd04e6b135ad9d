/** What a person who has signed in must still do before anything else is open to them. */
export const pendings = [
  'second-factor-code',
  'second-factor-enrolment',
  'password-change',
] as const;
export type Pending = (typeof pendings)[number];

/** How far a session has come. */
export interface SessionProgress {
  /** The person has a confirmed second factor. */
  readonly hasSecondFactor: boolean;
  /** One of the person's roles may not go without one. */
  readonly isSecondFactorObligatory: boolean;
  /** This session passed a second factor: ours, or the identity provider's. */
  readonly isSecondFactorPassed: boolean;
  /**
   * It was opened with a password that is too old, or that somebody else gave, where the policy forbids
   * that.
   */
  readonly isPasswordExpired: boolean;
}

/** Whether somebody with these roles may not go without a second factor. */
export const isObligatory = (
  held: readonly string[],
  secondFactorFor: readonly string[],
): boolean => held.some((role) => secondFactorFor.includes(role));

/**
 * The one thing to be done next, or null when the session is open. The code comes first: whoever has not
 * shown it may change nothing of the person's, not even the password.
 */
export function pendingOf(progress: SessionProgress): Pending | null {
  if (!progress.isSecondFactorPassed) {
    if (progress.hasSecondFactor) return 'second-factor-code';
    if (progress.isSecondFactorObligatory) return 'second-factor-enrolment';
  }
  return progress.isPasswordExpired ? 'password-change' : null;
}
