import type { Queryable, Tx } from '#libs/platform';

/** Words of the places the plans are for: what people there put into passwords. */
export const localWordRepository = {
  /** The words of every plan: somebody may know more than one place. */
  async all(db: Queryable): Promise<string[]> {
    const rows = await db.query<{ word: string }>('SELECT DISTINCT word FROM local_word');
    return rows.map(({ word }) => word);
  },

  /** Replaces a plan's words. */
  async replace(tx: Tx, words: readonly string[]): Promise<void> {
    const wanted = [...new Set(words.map((word) => word.toLowerCase()))];
    await tx.query('DELETE FROM local_word WHERE plan_id = $1 AND NOT word = ANY($2)', [
      tx.planId,
      wanted,
    ]);
    await tx.query(
      'INSERT INTO local_word (plan_id, word) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING',
      [tx.planId, wanted],
    );
  },
};
