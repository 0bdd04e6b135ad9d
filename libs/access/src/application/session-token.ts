import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '#libs/platform';
import { NotSignedInError } from '../access.errors.js';

/** A new session token: 256 random bits. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Keeps the person and the session as they are until the transaction ends. What was asked in a session
 * that has ended meanwhile, by a new password say, must not be done after it.
 *
 * @throws NotSignedInError when the session ended or the person became inactive
 */
export async function holdSession(
  tx: Tx,
  { id, sessionId }: { readonly id: number; readonly sessionId: string },
): Promise<void> {
  const held = await tx.query(
    `SELECT FROM person p JOIN person_session s ON s.person_id = p.id
     WHERE p.id = $1 AND p.is_active AND s.id = $2 AND s.revoked_at IS NULL AND s.expires_at > now()
     FOR UPDATE`,
    [id, sessionId],
  );
  if (held.length === 0) throw new NotSignedInError();
}

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
