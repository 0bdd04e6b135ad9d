import type { Queryable } from '#libs/platform';
import { contributionsOfCells, currentSpans, planPeriod } from './contributions.sql.js';

const addToDays = `
  INSERT INTO rollup_day AS d (plan_id, dimension, recorded_on, measure, key, part, amount_fen, entries)
  SELECT $1, dimension, recorded_on, measure, key, part, sum(amount_fen)::bigint, sum(entries)::bigint
  FROM contributions
  GROUP BY 2, 3, 4, 5, 6 HAVING sum(amount_fen) <> 0 OR sum(entries) <> 0
  ON CONFLICT (plan_id, dimension, recorded_on, measure, key, part)
  DO UPDATE SET amount_fen = d.amount_fen + excluded.amount_fen, entries = d.entries + excluded.entries`;

const takeEntriesSql = `
  DELETE FROM posting_pending p
  WHERE p.plan_id = $1 AND p.entry_id IN (
    SELECT w.entry_id FROM posting_pending w
    JOIN ledger_entry e ON e.plan_id = w.plan_id AND e.id = w.entry_id
    WHERE w.plan_id = $1 AND EXISTS (
      SELECT FROM rollup_classification r WHERE r.plan_id = $1 AND r.project_id = e.project_id)
    ORDER BY w.entry_id LIMIT $2)
  RETURNING p.entry_id AS id`;

const addEntriesSql = `
  WITH period AS (${planPeriod}),
  cells AS (
    SELECT e.project_id, e.month, e.measure, e.funding_source, shanghai_day(e.recorded_at) AS recorded_on,
      sum(e.amount_fen)::bigint AS amount_fen, count(*)::integer AS entries
    FROM ledger_entry e WHERE e.plan_id = $1 AND e.id = ANY($2::bigint[])
    GROUP BY 1, 2, 3, 4, 5
  ),
  added AS (
    INSERT INTO rollup_cell AS c
      (plan_id, project_id, month, measure, funding_source, recorded_on, amount_fen, entries)
    SELECT $1, project_id, month, measure, funding_source, recorded_on, amount_fen, entries FROM cells
    ON CONFLICT (plan_id, project_id, month, measure, funding_source, recorded_on)
    DO UPDATE SET amount_fen = c.amount_fen + excluded.amount_fen, entries = c.entries + excluded.entries
  ),
  spans AS (
    SELECT r.*, 1 AS sign FROM rollup_classification r
    WHERE r.plan_id = $1 AND r.project_id IN (SELECT project_id FROM cells)
  ),
  contributions AS (${contributionsOfCells})
  ${addToDays}`;

const reclassifySql = `
  WITH period AS (${planPeriod}),
  cells AS (SELECT * FROM rollup_cell WHERE plan_id = $1 AND project_id = ANY($2::integer[])),
  spans AS (
    SELECT * FROM (${currentSpans('AND project_id = ANY($2::integer[])')}) now
    UNION ALL
    SELECT project_id, from_on, to_on, package_code, town_code, unit_code, stage, to_build,
      programme_codes, -1
    FROM rollup_classification WHERE plan_id = $1 AND project_id = ANY($2::integer[])
  ),
  contributions AS (${contributionsOfCells})
  ${addToDays}`;

/** The rows that wait for the roll-up, and the statements that add them; each call is one transaction's part. */
export const pendingRepository = {
  /**
   * Takes up to `limit` waiting entries off the list and adds them to cells and sums, in the caller's
   * transaction. An entry whose project has no classification yet stays waiting. The entries go into the
   * second statement as a list, so that PostgreSQL knows how many they are when it plans.
   *
   * @returns how many were added
   */
  async applyEntries(db: Queryable, planId: number, limit: number): Promise<number> {
    const taken = await db.query<{ id: bigint }>(takeEntriesSql, [planId, limit]);
    if (taken.length > 0) await db.query(addEntriesSql, [planId, taken.map(({ id }) => id)]);
    return taken.length;
  },

  /** Moves the money of reclassified projects to where they count now; returns how many projects. */
  async applyClassifications(db: Queryable, planId: number, limit: number): Promise<number> {
    const taken = await db.query<{ projectId: number }>(
      `DELETE FROM classification_pending WHERE plan_id = $1 AND id IN (
         SELECT id FROM classification_pending WHERE plan_id = $1 ORDER BY id LIMIT $2)
       RETURNING project_id AS "projectId"`,
      [planId, limit],
    );
    if (taken.length === 0) return 0;
    const projectIds = [...new Set(taken.map((row) => row.projectId))];
    await db.query(reclassifySql, [planId, projectIds]);
    await db.query(
      'DELETE FROM rollup_classification WHERE plan_id = $1 AND project_id = ANY($2::integer[])',
      [planId, projectIds],
    );
    await db.query(
      `INSERT INTO rollup_classification (plan_id, project_id, from_on, to_on, package_code, town_code,
         unit_code, stage, to_build, programme_codes)
       SELECT $1, project_id, from_on, to_on, package_code, town_code, unit_code, stage, to_build,
         programme_codes
       FROM (${currentSpans('AND project_id = ANY($2::integer[])')}) now`,
      [planId, projectIds],
    );
    return taken.length;
  },

  /** Whether anything waits. */
  async isAnyWaiting(db: Queryable, planId: number): Promise<boolean> {
    const [row] = await db.query<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM classification_pending WHERE plan_id = $1)
         OR EXISTS (SELECT FROM posting_pending WHERE plan_id = $1) AS waiting`,
      [planId],
    );
    return row?.waiting ?? false;
  },

  /** Whether anything recorded on or before `day` still waits. */
  async isWaiting(db: Queryable, planId: number, day: string): Promise<boolean> {
    const [row] = await db.query<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM classification_pending WHERE plan_id = $1) OR EXISTS (
         SELECT FROM posting_pending p JOIN ledger_entry e ON e.plan_id = p.plan_id AND e.id = p.entry_id
         WHERE p.plan_id = $1 AND shanghai_day(e.recorded_at) <= $2::date) AS waiting`,
      [planId, day],
    );
    return row?.waiting ?? false;
  },
};
