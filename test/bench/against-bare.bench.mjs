// Reads and writes through the api against bare (bare-server.mjs), in turns on the same PostgreSQL; and what api
// and worker hold in memory afterwards.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { launch, makePeople, median, signIn, tell } from './support.mjs';

const SECONDS = Number(process.env.GANGMU_BENCH_SECONDS ?? '4');
const ROUNDS = 3;
const CONNECTIONS = 8;
const OURS = 'http://127.0.0.1:3961';
const BARE = 'http://127.0.0.1:3962';
const PLAN = '/api/v1/plans/440703-14';

/** What is read, and the share of bare's speed it must have at least. */
const reads = [
  ['overview', '/overview', 0.5],
  ['roll-up by package', '/rollup?by=package', 0.5],
  ['roll-up by unit', '/rollup?by=unit', 0.5],
  ['roll-up by package as of 2023-06-15', '/rollup?by=package&asOf=2023-06-15', 0.5],
  ['50 of 10,000 projects', '/projects?limit=50', 0.4],
  ['50 overdue milestones', '/milestones?state=overdue&limit=50', 0.4],
  ['50 ledger entries', '/ledger?limit=50', 0.4],
];

async function perSecond(options) {
  const result = await autocannon({ connections: CONNECTIONS, duration: SECONDS, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.average;
}

/** Ours and bare in turns; the medians and the median of their ratios. */
async function compare(ours, bare) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ours: await perSecond(ours()), bare: await perSecond(bare()) });
  return {
    ratio: median(rounds.map((round) => round.ours / round.bare)),
    detail: `${median(rounds.map((round) => round.ours)).toFixed(0)} against ${median(rounds.map((round) => round.bare)).toFixed(0)} a second`,
  };
}

const inTables = `
  SET session_replication_role = replica;
  INSERT INTO milestone (plan_id, project_id, name, weight, baseline_on, forecast_on)
  SELECT p.plan_id, p.id, '节点' || k, 10, date '2024-01-01' + (p.id * 37 + k * 61) % 700,
    date '2024-01-01' + (p.id * 37 + k * 61) % 900
  FROM project p, generate_series(1, 10) k;
  RESET session_replication_role;
  CREATE TABLE bare_answer (route text, ord integer, item json, PRIMARY KEY (route, ord));
  CREATE TABLE bare_milestone (id integer PRIMARY KEY, name text, forecast date, version integer DEFAULT 1);
  INSERT INTO bare_milestone SELECT n, 'm' || n, '2024-01-01' FROM generate_series(1, 100000) n;
  CREATE TABLE bare_audit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz DEFAULT now(),
    who text, obj integer, before jsonb, after jsonb)`;

async function benchRead(owner, token, [name, path, goal]) {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${OURS}${PLAN}${path}`, { headers }).then((found) => found.json());
  await owner.query(
    'INSERT INTO bare_answer SELECT $1, ord, item FROM json_array_elements($2::json) WITH ORDINALITY t (item, ord)',
    [path, JSON.stringify(answer.items ?? answer.rows ?? [answer])],
  );
  await owner.query('ANALYZE bare_answer');
  const ours = () => ({ url: `${OURS}${PLAN}${path}`, headers });
  const bare = () => ({ url: `${BARE}/answers/${encodeURIComponent(path)}` });
  await perSecond({ ...ours(), duration: 1 });
  await perSecond({ ...bare(), duration: 1 });
  const { ratio, detail } = await compare(ours, bare);
  return tell(`${name} / bare`, ratio, goal, true, detail);
}

/** The answer made anew, as the first reader after each change waits for it; told, without a goal. */
async function tellFirstReading(owner, token, path, planId) {
  const headers = { authorization: `Bearer ${token}` };
  const took = [];
  for (let time = 0; time < 40; time += 1) {
    await owner.query('SELECT count_change($1)', [planId]);
    const startedAt = performance.now();
    await (await fetch(`${OURS}${PLAN}${path}`, { headers })).arrayBuffer();
    took.push(performance.now() - startedAt);
  }
  console.log(`  ${path} made anew after a change: ${median(took).toFixed(1)} ms`);
}

async function benchWrite(owner, token, connections) {
  const { rows } = await owner.query(
    `SELECT m.id, m.version, p.code FROM milestone m JOIN project p ON p.plan_id = m.plan_id AND p.id = m.project_id
     WHERE p.code LIKE 'B-%' ORDER BY random() LIMIT 60000`,
  );
  let next = 0;
  const json = { 'content-type': 'application/json' };
  const ours = () => ({
    path: '',
    ...(({ id, version, code }) => ({
      path: `${PLAN}/projects/${code}/milestones/${String(id)}`,
      headers: { ...json, authorization: `Bearer ${token}`, 'if-match': `"${String(version)}"` },
      body: '{"forecastOn":"2025-03-01"}',
    }))(rows[next++]),
  });
  const bare = () => ({
    path: `/milestones/${String(1 + Math.floor(Math.random() * 100_000))}`,
    headers: json,
    body: '{"forecast":"2025-03-01"}',
  });
  const patch = (url, make) => () => ({
    url,
    connections,
    requests: [{ method: 'PATCH', setupRequest: (request) => ({ ...request, ...make() }) }],
  });
  const { ratio, detail } = await compare(patch(OURS, ours), patch(BARE, bare));
  return tell(
    `milestone update with its audit row, ${String(connections)} connections / bare`,
    ratio,
    0.5,
    true,
    detail,
  );
}

const megabytes = ({ pid }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))[1]) / 1024;

export async function benchAgainstBare({ url, database, owner, planId }) {
  await makePeople(database);
  await owner.query(inTables);
  await owner.query('VACUUM ANALYZE');
  const environment = { DATABASE_URL: url };
  const api = await launch('dist/apps/api/src/main.js', { ...environment, PORT: '3961' });
  const worker = await launch('dist/apps/worker/src/main.js', environment);
  const bare = await launch('test/bench/bare-server.mjs', { ...environment, PORT: '3962' });
  try {
    const leader = await signIn(`${OURS}/api/v1`, 'leader');
    const office = await signIn(`${OURS}/api/v1`, 'office');
    const results = [];
    for (const read of reads) {
      results.push(await benchRead(owner, leader, read));
      await tellFirstReading(owner, leader, read[1], planId);
    }
    for (const connections of [8, 32]) results.push(await benchWrite(owner, office, connections));
    const held = megabytes(api) + megabytes(worker);
    results.push(
      tell(
        'resident memory of api and worker, MB',
        held,
        320,
        false,
        `api ${megabytes(api).toFixed(0)}, worker ${megabytes(worker).toFixed(0)}`,
      ),
    );
    return results;
  } finally {
    for (const child of [api, worker, bare]) child.kill('SIGKILL');
  }
}
