/** Names of fields whose values are nobody's to read, the auditor's neither. */
const SECRET = /password|secret|token|recovery|totp|webhook/i;

export const MASK = '•••';

/**
 * A value as the audit log may keep it: JSON in which the value of every field with a secret's name is
 * masked, however deep. Whether there is one (true, false, null) is no secret and stays. Whole numbers
 * too large for JSON become text.
 */
export function maskedJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (inner !== null && typeof inner !== 'boolean' && SECRET.test(key)) return MASK;
    return typeof inner === 'bigint' ? inner.toString() : inner;
  });
}
