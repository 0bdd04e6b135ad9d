/**
 * What cells contribute to the sums by dimension, as SQL, in one place for the job, the rebuild and the
 * proof. A project that changes what it counts under takes its money along on that day: each span of
 * its classification adds an entry's amount on the later of the span's first day and the entry's day,
 * and takes it away on the day after the span's last.
 */

/**
 * A query of (dimension, recorded_on, measure, key, part, amount_fen), not yet summed up, over the
 * relations `cells` (project_id, month, measure, funding_source, recorded_on, amount_fen), `spans`
 * (project_id, from_on, to_on, sign, and what is counted under) and `period` (period_start, period_end).
 */
export const classifiedContributions = `
  SELECT k.dimension::rollup_dimension AS dimension, m.recorded_on, m.measure, k.key, m.part, m.amount_fen
  FROM (
    SELECT s.*, t.recorded_on, c.measure, c.year, c.part, t.amount_fen
    FROM (
      SELECT project_id, recorded_on, measure, extract(year FROM month)::text AS year,
        CASE WHEN month < period_start THEN 'before'
          WHEN month > period_end THEN 'after' ELSE 'inside' END::period_part AS part,
        sum(amount_fen) AS amount_fen
      FROM cells, period GROUP BY 1, 2, 3, 4, 5
    ) c
    JOIN spans s ON s.project_id = c.project_id AND s.to_on > c.recorded_on
    CROSS JOIN LATERAL (VALUES
      (greatest(s.from_on, c.recorded_on), s.sign * c.amount_fen),
      (nullif(s.to_on, 'infinity'), -s.sign * c.amount_fen)
    ) t (recorded_on, amount_fen)
    WHERE t.recorded_on IS NOT NULL AND s.from_on < s.to_on
  ) m
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES ('package', m.package_code), ('town', m.town_code), ('unit', m.unit_code),
      ('stage', m.stage), ('packageYear', m.package_code || ':' || m.year)) v (dimension, key)
    UNION ALL
    SELECT 'programme', p FROM unnest(m.programme_codes) p
  ) k`;

/** The same for the dimensions that a project's classification does not touch; needs no `spans`. */
export const plainContributions = `
  SELECT k.dimension::rollup_dimension AS dimension, c.recorded_on, c.measure, k.key, c.part, c.amount_fen
  FROM (
    SELECT recorded_on, measure, funding_source, month,
      CASE WHEN month < period_start THEN 'before'
        WHEN month > period_end THEN 'after' ELSE 'inside' END::period_part AS part,
      sum(amount_fen) AS amount_fen
    FROM cells, period GROUP BY 1, 2, 3, 4, 5
  ) c
  CROSS JOIN LATERAL (VALUES ('total', ''), ('fundingSource', c.funding_source::text),
    ('year', extract(year FROM c.month)::text), ('month', to_char(c.month, 'YYYY-MM'))) k (dimension, key)`;

/** The spans of projects' classifications, `sign` 1, from the register's rows. */
export const currentSpans = `
  SELECT project_id,
    CASE WHEN lag(from_on) OVER w IS NULL THEN '-infinity' ELSE from_on END AS from_on,
    coalesce(lead(from_on) OVER w, 'infinity') AS to_on,
    package_code, coalesce(town_code, 'not-stated') AS town_code,
    coalesce(unit_code, 'not-stated') AS unit_code, coalesce(stage, 'not-stated') AS stage,
    to_build, programme_codes, 1 AS sign
  FROM project_classification
  WHERE plan_id = $1 %filter%
  WINDOW w AS (PARTITION BY project_id ORDER BY from_on)`;

/** The plan's period, for telling months inside from those outside. */
export const planPeriod = `SELECT period_start, period_end FROM plan WHERE id = $1`;
