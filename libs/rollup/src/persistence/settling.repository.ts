import type { PlanDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';

/** The stored states at the ends of recorded months, and how far days are settled. */
export const settlingRepository = {
  /** The newest stored month end and the first day anything was recorded on. */
  async span(
    db: Queryable,
    planId: number,
  ): Promise<{ lastMonthEnd: PlanDate | null; firstDay: PlanDate | null }> {
    const [row] = await db.query<{ lastMonthEnd: PlanDate | null; firstDay: PlanDate | null }>(
      `SELECT (SELECT max(month_end) FROM rollup_settled_month WHERE plan_id = $1) AS "lastMonthEnd",
         (SELECT min(recorded_on) FROM rollup_day WHERE plan_id = $1 AND dimension = 'total') AS "firstDay"`,
      [planId],
    );
    return row ?? { lastMonthEnd: null, firstDay: null };
  },

  /** Stores the state at `monthEnd`: the previous state and the days since. */
  async keepMonthEnd(
    db: Queryable,
    planId: number,
    previous: PlanDate | null,
    monthEnd: PlanDate,
  ): Promise<void> {
    await db.query(
      `INSERT INTO rollup_month_end (plan_id, dimension, month_end, measure, key, part, amount_fen, entries)
       SELECT $1, dimension, $3::date, measure, key, part, sum(amount_fen)::bigint, sum(entries)::bigint FROM (
         SELECT dimension, measure, key, part, amount_fen, entries FROM rollup_month_end
         WHERE plan_id = $1 AND month_end = $2::date
         UNION ALL
         SELECT dimension, measure, key, part, amount_fen, entries FROM rollup_day
         WHERE plan_id = $1 AND recorded_on > coalesce($2::date, '-infinity') AND recorded_on <= $3::date
       ) sums
       GROUP BY 2, 4, 5, 6 HAVING sum(amount_fen) <> 0 OR sum(entries) <> 0`,
      [planId, previous, monthEnd],
    );
    await db.query('INSERT INTO rollup_settled_month (plan_id, month_end) VALUES ($1, $2)', [
      planId,
      monthEnd,
    ]);
  },

  async markSettled(db: Queryable, planId: number, day: PlanDate): Promise<void> {
    await db.query(
      `INSERT INTO rollup_settled_day AS s (plan_id, settled_through) VALUES ($1, $2)
       ON CONFLICT (plan_id) DO UPDATE SET settled_through = greatest(s.settled_through, excluded.settled_through)`,
      [planId, day],
    );
  },
};
