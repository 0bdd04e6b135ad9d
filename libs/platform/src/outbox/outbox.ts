import type { Queryable } from '../database/database.js';
import type { Tx } from '../database/transactions.js';

/** A fact to be acted on later, written in the transaction that made it true. */
export interface OutboxFact {
  readonly id: bigint;
  readonly planId: number;
  readonly fact: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Adds a fact, such as `investment.lines-posted`, to the transaction. */
export function addToOutbox(
  tx: Tx,
  fact: string,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  tx.send('INSERT INTO outbox (plan_id, fact, payload, recorded_at) VALUES ($1, $2, $3, $4)', [
    tx.planId,
    fact,
    JSON.stringify(payload),
    tx.recordedAt,
  ]);
  return Promise.resolve();
}

/** The oldest facts that no relay has passed on yet. */
export function waitingFacts(db: Queryable, limit: number): Promise<OutboxFact[]> {
  return db.query<OutboxFact>(
    'SELECT id, plan_id AS "planId", fact, payload FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT $1',
    [limit],
  );
}

/** Marks facts as passed on. A relay killed before this passes them on again, which harms nothing. */
export async function markRelayed(db: Queryable, ids: readonly bigint[]): Promise<void> {
  await db.query(
    'UPDATE outbox SET relayed_at = now() WHERE id = ANY($1::bigint[]) AND relayed_at IS NULL',
    [ids.map(String)],
  );
}

/** Deletes facts passed on more than `days` ago; the audit log is the lasting record. */
export async function forgetRelayed(db: Queryable, days: number): Promise<void> {
  await db.query('DELETE FROM outbox WHERE relayed_at < now() - make_interval(days => $1)', [days]);
}
