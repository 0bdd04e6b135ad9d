// What the benchmarks share: a server of their own, databases filled by SQL, medians and ratios.
import { fork } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { FirstPeopleService } from '../../dist/libs/access/src/index.js';
import { PlanLoader } from '../../dist/libs/plan/src/index.js';
import {
  Database,
  EmbeddedPostgres,
  QueueBackend,
  systemActor,
  Transactions,
} from '../../dist/libs/platform/src/index.js';
import { leanProcess } from '../../dist/apps/cli/src/supervisor.js';
import { migrate } from '../../dist/migrations/migrate.js';

const load = { actor: systemActor('bench'), correlationId: 'bench' };

/** PostgreSQL as it runs in production (fsync on), with memory for the large cases. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-bench-'));
  chmodSync(folder, 0o755);
  const server = await EmbeddedPostgres.start(folder, [
    'shared_buffers=2GB',
    'max_wal_size=16GB',
    'checkpoint_timeout=30min',
    'random_page_cost=1.1',
    'maintenance_work_mem=512MB',
  ]);
  return {
    server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A migrated database with the plan loaded, and projects made up to `projects`. */
export async function makeDatabase(server, name, projects) {
  await server.ensureDatabase(name);
  const url = server.url(name);
  await migrate(url);
  await QueueBackend.prepareSchema(url);
  const database = await Database.connect({ url, role: 'app', poolSize: 10 });
  await new PlanLoader(database, new Transactions(database)).load(load, 'plans/440703-14');
  const owner = new pg.Pool({ connectionString: url, max: 4 });
  owner.on('error', () => undefined);
  const { rows } = await owner.query('SELECT id FROM plan');
  const planId = rows[0].id;
  await owner.query(
    `SET session_replication_role = replica;
     INSERT INTO project (plan_id, code, name, package_code, package_basis, scope, period, to_build, search_text, recorded_at)
     SELECT ${planId}, 'B-' || lpad(n::text, 5, '0'), '压测项目' || n, 'P' || lpad((1 + n % 10)::text, 2, '0'), 'confirmed',
       'district', 'current', true, 'b-' || n, now()
     FROM generate_series(1, ${projects - 311}) n;
     INSERT INTO project_classification (plan_id, project_id, from_on, package_code, to_build, programme_codes)
     SELECT plan_id, id, '2021-01-01', package_code, true, CASE id % 4 WHEN 0 THEN ARRAY['AP1'] WHEN 1 THEN ARRAY['transport-network'] ELSE '{}' END
     FROM project WHERE code LIKE 'B-%';
     INSERT INTO classification_pending (plan_id, project_id) SELECT plan_id, id FROM project WHERE code LIKE 'B-%';
     RESET session_replication_role`,
  );
  return {
    url,
    database,
    owner,
    planId,
    async close() {
      await database.close();
      await owner.end();
    },
  };
}

/** Starts a server as the supervisor does, and waits until it says that it is ready. */
export function launch(main, environment) {
  return new Promise((resolve) => {
    const child = fork(main, [], {
      execArgv: [...leanProcess.execArgv],
      env: {
        ...process.env,
        ...leanProcess.environment,
        LOG_LEVEL: 'error',
        // One person asks here more often than people may.
        GANGMU_RATE_LIMIT: '0',
        HOST: '127.0.0.1',
        ...environment,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('message', () => resolve(child));
  });
}

const PASSWORD = 'bench pass 1854';

/** Makes the people for trying out. */
export function makePeople(database) {
  return new FirstPeopleService(database, new Transactions(database)).ensureDemoPeople(PASSWORD);
}

/** Signs in and gives the token. */
export async function signIn(base, username) {
  const answer = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  return (await answer.json()).token;
}

/**
 * Fills the ledger as verified monthly reports would have: each project and month one report, its lines
 * over three measures and two sources, recorded on one day of the next month.
 */
export async function fillLedger({ owner, planId }, entries, projects) {
  const perReport = Math.max(1, Math.round(entries / (projects * 60)));
  const months = Math.min(60, Math.ceil(entries / (projects * perReport)));
  const client = await owner.connect();
  const { rows: indexes } = await client.query(
    "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'ledger_entry' AND indexname <> 'ledger_entry_pkey'",
  );
  await client.query('SET session_replication_role = replica');
  for (const { indexname } of indexes) await client.query(`DROP INDEX ${indexname}`);
  for (let month = 0; month < months; month += 1)
    await client.query(
      `INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, recorded_at, report_id,
         line_id, person_name)
       SELECT $1, p.id, m.month, (ARRAY['completed', 'received', 'paid']::measure[])[1 + l % 3],
         (ARRAY['special-bond', 'district-fiscal']::funding_source[])[1 + l % 2], 100 + (p.id * 7919 + l * 104729) % 1000000,
         m.month + interval '1 month 4 days 3 hours' + (p.id % 600) * interval '1 minute', 0, 0, 'bench'
       FROM (SELECT id FROM project WHERE plan_id = $1 ORDER BY id LIMIT $3) p,
         (SELECT (date '2021-01-01' + make_interval(months => $2))::date AS month) m, generate_series(1, $4) l`,
      [planId, month, projects, perReport],
    );
  for (const { indexdef } of indexes)
    await client.query(
      indexdef.replace(
        'CREATE UNIQUE INDEX ledger_entry_line_once',
        'CREATE INDEX ledger_entry_line_once',
      ),
    );
  await client.query('RESET session_replication_role');
  await client.query('VACUUM ANALYZE ledger_entry');
  const { rows } = await client.query('SELECT count(*)::integer AS n FROM ledger_entry');
  client.release();
  return rows[0].n;
}

export const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Prints one result: ours against bare, and whether the goal is met. */
export function tell(what, ratio, goal, isAtLeast, detail) {
  const isMet = isAtLeast ? ratio >= goal : ratio <= goal;
  console.log(
    `${isMet ? '✓' : '✗'} ${what}: ${ratio.toFixed(2)} (goal ${isAtLeast ? '≥' : '≤'} ${goal}) — ${detail}`,
  );
  return isMet;
}
