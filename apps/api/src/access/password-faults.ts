/** Why a new password is refused. */
export const passwordFaults = [
  'access.password-classes',
  'access.password-common',
  'access.password-long',
  'access.password-short',
] as const;
