/** What a person who has signed in must still do before anything else is open to them. */
export type Pending = 'second-factor-code' | 'second-factor-enrolment' | 'password-change';

/** How far a session has come. */
export interface SessionProgress {
  /** The password is too old, or was given by somebody else, where the policy forbids that. */
  readonly isPasswordExpired: boolean;
}

/** The one thing to be done next, or null when the session is open. */
export function pendingOf(progress: SessionProgress): Pending | null {
  return progress.isPasswordExpired ? 'password-change' : null;
}
