// The baseline of the overview: fastify and pg, the same statements, the rows as they come.
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c timezone=UTC -c role=gangmu_app',
});
const planId = Number(process.env.PLAN_ID);
const today = (await pool.query('SELECT shanghai_day(recorded_now())::text AS today')).rows[0]
  .today;

const statements = [
  [
    'recorded',
    'SELECT shanghai_day(recorded_now()) AS today, (SELECT settled_through FROM rollup_settled_day WHERE plan_id = $1)',
    [planId],
  ],
  [
    'sums',
    `WITH base AS (SELECT coalesce(max(month_end), '-infinity') AS month_end FROM rollup_settled_month WHERE plan_id = $1 AND month_end <= $3::date)
     SELECT dimension, measure, key, part, sum(amount_fen)::bigint AS "amountFen" FROM (
       SELECT dimension, measure, key, part, amount_fen FROM rollup_month_end
       WHERE plan_id = $1 AND dimension = ANY($2::rollup_dimension[]) AND month_end = (SELECT month_end FROM base)
       UNION ALL
       SELECT dimension, measure, key, part, amount_fen FROM rollup_day
       WHERE plan_id = $1 AND dimension = ANY($2::rollup_dimension[]) AND recorded_on > (SELECT month_end FROM base) AND recorded_on <= $3::date
     ) s GROUP BY 1, 2, 3, 4`,
    [planId, ['total', 'package', 'programme', 'fundingSource', 'monthPackage', 'month'], today],
  ],
  [
    'counts',
    `WITH counted AS (SELECT package_code, programme_codes, count(*) AS projects FROM rollup_classification
       WHERE plan_id = $1 AND from_on <= $2::date AND to_on > $2::date AND to_build GROUP BY 1, 2)
     SELECT 'package' AS dimension, package_code AS key, sum(projects)::integer AS projects FROM counted GROUP BY 2
     UNION ALL SELECT 'programme', code, sum(projects)::integer FROM counted, unnest(programme_codes) code GROUP BY 2`,
    [planId, today],
  ],
  [
    'packages',
    'SELECT code, name, name_en, source, ord FROM package WHERE plan_id = $1 ORDER BY ord',
    [planId],
  ],
  [
    'programmes',
    'SELECT code, name, name_en, kind, group_label, planned_fen, planned_qualifier, planned_as_written, targets, facts, source FROM programme WHERE plan_id = $1 ORDER BY ord',
    [planId],
  ],
  [
    'allocation',
    `SELECT package_code, amount_fen FROM allocation WHERE plan_id = $1 AND version = (SELECT max(version) FROM allocation_version WHERE plan_id = $1 AND recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))`,
    [planId, today],
  ],
  [
    'integrity',
    `SELECT v.verified_at, v.is_clean, (SELECT count(*)::integer FROM (SELECT FROM posting_pending WHERE plan_id = $1 LIMIT 10000) w) AS pending
     FROM (SELECT) one LEFT JOIN LATERAL (SELECT verified_at, is_clean FROM rollup_verification WHERE plan_id = $1 ORDER BY id DESC LIMIT 1) v ON true`,
    [planId],
  ],
  [
    'digest',
    `SELECT d.no, d.as_of, d.issued_at, d.headline, count(*) FILTER (WHERE v.state = 'sent')::integer AS sent
     FROM digest d LEFT JOIN digest_delivery v ON v.plan_id = d.plan_id AND v.digest_no = d.no
     WHERE d.plan_id = $1 GROUP BY d.plan_id, d.no ORDER BY d.no DESC LIMIT 1`,
    [planId],
  ],
];

const app = Fastify();
app.get('/overview', async () => {
  const results = await Promise.all(
    statements.map(([name, text, values]) => pool.query({ name, text, values })),
  );
  return Object.fromEntries(results.map((result, index) => [statements[index][0], result.rows]));
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.({ isReady: true });
