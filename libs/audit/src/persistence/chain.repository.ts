import { INSTALLATION, type Queryable } from '#libs/platform';
import { FIRST_HASH, type FoundSeal, type SealedRow } from '../domain/chain.js';

/** A row of the log as SQL gives it; null columns where the row is gone. */
export type FoundRow = Omit<SealedRow, 'planId' | 'id' | 'recordedAt' | 'actorRoles'> & {
  readonly planId: number;
  readonly entryId: bigint;
  readonly recordedAt: Date | null;
  readonly actorRoles: string[] | null;
};

export const rowColumns = `
  e.recorded_at AS "recordedAt", e.actor_id AS "actorId", e.actor_name AS "actorName",
  e.actor_roles AS "actorRoles", e.address, e.correlation_id AS "correlationId", e.action,
  e.object_type AS "objectType", e.object_key AS "objectKey", e.before, e.after`;

export function toSealedRow(found: FoundRow): SealedRow | null {
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

  /**
   * The oldest rows that wait; `row` is null where one vanished while it waited. Each is looked up by its
   * key: of a list that is always nearly empty PostgreSQL knows no size, and joined it reads the whole month.
   */
  async waiting(
    db: Queryable,
    planId: number,
    limit: number,
  ): Promise<{ entryId: bigint; row: SealedRow | null }[]> {
    const found = await db.query<FoundRow>(
      `SELECT u.plan_id AS "planId", u.entry_id AS "entryId", ${rowColumns}
       FROM (SELECT * FROM audit_unsealed WHERE plan_id = $1 ORDER BY entry_id LIMIT $2) u
       LEFT JOIN LATERAL (
         SELECT * FROM audit_entry
         WHERE plan_id = u.plan_id AND id = u.entry_id AND recorded_at = u.recorded_at LIMIT 1
       ) e ON true
       ORDER BY u.entry_id`,
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
      `WITH waited AS (
         DELETE FROM audit_unsealed WHERE plan_id = $1 AND entry_id = ANY($3::bigint[])
         RETURNING entry_id, recorded_at)
       INSERT INTO audit_seal (plan_id, sequence, entry_id, hash, recorded_at)
       SELECT $1, s, e, h, w.recorded_at
       FROM unnest($2::bigint[], $3::bigint[], $4::bytea[]) AS t (s, e, h) LEFT JOIN waited w ON w.entry_id = e`,
      [planId, seals.map((seal) => seal.sequence), entryIds, seals.map((seal) => seal.hash)],
    );
  },

  /** The next seals after a sequence, with the rows they cover; `archived` tells which are in an archive. */
  async seals(
    db: Queryable,
    planId: number,
    page: { readonly after: bigint; readonly limit: number; readonly archived: string },
  ): Promise<FoundSeal[]> {
    const found = await db.query<
      FoundRow & { sequence: bigint; hash: Buffer; isArchived: boolean }
    >(
      `SELECT s.plan_id AS "planId", s.sequence, s.entry_id AS "entryId", s.hash,
         s.sequence <@ $4::int8multirange AS "isArchived", ${rowColumns}
       FROM audit_seal s LEFT JOIN audit_entry e
         ON e.plan_id = s.plan_id AND e.id = s.entry_id AND e.recorded_at = s.recorded_at
       WHERE s.plan_id = $1 AND s.sequence > $2 ORDER BY s.sequence LIMIT $3`,
      [planId, page.after, page.limit, page.archived],
    );
    const moved = await this.movedRows(
      db,
      planId,
      found.filter((each) => each.recordedAt === null && !each.isArchived),
    );
    return found.map(({ sequence, hash, isArchived, ...row }) => ({
      sequence,
      hash,
      isArchived,
      entryId: row.entryId,
      row: toSealedRow(row) ?? moved.get(row.entryId) ?? null,
    }));
  },

  /** Rows that are not in the month their seals say: somebody altered when they were recorded. */
  async movedRows(
    db: Queryable,
    planId: number,
    seals: readonly { readonly entryId: bigint }[],
  ): Promise<Map<bigint, SealedRow | null>> {
    if (seals.length === 0) return new Map();
    const found = await db.query<FoundRow>(
      `SELECT e.plan_id AS "planId", e.id AS "entryId", ${rowColumns}
       FROM audit_entry e WHERE e.plan_id = $1 AND e.id = ANY($2::bigint[])`,
      [planId, seals.map((seal) => seal.entryId)],
    );
    return new Map(found.map((each) => [each.entryId, toSealedRow(each)]));
  },

  /** Rows that are neither sealed nor wait: somebody slipped them in, or took them off the list. */
  async unlisted(db: Queryable, planId: number): Promise<bigint[]> {
    const rows = await db.query<{ id: bigint }>(
      `SELECT e.id FROM audit_entry e WHERE e.plan_id = $1
         AND NOT EXISTS (SELECT FROM audit_seal s
           WHERE s.plan_id = $1 AND s.entry_id = e.id AND s.recorded_at = e.recorded_at)
         AND NOT EXISTS (SELECT FROM audit_unsealed u
           WHERE u.plan_id = $1 AND u.entry_id = e.id AND u.recorded_at = e.recorded_at)
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

  /** The hashes at some places of the chain. */
  async hashesAt(
    db: Queryable,
    planId: number,
    sequences: readonly bigint[],
  ): Promise<Map<bigint, Buffer>> {
    const rows = await db.query<{ sequence: bigint; hash: Buffer }>(
      'SELECT sequence, hash FROM audit_seal WHERE plan_id = $1 AND sequence = ANY($2::bigint[])',
      [planId, sequences],
    );
    return new Map(rows.map((row) => [row.sequence, row.hash]));
  },

  /** Every chain there is: the installation's and one of each plan. */
  chains(db: Queryable): Promise<{ planId: number; plan: string }[]> {
    return db.query(
      `SELECT ${String(INSTALLATION)} AS "planId", 'installation' AS plan
       UNION ALL (SELECT id, code FROM plan ORDER BY code)`,
    );
  },
};
