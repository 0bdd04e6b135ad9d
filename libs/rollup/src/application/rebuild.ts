import pg from 'pg';
import {
  contributionsOfCells,
  currentSpans,
  planPeriod,
} from '../persistence/contributions.sql.js';
import { ROLLUP_LOCK } from './rollup.service.js';

/** How long each part of a rebuild took, in milliseconds. */
export interface RebuildResult {
  readonly cells: number;
  readonly milliseconds: number;
}

/**
 * Computes a plan's roll-up anew from the ledger, beside the live tables, and swaps it in. Readers go on
 * with the old figures until the swap, postings go on throughout and are added by the job afterwards.
 * Works as the database's owner: it makes a table.
 *
 * @param ownerUrl address of the database as its owner
 */
export async function rebuild(ownerUrl: string, planId: number): Promise<RebuildResult> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gangmu-rebuild' });
  // A server that ends meanwhile fails the statement under way; that is the one to hear of it.
  client.on('error', () => undefined);
  await client.connect();
  const startedAt = performance.now();
  try {
    // Held over the whole session, taken before the snapshot: the job must not work meanwhile.
    await client.query('SELECT pg_advisory_lock($1, $2)', [ROLLUP_LOCK, planId]);
    await client.query("SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'");
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const cells = await computeCells(client, planId);
    await computeSums(client, planId);
    await client.query('DELETE FROM posting_pending WHERE plan_id = $1', [planId]);
    await swapIn(client, planId);
    await client.query('SELECT count_change($1)', [planId]);
    await client.query('COMMIT');
    return { cells, milliseconds: Math.round(performance.now() - startedAt) };
  } finally {
    await client.end();
  }
}

const partition = (planId: number): string => `rollup_cell_p${String(Math.trunc(planId))}`;

async function computeCells(client: pg.Client, planId: number): Promise<number> {
  const table = `${partition(planId)}_new`;
  const id = String(Math.trunc(planId));
  const made = await client.query(`CREATE TABLE ${table} AS
    SELECT ${id}::integer AS plan_id, project_id, month, measure, funding_source,
      shanghai_day(recorded_at) AS recorded_on, sum(amount_fen)::bigint AS amount_fen,
      count(*)::integer AS entries
    FROM ledger_entry WHERE plan_id = ${id} GROUP BY 2, 3, 4, 5, 6`);
  await client.query(`ALTER TABLE ${table}
      ADD PRIMARY KEY (plan_id, project_id, month, measure, funding_source, recorded_on),
      ALTER amount_fen SET NOT NULL, ALTER entries SET NOT NULL,
      ADD CONSTRAINT ${table}_plan CHECK (plan_id = ${id})`);
  return made.rowCount ?? 0;
}

async function computeSums(client: pg.Client, planId: number): Promise<void> {
  const spans = currentSpans();
  await client.query('DELETE FROM classification_pending WHERE plan_id = $1', [planId]);
  await client.query('DELETE FROM rollup_classification WHERE plan_id = $1', [planId]);
  await client.query(
    `INSERT INTO rollup_classification (plan_id, project_id, from_on, to_on, package_code, town_code,
       unit_code, stage, to_build, programme_codes)
     SELECT $1, project_id, from_on, to_on, package_code, town_code, unit_code, stage, to_build,
       programme_codes FROM (${spans}) now`,
    [planId],
  );
  await client.query('DELETE FROM rollup_day WHERE plan_id = $1', [planId]);
  // As a table, for PostgreSQL sums up in parallel there, which it does not for an INSERT.
  const table = `${partition(planId)}_sums`;
  const id = String(Math.trunc(planId));
  await client.query(
    `CREATE UNLOGGED TABLE ${table} AS
     WITH period AS (${planPeriod}), cells AS NOT MATERIALIZED (
       SELECT project_id, month, measure, funding_source, recorded_on, amount_fen, entries
       FROM ${partition(planId)}_new
     ), spans AS (SELECT * FROM rollup_classification r, (SELECT 1 AS sign) one WHERE r.plan_id = $1),
     contributions AS (${contributionsOfCells})
     SELECT dimension, recorded_on, measure, key, part, sum(amount_fen)::bigint AS amount_fen,
       sum(entries)::bigint AS entries
     FROM contributions GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount_fen) <> 0 OR sum(entries) <> 0`.replaceAll(
      '$1',
      id,
    ),
  );
  await client.query(
    `INSERT INTO rollup_day (plan_id, dimension, recorded_on, measure, key, part, amount_fen, entries)
     SELECT $1, dimension, recorded_on, measure, key, part, amount_fen, entries FROM ${table}`,
    [planId],
  );
  await client.query(`DROP TABLE ${table}`);
  await client.query('DELETE FROM rollup_month_end WHERE plan_id = $1', [planId]);
  await client.query(
    `INSERT INTO rollup_month_end (plan_id, dimension, month_end, measure, key, part, amount_fen, entries)
     SELECT $1, d.dimension, s.month_end, d.measure, d.key, d.part, sum(d.amount_fen)::bigint,
       sum(d.entries)::bigint
     FROM rollup_settled_month s
     JOIN rollup_day d ON d.plan_id = $1 AND d.recorded_on <= s.month_end
     WHERE s.plan_id = $1 GROUP BY 2, 3, 4, 5, 6
     HAVING sum(d.amount_fen) <> 0 OR sum(d.entries) <> 0`,
    [planId],
  );
}

/** The only moment readers wait: two changes of the catalogue, in milliseconds. */
async function swapIn(client: pg.Client, planId: number): Promise<void> {
  const table = partition(planId);
  await client.query(`SET LOCAL lock_timeout = '30s'`);
  await client.query(`ALTER TABLE rollup_cell DETACH PARTITION ${table}`);
  await client.query(`DROP TABLE ${table}`);
  await client.query(`ALTER TABLE ${table}_new RENAME TO ${table}`);
  await client.query(`ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${table}_plan`);
  await client.query(
    `ALTER TABLE rollup_cell ATTACH PARTITION ${table} FOR VALUES IN (${String(planId)})`,
  );
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO gangmu_app`);
}
