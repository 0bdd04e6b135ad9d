import type { Month } from '#libs/kernel';
import { INSTALLATION, type Queryable } from '#libs/platform';
import type { SignedManifest } from '../domain/archive.js';
import type { SealedRow } from '../domain/chain.js';
import { rowColumns, toSealedRow, type FoundRow } from './chain.repository.js';

/** A row of a month with the seal that covers it. */
export interface SealedInMonth {
  readonly sequence: bigint;
  readonly entryId: bigint;
  readonly hash: Buffer;
  readonly row: SealedRow;
}

const inMonth = (column: string): string =>
  `${column} >= ($1::date)::timestamp AT TIME ZONE 'Asia/Shanghai'
   AND ${column} < ($1::date + interval '1 month') AT TIME ZONE 'Asia/Shanghai'`;

const first = (month: Month): string => `${month}-01`;

/** Months of the log that are, or are to be, in a file. */
export const archiveRepository = {
  /** What of a plan was archived, by month. */
  ofPlan(
    db: Queryable,
    planId: number,
  ): Promise<{ plan: string; sequences: string; manifest: SignedManifest }[]> {
    return db.query(
      `SELECT coalesce(p.code, 'installation') AS plan, a.sequences::text, a.manifest
       FROM audit_archive a LEFT JOIN plan p ON p.id = a.plan_id
       WHERE a.plan_id = $1 ORDER BY a.month`,
      [planId],
    );
  },

  /** Places of the chain as one multirange. */
  async union(db: Queryable, sequences: readonly string[]): Promise<string> {
    const [row] = await db.query<{ all: string }>(
      `SELECT coalesce(range_agg(s), '{}')::text AS all FROM unnest($1::int8multirange[]) s`,
      [sequences],
    );
    return row?.all ?? '{}';
  },

  /** The month that is now, on the records' clock. */
  async thisMonth(db: Queryable): Promise<Month> {
    const [row] = await db.query<{ month: Month }>(
      "SELECT to_char(shanghai_day(recorded_now()), 'YYYY-MM') AS month",
    );
    if (!row) throw new Error('the database told no month');
    return row.month;
  },

  /** What time it is, on the records' clock. */
  async now(db: Queryable): Promise<Date> {
    const [row] = await db.query<{ at: Date }>('SELECT recorded_now() AS at');
    if (!row) throw new Error('the database told no time');
    return row.at;
  },

  /** The months before one that still have rows, oldest first. */
  async monthsBefore(db: Queryable, before: Month): Promise<Month[]> {
    const rows = await db.query<{ month: Month }>(
      `SELECT DISTINCT to_char(shanghai_day(recorded_at), 'YYYY-MM') AS month FROM audit_entry
       WHERE recorded_at < ($1::date)::timestamp AT TIME ZONE 'Asia/Shanghai' ORDER BY 1`,
      [first(before)],
    );
    return rows.map((row) => row.month);
  },

  /** The plans that have rows in a month. */
  async plansIn(db: Queryable, month: Month): Promise<{ planId: number; plan: string }[]> {
    return db.query(
      `SELECT e.plan_id AS "planId", coalesce(p.code, 'installation') AS plan
       FROM (SELECT DISTINCT plan_id FROM audit_entry WHERE ${inMonth('recorded_at')}) e
       LEFT JOIN plan p ON p.id = e.plan_id
       WHERE p.id IS NOT NULL OR e.plan_id = ${String(INSTALLATION)} ORDER BY 1`,
      [first(month)],
    );
  },

  async countRows(db: Queryable, month: Month): Promise<number> {
    const [row] = await db.query<{ rows: number }>(
      `SELECT count(*)::integer AS rows FROM audit_entry WHERE ${inMonth('recorded_at')}`,
      [first(month)],
    );
    return row?.rows ?? 0;
  },

  /** The sealed rows of a plan and month in the order of the chain. */
  async rows(
    db: Queryable,
    planId: number,
    month: Month,
    page: { readonly after: bigint; readonly limit: number },
  ): Promise<SealedInMonth[]> {
    const found = await db.query<FoundRow & { sequence: bigint; hash: Buffer }>(
      `SELECT e.plan_id AS "planId", s.sequence, e.id AS "entryId", s.hash, ${rowColumns}
       FROM audit_seal s JOIN audit_entry e
         ON e.plan_id = s.plan_id AND e.id = s.entry_id AND e.recorded_at = s.recorded_at
       WHERE s.plan_id = $2 AND s.sequence > $3 AND ${inMonth('s.recorded_at')}
       ORDER BY s.sequence LIMIT $4`,
      [first(month), planId, page.after, page.limit],
    );
    return found.map(({ sequence, hash, ...each }) => {
      const row = toSealedRow(each);
      if (row === null) throw new Error('a joined row is never null');
      return { sequence, hash, entryId: each.entryId, row };
    });
  },

  /** Keeps everybody else away from the log until the transaction ends; waits for them a moment only. */
  async lock(tx: Queryable): Promise<void> {
    await tx.query("SET LOCAL lock_timeout = '3s'");
    await tx.query('LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE');
  },

  /** Takes a month out of the log, as the owner: its partition, and its rows in the default one. */
  async drop(tx: Queryable, month: Month): Promise<void> {
    const name = `audit_entry_${month.replace('-', '_')}`;
    const [found] = await tx.query<{ exists: boolean }>(
      'SELECT to_regclass($1) IS NOT NULL AS exists',
      [name],
    );
    if (found?.exists) {
      await tx.query(`ALTER TABLE audit_entry DETACH PARTITION ${name}`);
      await tx.query(`DROP TABLE ${name}`);
    }
    await tx.query('ALTER TABLE audit_entry_default DISABLE TRIGGER audit_month_only_grows');
    await tx.query(`DELETE FROM audit_entry_default WHERE ${inMonth('recorded_at')}`, [
      first(month),
    ]);
    await tx.query('ALTER TABLE audit_entry_default ENABLE TRIGGER audit_month_only_grows');
  },

  /** Keeps, for every plan of a manifest, which places of its chain are in the file. */
  async keep(
    tx: Queryable,
    manifest: SignedManifest,
    plans: readonly { readonly planId: number; readonly sequences: string }[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO audit_archive (plan_id, month, sequences, manifest)
       SELECT p, $1, s, $2 FROM unnest($3::integer[], $4::int8multirange[]) AS t (p, s)`,
      [
        first(manifest.month),
        JSON.stringify(manifest),
        plans.map(({ planId }) => planId),
        plans.map(({ sequences }) => sequences),
      ],
    );
  },

  /** Places of the chain as a multirange, from their numbers in order. */
  async ranges(db: Queryable, sequences: readonly bigint[]): Promise<string> {
    const [row] = await db.query<{ all: string }>(
      `SELECT range_agg(int8range(s, s, '[]'))::text AS all FROM unnest($1::bigint[]) s`,
      [sequences],
    );
    return row?.all ?? '{}';
  },
};
