/**
 * What cells contribute to the sums by dimension, as SQL, in one place for the job, the rebuild and the
 * proof. A project that changes what it counts under takes its money along on that day: each span of
 * its classification adds a cell's amount on the later of the span's first day and the cell's day, and
 * takes it away on the day after the span's last.
 */

const part = `CASE WHEN month < period_start THEN 'before' WHEN month > period_end THEN 'after'
  ELSE 'inside' END::period_part`;

const countedUnder = 's.package_code, s.town_code, s.unit_code, s.stage, s.programme_codes';

/**
 * A query of (dimension, recorded_on, measure, key, part, amount_fen), not yet summed up, over the
 * relations `cells` (project_id, month, measure, funding_source, recorded_on, amount_fen), `spans`
 * (project_id, from_on, to_on, sign, and what is counted under) and `period` (period_start, period_end).
 * Cells are summed up by what they count under before they are spread over the dimensions. In those
 * that a classification does not touch, what a move takes away and adds cancels out.
 */
export const contributionsOfCells = `
  SELECT k.dimension::rollup_dimension AS dimension, m.recorded_on, m.measure, k.key, m.part, m.amount_fen
  FROM (
    SELECT ${countedUnder}, greatest(s.from_on, c.recorded_on) AS recorded_on, c.measure,
      c.funding_source, c.month, ${part} AS part, sum(s.sign * c.amount_fen) AS amount_fen
    FROM cells c JOIN spans s ON s.project_id = c.project_id, period
    WHERE s.to_on > c.recorded_on AND s.from_on < s.to_on
    GROUP BY ${countedUnder}, 6, 7, 8, 9, 10
    UNION ALL
    SELECT ${countedUnder}, s.to_on, c.measure, c.funding_source, c.month, ${part},
      sum(-s.sign * c.amount_fen)
    FROM cells c JOIN spans s ON s.project_id = c.project_id, period
    WHERE s.to_on > c.recorded_on AND s.from_on < s.to_on AND s.to_on < 'infinity'
    GROUP BY ${countedUnder}, 6, 7, 8, 9, 10
  ) m
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES ('total', ''), ('package', m.package_code), ('town', m.town_code),
      ('unit', m.unit_code), ('stage', m.stage), ('fundingSource', m.funding_source::text),
      ('year', extract(year FROM m.month)::text), ('month', to_char(m.month, 'YYYY-MM')),
      ('packageYear', m.package_code || ':' || extract(year FROM m.month)::text)) v (dimension, key)
    UNION ALL
    SELECT 'programme', p FROM unnest(m.programme_codes) p
  ) k`;

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
