import type { ProblemItem } from '#libs/kernel';
import type { Role } from './policy.js';

/**
 * What sign-in is held to: `asvs` is OWASP ASVS 5.0 (no rules of composition, no change by the calendar),
 * `mlps3` is 等保 2.0 level 3 as its assessors ask for it (GB/T 22239-2019, 8.1.4.1).
 */
export const profiles = ['asvs', 'mlps3'] as const;
export type Profile = (typeof profiles)[number];

/** How people sign in to this installation; the security administrator sets it. */
export interface SignInPolicy {
  readonly profile: Profile;
  /** Roles whose people must have a second factor. */
  readonly secondFactorFor: readonly Role[];
  /** A session ends after so long without an act. */
  readonly idleMinutes: number;
  /** A session ends so long after sign-in, whatever is done in it. */
  readonly absoluteHours: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** What each profile accepts. */
export const sessionLimits: Readonly<
  Record<Profile, { idleMinutes: Range; absoluteHours: Range }>
> = {
  asvs: { idleMinutes: { least: 5, most: 480 }, absoluteHours: { least: 1, most: 24 } },
  mlps3: { idleMinutes: { least: 5, most: 30 }, absoluteHours: { least: 1, most: 12 } },
};

/** Under mlps3 a password is good for so long. */
export const PASSWORD_DAYS = 90;

/** Under mlps3 a new password is none of the last so many, the present one among them. */
export const PASSWORDS_REMEMBERED = 5;

/** Faults of a policy: session times outside its profile's limits. */
export function checkSignInPolicy(policy: SignInPolicy): ProblemItem[] {
  const limits = sessionLimits[policy.profile];
  return (['idleMinutes', 'absoluteHours'] as const).flatMap((field) => {
    const { least, most } = limits[field];
    return policy[field] >= least && policy[field] <= most
      ? []
      : [{ pointer: `/${field}`, code: 'access.policy-limit', params: { least, most } }];
  });
}
