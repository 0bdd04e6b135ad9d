/**
 * What cells contribute to the sums by dimension, as SQL, in one place for the job, the rebuild and the
 * proof. A project that changes what it counts under takes its money along on that day: each span of
 * its classification adds a cell's amount on the later of the span's first day and the cell's day, and
 * takes it away on the day after the span's last.
 */

/** Inside the plan period or not: of `m.month`, with the columns of {@link planPeriod}. */
export const periodPart = `CASE WHEN m.month < period_start THEN 'before' WHEN m.month > period_end THEN 'after'
  ELSE 'inside' END::period_part`;

const countedUnder = 'package_code, town_code, unit_code, stage, programme_codes';

/** Spans that count under the same bear the same number: millions of cells are grouped by it, not by texts. */
const numberedSpans = `
  SELECT project_id, from_on, to_on, sign, ${countedUnder},
    dense_rank() OVER (ORDER BY ${countedUnder}) AS class
  FROM spans WHERE from_on < to_on`;

/** The dimensions and keys under which money `m` (month, funding_source) of a project counted under `u` stands. */
export const keysOfMoney = `
    SELECT * FROM (VALUES ('total', ''), ('package', u.package_code), ('town', u.town_code),
      ('unit', u.unit_code), ('stage', u.stage), ('fundingSource', m.funding_source::text),
      ('year', extract(year FROM m.month)::text), ('month', to_char(m.month, 'YYYY-MM')),
      ('monthPackage', to_char(m.month, 'YYYY-MM') || ':' || u.package_code)) v (dimension, key)
    UNION ALL
    SELECT 'programme', p FROM unnest(u.programme_codes) p`;

/**
 * A query of (dimension, recorded_on, measure, key, part, amount_fen, entries), not yet summed up, over the
 * relations `cells` (project_id, month, measure, funding_source, recorded_on, amount_fen, entries), `spans`
 * (project_id, from_on, to_on, sign, and what is counted under) and `period` (period_start, period_end).
 * Cells are summed up by what they count under before they are spread over the dimensions. In those
 * that a classification does not touch, what a move takes away and adds cancels out.
 */
export const contributionsOfCells = `
  SELECT k.dimension::rollup_dimension AS dimension, m.recorded_on, m.measure, k.key, ${periodPart} AS part,
    m.amount_fen, m.entries
  FROM (
    SELECT s.class, greatest(s.from_on, c.recorded_on) AS recorded_on, c.measure, c.funding_source,
      c.month, sum(s.sign * c.amount_fen) AS amount_fen, sum(s.sign * c.entries) AS entries
    FROM cells c JOIN (${numberedSpans}) s ON s.project_id = c.project_id
    WHERE s.to_on > c.recorded_on
    GROUP BY 1, 2, 3, 4, 5
    UNION ALL
    SELECT s.class, s.to_on, c.measure, c.funding_source, c.month, sum(-s.sign * c.amount_fen),
      sum(-s.sign * c.entries)
    FROM cells c JOIN (${numberedSpans}) s ON s.project_id = c.project_id
    WHERE s.to_on > c.recorded_on AND s.to_on < 'infinity'
    GROUP BY 1, 2, 3, 4, 5
  ) m
  JOIN (SELECT DISTINCT class, ${countedUnder} FROM (${numberedSpans}) n) u ON u.class = m.class
  CROSS JOIN period
  CROSS JOIN LATERAL (${keysOfMoney}) k`;

/**
 * The spans of projects' classifications, `sign` 1, from the register's rows of plan $1.
 *
 * @param condition narrows the projects; begins with AND
 */
export function currentSpans(condition = ''): string {
  return `
    SELECT project_id,
      CASE WHEN lag(from_on) OVER w IS NULL THEN '-infinity' ELSE from_on END AS from_on,
      coalesce(lead(from_on) OVER w, 'infinity') AS to_on,
      package_code, coalesce(town_code, 'not-stated') AS town_code,
      coalesce(unit_code, 'not-stated') AS unit_code, coalesce(stage, 'not-stated') AS stage,
      to_build, programme_codes, 1 AS sign
    FROM project_classification
    WHERE plan_id = $1 ${condition}
    WINDOW w AS (PARTITION BY project_id ORDER BY from_on)`;
}

/** The plan's period, for telling months inside from those outside. */
export const planPeriod = `SELECT period_start, period_end FROM plan WHERE id = $1`;
