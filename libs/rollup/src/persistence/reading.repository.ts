import { onlyUnits } from '#libs/access';
import type { Month } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Queryable } from '#libs/platform';
import type { Dimension, Sum } from '../domain/dimension.js';
import type { SumPlace } from '../domain/number-filter.js';
import { keysOfMoney, periodPart, planPeriod } from './contributions.sql.js';

/** Later than every month. */
const NEVER = '9999' as Month;

/** Which sums are read: those of the dimensions, and what packages completed inside the period from a month on. */
export interface SumsAsked {
  readonly dimensions: readonly Exclude<Dimension, 'monthPackage'>[];
  readonly packagesFrom?: Month;
}

/** Sums as of a day, of the projects somebody may see. */
export function sumsAsOf(
  db: Queryable,
  plan: ScopedPlan,
  asked: SumsAsked,
  asOf: string,
): Promise<Sum[]> {
  return plan.scope.units === null
    ? sumsOfPlan(db, plan.id, asked, asOf)
    : sumsOfUnits(db, plan, asked, asOf);
}

/** Sums over the cells of the units' projects: nobody keeps these, and they are few. */
function sumsOfUnits(
  db: Queryable,
  plan: ScopedPlan,
  { dimensions, packagesFrom = NEVER }: SumsAsked,
  asOf: string,
): Promise<Sum[]> {
  const parameters: unknown[] = [plan.id, dimensions, asOf, packagesFrom];
  const mine = onlyUnits('p.unit_code', plan.scope, parameters);
  return db.query<Sum>(
    `WITH u AS (
       SELECT r.* FROM project p
       JOIN rollup_classification r ON r.plan_id = p.plan_id AND r.project_id = p.id
         AND r.from_on <= $3::date AND r.to_on > $3::date
       WHERE p.plan_id = $1 ${mine}
     ), m AS (
       SELECT project_id, month, measure, funding_source, sum(amount_fen) AS amount_fen FROM rollup_cell
       WHERE plan_id = $1 AND project_id IN (SELECT project_id FROM u) AND recorded_on <= $3::date
       GROUP BY 1, 2, 3, 4
     ), period AS (${planPeriod})
     SELECT k.dimension, m.measure, k.key, ${periodPart} AS part, sum(m.amount_fen)::bigint AS "amountFen"
     FROM m JOIN u ON u.project_id = m.project_id CROSS JOIN period
     CROSS JOIN LATERAL (${keysOfMoney}) k
     WHERE k.dimension = ANY($2::text[]) OR (k.dimension = 'monthPackage' AND k.key COLLATE "C" >= $4
       AND m.measure = 'completed' AND m.month BETWEEN period_start AND period_end)
     GROUP BY 1, 2, 3, 4`,
    parameters,
  );
}

/**
 * The sums of the whole plan as of a day: the newest month-end state not after it, and the days
 * since. At most one month of days is read, whatever the ledger's size.
 */
function sumsOfPlan(
  db: Queryable,
  planId: number,
  { dimensions, packagesFrom = NEVER }: SumsAsked,
  asOf: string,
): Promise<Sum[]> {
  const months =
    "plan_id = $1 AND dimension = 'monthPackage' AND measure = 'completed' AND key >= $4 AND part = 'inside'";
  return db.query<Sum>(
    `WITH base AS (
       SELECT coalesce(max(month_end), '-infinity') AS month_end FROM rollup_settled_month
       WHERE plan_id = $1 AND month_end <= $3::date
     )
     SELECT dimension, measure, key, part, sum(amount_fen)::bigint AS "amountFen" FROM (
       SELECT dimension, measure, key, part, amount_fen FROM rollup_month_end
       WHERE plan_id = $1 AND dimension = ANY($2::rollup_dimension[]) AND month_end = (SELECT month_end FROM base)
       UNION ALL
       SELECT dimension, measure, key, part, amount_fen FROM rollup_day
       WHERE plan_id = $1 AND dimension = ANY($2::rollup_dimension[])
         AND recorded_on > (SELECT month_end FROM base) AND recorded_on <= $3::date
       UNION ALL
       SELECT dimension, measure, key, part, amount_fen FROM rollup_month_end
       WHERE ${months} AND month_end = (SELECT month_end FROM base)
       UNION ALL
       SELECT dimension, measure, key, part, amount_fen FROM rollup_day
       WHERE ${months} AND recorded_on > (SELECT month_end FROM base) AND recorded_on <= $3::date
     ) sums
     GROUP BY 1, 2, 3, 4`,
    [planId, dimensions, asOf, packagesFrom],
  );
}

/** Kept sums as of a day, by measure and part of the plan period, and of how many entries they are. */
export function keptSums(
  db: Queryable,
  planId: number,
  { dimension, keys }: SumPlace,
  asOf: string,
): Promise<(Sum & { readonly entries: bigint })[]> {
  return db.query(
    `WITH base AS (
       SELECT coalesce(max(month_end), '-infinity') AS month_end FROM rollup_settled_month
       WHERE plan_id = $1 AND month_end <= $4::date
     )
     SELECT dimension, measure, key, part, sum(amount_fen)::bigint AS "amountFen",
       sum(entries)::bigint AS entries
     FROM (
       SELECT dimension, measure, key, part, amount_fen, entries FROM rollup_month_end
       WHERE plan_id = $1 AND dimension = $2 AND key = ANY($3::text[]) AND month_end = (SELECT month_end FROM base)
       UNION ALL
       SELECT dimension, measure, key, part, amount_fen, entries FROM rollup_day
       WHERE plan_id = $1 AND dimension = $2 AND key = ANY($3::text[])
         AND recorded_on > (SELECT month_end FROM base) AND recorded_on <= $4::date
     ) sums
     GROUP BY 1, 2, 3, 4`,
    [planId, dimension, keys, asOf],
  );
}

/** Today by the records' clock, and through which day readings are final. */
export async function recordedDays(
  db: Queryable,
  planId: number,
): Promise<{ today: string; settledThrough: string | null }> {
  const [row] = await db.query<{ today: string; settledThrough: string | null }>(
    `SELECT shanghai_day(recorded_now()) AS today,
       (SELECT settled_through FROM rollup_settled_day WHERE plan_id = $1) AS "settledThrough"`,
    [planId],
  );
  if (!row) throw new Error('the database told no day');
  return row;
}
