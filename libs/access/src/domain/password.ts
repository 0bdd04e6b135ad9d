import type { ProblemItem } from '#libs/kernel';
import { isCommonPassword } from './common-passwords.js';
import type { Profile } from './sign-in-profile.js';

const LEAST_CLASSES = 3;
const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/**
 * Checks a new password: 8 to 128 characters, not one that is soon guessed. Under `asvs` no rules of
 * composition; under `mlps3` of at least three kinds of characters (capitals, small letters, digits,
 * others). Sources: OWASP ASVS 5.0, 6.2; GB/T 22239-2019, 8.1.4.1 a).
 *
 * @param localWords words of the places the plans are for
 * @returns the fault, or null
 */
export function checkPassword(
  password: string,
  person: { readonly username: string; readonly name: string },
  profile: Profile,
  localWords: readonly string[],
): ProblemItem | null {
  const pointer = '/password';
  if (password.length < 8) return { pointer, code: 'access.password-short', params: { least: 8 } };
  if (password.length > 128)
    return { pointer, code: 'access.password-long', params: { most: 128 } };
  if (isCommonPassword(password, [person.username, person.name, ...localWords]))
    return { pointer, code: 'access.password-common' };
  const kinds = classes.filter((kind) => kind.test(password)).length;
  return profile === 'mlps3' && kinds < LEAST_CLASSES
    ? { pointer, code: 'access.password-classes', params: { least: LEAST_CLASSES } }
    : null;
}
