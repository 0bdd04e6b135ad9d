import { recordAudit } from '#libs/audit';
import type { Tx } from '#libs/platform';

/** Ends all tokens of a person who may no longer act, or whose password somebody else had to set. */
export async function endTokens(tx: Tx, personId: number): Promise<void> {
  const gone = await tx.query<{ id: string; name: string }>(
    `UPDATE personal_token SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL
     RETURNING id, name`,
    [personId],
  );
  for (const { id, name } of gone)
    await recordAudit(tx, {
      action: 'token.revoke',
      objectType: 'token',
      objectKey: id,
      before: { name },
    });
}
