import { createHash, randomBytes } from 'node:crypto';

/** How many are given at a time. */
export const RECOVERY_CODES = 10;

/** Digits and letters without those that are taken for each other (Crockford's base32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;

/** A new code of 120 random bits, written in four groups of six. */
export function makeRecoveryCode(): string {
  // 256 is a multiple of 32: every letter is as likely as any other.
  const letters = [...randomBytes(LENGTH)].map((byte) => alphabet.charAt(byte % alphabet.length));
  return letters.join('').replace(/.{6}(?=.)/g, '$&-');
}

/**
 * What is kept of a code: its SHA-256, however it was typed. From 112 bits on no slow hash is needed.
 * Source: OWASP ASVS 5.0, 6.5.2.
 *
 * @returns null when the text has not the form of a code
 */
export function recoveryCodeHash(typed: string): Buffer | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(plain)
    ? createHash('sha256').update(plain).digest()
    : null;
}
