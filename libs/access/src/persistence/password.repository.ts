import type { Queryable, Tx } from '#libs/platform';
import { PASSWORDS_REMEMBERED } from '../domain/sign-in-profile.js';

export const passwordRepository = {
  /** Keeps a person's new password. @param isGiven somebody else chose it */
  async keep(tx: Tx, personId: number, hash: string, isGiven: boolean): Promise<void> {
    await tx.query(
      `UPDATE person SET former_password_hashes = CASE y.profile
           WHEN 'mlps3' THEN (ARRAY[password_hash] || former_password_hashes)[1:$4] ELSE '{}' END,
         password_hash = $2, password_changed_at = now(), is_password_given = $3
       FROM sign_in_policy y WHERE id = $1`,
      [personId, hash, isGiven, PASSWORDS_REMEMBERED - 1],
    );
  },

  /** The present hash and the former ones that may not come back, newest first. */
  async hashes(db: Queryable, personId: number): Promise<string[]> {
    const [row] = await db.query<{ hashes: string[] }>(
      'SELECT ARRAY[password_hash] || former_password_hashes AS hashes FROM person WHERE id = $1',
      [personId],
    );
    return row?.hashes ?? [];
  },
};
