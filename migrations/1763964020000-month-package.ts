import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a package completed is kept by month instead of by year, so that a reading can stop at any month:
 * twelve months make the year. The sums kept so far are computed anew from the cells, as the job would
 * have kept them.
 */
export class MonthPackage1763964020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A job of the version before may still run: it must be through, or start after.
      LOCK TABLE rollup_cell, rollup_classification, rollup_day, rollup_month_end IN EXCLUSIVE MODE;
      ALTER TYPE rollup_dimension RENAME VALUE 'packageYear' TO 'monthPackage';
      DELETE FROM rollup_day WHERE dimension = 'monthPackage';
      DELETE FROM rollup_month_end WHERE dimension = 'monthPackage';

      INSERT INTO rollup_day (plan_id, dimension, recorded_on, measure, key, part, amount_fen, entries)
      SELECT m.plan_id, 'monthPackage', m.recorded_on, m.measure,
        to_char(m.month, 'YYYY-MM') || ':' || m.package_code,
        CASE WHEN m.month < p.period_start THEN 'before' WHEN m.month > p.period_end THEN 'after'
          ELSE 'inside' END::period_part,
        sum(m.amount_fen)::bigint, sum(m.entries)::bigint
      FROM (
        SELECT c.plan_id, s.package_code, greatest(s.from_on, c.recorded_on) AS recorded_on, c.measure,
          c.month, c.amount_fen, c.entries
        FROM rollup_cell c JOIN rollup_classification s USING (plan_id, project_id)
        WHERE s.from_on < s.to_on AND s.to_on > c.recorded_on
        UNION ALL
        SELECT c.plan_id, s.package_code, s.to_on, c.measure, c.month, -c.amount_fen, -c.entries
        FROM rollup_cell c JOIN rollup_classification s USING (plan_id, project_id)
        WHERE s.from_on < s.to_on AND s.to_on > c.recorded_on AND s.to_on < 'infinity'
      ) m
      JOIN plan p ON p.id = m.plan_id
      GROUP BY 1, 3, 4, 5, 6 HAVING sum(m.amount_fen) <> 0 OR sum(m.entries) <> 0;

      INSERT INTO rollup_month_end (plan_id, dimension, month_end, measure, key, part, amount_fen, entries)
      SELECT d.plan_id, 'monthPackage', s.month_end, d.measure, d.key, d.part, sum(d.amount_fen)::bigint,
        sum(d.entries)::bigint
      FROM rollup_settled_month s
      JOIN rollup_day d ON d.plan_id = s.plan_id AND d.recorded_on <= s.month_end
      WHERE d.dimension = 'monthPackage'
      GROUP BY 1, 3, 4, 5, 6 HAVING sum(d.amount_fen) <> 0 OR sum(d.entries) <> 0;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
