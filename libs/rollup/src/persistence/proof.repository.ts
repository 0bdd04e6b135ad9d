import type { Queryable } from '#libs/platform';
import { contributionsOfCells, currentSpans, planPeriod } from './contributions.sql.js';

/** One place where the stored roll-up and the ledger disagree: "fen / entries" of each. */
export interface Difference {
  readonly where: 'cell' | 'day' | 'month-end' | 'classification' | 'unclassified';
  readonly key: string;
  readonly stored: string | null;
  readonly ledger: string | null;
}

const MOST_DIFFERENCES = 100;

const ledgerCells = `
  SELECT project_id, month, measure, funding_source, shanghai_day(recorded_at) AS recorded_on,
    sum(amount_fen)::bigint AS amount_fen, count(*)::integer AS entries
  FROM ledger_entry e
  WHERE plan_id = $1 AND NOT EXISTS (
    SELECT FROM posting_pending p WHERE p.plan_id = $1 AND p.entry_id = e.id)
  GROUP BY 1, 2, 3, 4, 5`;

const appliedSpans = `
  SELECT project_id, from_on, to_on, package_code, town_code, unit_code, stage, to_build, programme_codes, 1 AS sign
  FROM rollup_classification WHERE plan_id = $1`;

/** The reads of the proof; all must run in one snapshot. */
export const proofRepository = {
  async countEntries(db: Queryable, planId: number): Promise<bigint> {
    const [row] = await db.query<{ entries: bigint }>(
      'SELECT count(*) AS entries FROM ledger_entry WHERE plan_id = $1',
      [planId],
    );
    return row?.entries ?? 0n;
  },

  /** Cells against the ledger, entry by entry. */
  cellDifferences(db: Queryable, planId: number): Promise<Difference[]> {
    return db.query<Difference>(
      `SELECT 'cell' AS where,
         concat_ws(' ', coalesce(l.project_id, c.project_id), to_char(coalesce(l.month, c.month), 'YYYY-MM'),
           coalesce(l.measure, c.measure), coalesce(l.funding_source, c.funding_source),
           coalesce(l.recorded_on, c.recorded_on)) AS key,
         c.amount_fen || ' / ' || c.entries AS stored, l.amount_fen || ' / ' || l.entries AS ledger
       FROM (${ledgerCells}) l
       FULL JOIN (SELECT * FROM rollup_cell WHERE plan_id = $1) c
         USING (project_id, month, measure, funding_source, recorded_on)
       WHERE l.amount_fen IS DISTINCT FROM c.amount_fen OR l.entries IS DISTINCT FROM c.entries
       LIMIT ${MOST_DIFFERENCES}`,
      [planId],
    );
  },

  /** The classifications the roll-up has applied against the register's, but for those that wait. */
  classificationDifferences(db: Queryable, planId: number): Promise<Difference[]> {
    const waiting =
      'AND project_id NOT IN (SELECT project_id FROM classification_pending WHERE plan_id = $1)';
    return db.query<Difference>(
      `SELECT 'classification' AS where, coalesce(r.project_id, a.project_id)::text AS key,
         a::text AS stored, r::text AS ledger
       FROM (${currentSpans(waiting)}) r
       FULL JOIN (SELECT * FROM (${appliedSpans} ${waiting}) s) a USING (project_id, from_on)
       WHERE (r.to_on, r.package_code, r.town_code, r.unit_code, r.stage, r.to_build, r.programme_codes)
         IS DISTINCT FROM (a.to_on, a.package_code, a.town_code, a.unit_code, a.stage, a.to_build, a.programme_codes)
       LIMIT ${MOST_DIFFERENCES}`,
      [planId],
    );
  },

  /** The sums of every recorded day against the ledger. */
  dayDifferences(db: Queryable, planId: number): Promise<Difference[]> {
    return db.query<Difference>(
      `WITH period AS (${planPeriod}), cells AS (${ledgerCells}), spans AS (${appliedSpans}),
       contributions AS (${contributionsOfCells}),
       right_days AS (
         SELECT dimension, recorded_on, measure, key, part, sum(amount_fen)::bigint AS amount_fen,
           sum(entries)::bigint AS entries
         FROM contributions GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount_fen) <> 0 OR sum(entries) <> 0
       )
       SELECT 'day' AS where, concat_ws(' ', dimension, recorded_on, measure, key, part) AS key,
         d.amount_fen || ' / ' || d.entries AS stored, r.amount_fen || ' / ' || r.entries AS ledger
       FROM right_days r
       FULL JOIN (SELECT * FROM rollup_day WHERE plan_id = $1 AND (amount_fen <> 0 OR entries <> 0)) d
         USING (dimension, recorded_on, measure, key, part)
       WHERE (r.amount_fen, r.entries) IS DISTINCT FROM (d.amount_fen, d.entries)
       LIMIT ${MOST_DIFFERENCES}`,
      [planId],
    );
  },

  /** Every stored month end against the days up to it, which {@link dayDifferences} has proved. */
  monthEndDifferences(db: Queryable, planId: number): Promise<Difference[]> {
    return db.query<Difference>(
      `WITH right_ends AS (
         SELECT s.month_end, d.dimension, d.measure, d.key, d.part, sum(d.amount_fen)::bigint AS amount_fen,
           sum(d.entries)::bigint AS entries
         FROM rollup_settled_month s
         JOIN rollup_day d ON d.plan_id = $1 AND d.recorded_on <= s.month_end
         WHERE s.plan_id = $1
         GROUP BY 1, 2, 3, 4, 5 HAVING sum(d.amount_fen) <> 0 OR sum(d.entries) <> 0
       )
       SELECT 'month-end' AS where, concat_ws(' ', dimension, month_end, measure, key, part) AS key,
         m.amount_fen || ' / ' || m.entries AS stored, r.amount_fen || ' / ' || r.entries AS ledger
       FROM right_ends r
       FULL JOIN (SELECT * FROM rollup_month_end WHERE plan_id = $1) m
         USING (dimension, month_end, measure, key, part)
       WHERE (r.amount_fen, r.entries) IS DISTINCT FROM (m.amount_fen, m.entries)
       LIMIT ${MOST_DIFFERENCES}`,
      [planId],
    );
  },

  async keep(
    db: Queryable,
    planId: number,
    result: { isClean: boolean; checkedEntries: bigint; differences: readonly Difference[] },
  ): Promise<Date> {
    const [row] = await db.query<{ at: Date }>(
      `INSERT INTO rollup_verification (plan_id, verified_at, is_clean, checked_entries, differences)
       SELECT $1::integer, recorded_now(), $2::boolean, $3::bigint, $4::jsonb FROM (SELECT count_change($1::integer)) counted
       RETURNING verified_at AS at`,
      [
        planId,
        result.isClean,
        result.checkedEntries.toString(),
        JSON.stringify(result.differences),
      ],
    );
    if (!row) throw new Error('the proof was not kept');
    return row.at;
  },
};
