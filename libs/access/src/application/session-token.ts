import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '#libs/platform';
import { NotSignedInError } from '../access.errors.js';

/** A new session token: 256 random bits. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Marks a session as past its second factor and gives it a new token: one that was stolen before is worth
 * nothing after.
 *
 * @throws NotSignedInError when the session ended meanwhile
 */
export async function rotateSession(tx: Tx, sessionId: string): Promise<string> {
  const token = makeToken();
  const rotated = await tx.query(
    `UPDATE person_session SET token_hash = $2, second_factor_at = now()
     WHERE id = $1 AND revoked_at IS NULL RETURNING id`,
    [sessionId, digestOf(token)],
  );
  if (rotated.length === 0) throw new NotSignedInError();
  return token;
}
