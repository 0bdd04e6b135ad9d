import type { Queryable } from '#libs/platform';
import { FIRST_HASH, type FoundSeal, type SealedRow } from '../domain/chain.js';

/** A row of the log as SQL gives it; null columns where the row is gone. */
type FoundRow = Omit<SealedRow, 'planId' | 'id' | 'recordedAt' | 'actorRoles'> & {
  readonly planId: number;
  readonly entryId: bigint;
  readonly recordedAt: Date | null;
  readonly actorRoles: string[] | null;
};

const rowColumns = `
  e.recorded_at AS "recordedAt", e.actor_id AS "actorId", e.actor_name AS "actorName",
  e.actor_roles AS "actorRoles", e.address, e.correlation_id AS "correlationId", e.action,
  e.object_type AS "objectType", e.object_key AS "objectKey", e.before, e.after`;

function toSealedRow(found: FoundRow): SealedRow | null {
  const { entryId, recordedAt, actorRoles, ...rest } = found;
  if (recordedAt === null || actorRoles === null) return null;
  return {
    planId: found.planId,
    id: String(entryId),
    recordedAt: recordedAt.toISOString(),
    actorId: rest.actorId,
    actorName: rest.actorName,
    actorRoles,
    address: rest.address,
    correlationId: rest.correlationId,
    action: rest.action,
    objectType: rest.objectType,
    objectKey: rest.objectKey,
    before: rest.before,
    after: rest.after,
  };
}

/** The chain's rows: what waits, what is sealed. */
export const chainRepository = {
  /** The newest seal of a plan. */
  async head(db: Queryable, planId: number): Promise<{ sequence: bigint; hash: Buffer }> {
    const [row] = await db.query<{ sequence: bigint; hash: Buffer }>(
      'SELECT sequence, hash FROM audit_seal WHERE plan_id = $1 ORDER BY sequence DESC LIMIT 1',
      [planId],
    );
    return row ?? { sequence: 0n, hash: FIRST_HASH };
  },

  /** The oldest rows that wait; `row` is null where one vanished while it waited. */
  async waiting(
    db: Queryable,
    planId: number,
    limit: number,
  ): Promise<{ entryId: bigint; row: SealedRow | null }[]> {
    const found = await db.query<FoundRow>(
      `SELECT u.plan_id AS "planId", u.entry_id AS "entryId", ${rowColumns}
       FROM audit_unsealed u LEFT JOIN audit_entry e ON e.plan_id = u.plan_id AND e.id = u.entry_id
       WHERE u.plan_id = $1 ORDER BY u.entry_id LIMIT $2`,
      [planId, limit],
    );
    return found.map((each) => ({ entryId: each.entryId, row: toSealedRow(each) }));
  },

  async appendSeals(
    db: Queryable,
    planId: number,
    seals: readonly { sequence: bigint; entryId: bigint; hash: Buffer }[],
  ): Promise<void> {
    const entryIds = seals.map((seal) => seal.entryId);
    await db.query(
      `INSERT INTO audit_seal (plan_id, sequence, entry_id, hash)
       SELECT $1, s, e, h FROM unnest($2::bigint[], $3::bigint[], $4::bytea[]) AS t (s, e, h)`,
      [planId, seals.map((seal) => seal.sequence), entryIds, seals.map((seal) => seal.hash)],
    );
    await db.query(
      'DELETE FROM audit_unsealed WHERE plan_id = $1 AND entry_id = ANY($2::bigint[])',
      [planId, entryIds],
    );
  },

  /** The next seals after a sequence, with the rows they cover. */
  async seals(db: Queryable, planId: number, after: bigint, limit: number): Promise<FoundSeal[]> {
    const found = await db.query<FoundRow & { sequence: bigint; hash: Buffer }>(
      `SELECT s.plan_id AS "planId", s.sequence, s.entry_id AS "entryId", s.hash, ${rowColumns}
       FROM audit_seal s LEFT JOIN audit_entry e ON e.plan_id = s.plan_id AND e.id = s.entry_id
       WHERE s.plan_id = $1 AND s.sequence > $2 ORDER BY s.sequence LIMIT $3`,
      [planId, after, limit],
    );
    return found.map(({ sequence, hash, ...row }) => ({
      sequence,
      hash,
      entryId: row.entryId,
      row: toSealedRow(row),
    }));
  },

  /** Rows that are neither sealed nor wait: somebody slipped them in, or took them off the list. */
  async unlisted(db: Queryable, planId: number): Promise<bigint[]> {
    const rows = await db.query<{ id: bigint }>(
      `SELECT e.id FROM audit_entry e WHERE e.plan_id = $1
         AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.plan_id = $1 AND s.entry_id = e.id)
         AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.plan_id = $1 AND u.entry_id = e.id)
       ORDER BY e.id LIMIT 100`,
      [planId],
    );
    return rows.map((row) => row.id);
  },

  async countWaiting(db: Queryable, planId: number): Promise<number> {
    const [row] = await db.query<{ waiting: number }>(
      'SELECT count(*)::integer AS waiting FROM audit_unsealed WHERE plan_id = $1',
      [planId],
    );
    return row?.waiting ?? 0;
  },
};
