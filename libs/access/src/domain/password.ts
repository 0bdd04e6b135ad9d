import type { ProblemItem } from '#libs/kernel';

const common = new Set([
  'password',
  '12345678',
  '123456789',
  '1234567890',
  'qwertyuiop',
  'qwerty123',
  '11111111',
  '88888888',
  '00000000',
  'password1',
  'password123',
  'iloveyou',
  'admin123',
  'admin888',
  'administrator',
  '1q2w3e4r',
  'abc12345',
  'abcd1234',
  '66666666',
  '147258369',
  'a1234567',
  'woaini1314',
  '5201314520',
  'gangmu123',
  'letmein123',
  'welcome1',
]);

/**
 * Checks a new password: 8 to 128 characters, not among the most common, not the user's own name. No
 * rules of composition. Source: OWASP ASVS 5.0, 6.2.
 *
 * @returns the fault, or null
 */
export function checkPassword(password: string, username: string): ProblemItem | null {
  const pointer = '/password';
  if (password.length < 8) return { pointer, code: 'access.password-short', params: { least: 8 } };
  if (password.length > 128)
    return { pointer, code: 'access.password-long', params: { most: 128 } };
  const plain = password.toLowerCase();
  if (common.has(plain) || plain === username || plain.includes(`${username}123`))
    return { pointer, code: 'access.password-common' };
  return null;
}
