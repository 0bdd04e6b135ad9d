// Verifying a report of three lines through the api against bare: SELECT FOR UPDATE, UPDATE and one audit INSERT in
// one transaction. And what policy and audit row are of it.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { policySeconds } from './policy-cost.mjs';
import { launch, makePeople, median, signIn, tell } from './support.mjs';

const LANES = 8;
const REPORTS = 1200;

/** Submitted reports of three lines each, made by SQL; their ids. */
async function submittedReports(owner, planId, count, round) {
  const { rows } = await owner.query(
    `WITH made AS (
       INSERT INTO monthly_report (plan_id, project_id, month, no, state, version, submitted_by, submitted_at, created_at)
       SELECT $1, p.id, date '2026-01-01' + make_interval(months => $3 % 9), 1 + $3 / 9, 'submitted', 2, 0, now(), now()
       FROM (SELECT id FROM project WHERE plan_id = $1 ORDER BY id LIMIT $2) p RETURNING id
     ), lines AS (
       INSERT INTO investment_line (plan_id, report_id, measure, funding_source, amount_fen)
       SELECT $1, made.id, m, 'other', 100 FROM made, unnest(enum_range(NULL::measure)) m
     )
     SELECT id FROM made`,
    [planId, count, round],
  );
  return rows.map((row) => row.id);
}

const micros = (seconds) => `${(seconds * 1e6).toFixed(0)} µs`;

async function inLanes(ids, work) {
  const startedAt = performance.now();
  const waiting = [...ids];
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await work(id);
    }),
  );
  return ids.length / ((performance.now() - startedAt) / 1000);
}

const bareTables = `
  CREATE TABLE bare_report (id integer PRIMARY KEY, state text, version integer DEFAULT 1);
  INSERT INTO bare_report SELECT n, 'submitted' FROM generate_series(1, 100000) n;
  CREATE TABLE bare_review (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz DEFAULT now(),
    who text, obj integer, before jsonb, after jsonb);
  GRANT ALL ON bare_report, bare_review TO gangmu_app`;

async function bareWrite(pool) {
  const client = await pool.connect();
  const run = async (name, text, values) => (await client.query({ name, text, values })).rows[0];
  await client.query('BEGIN');
  const id = 1 + Math.floor(Math.random() * 100_000);
  const before = await run('l', 'SELECT * FROM bare_report WHERE id = $1 FOR UPDATE', [id]);
  const after = await run(
    'u',
    "UPDATE bare_report SET state = 'verified', version = version + 1 WHERE id = $1 RETURNING *",
    [id],
  );
  await run('a', "INSERT INTO bare_review (who, obj, before, after) VALUES ('x', $1, $2, $3)", [
    id,
    before,
    after,
  ]);
  await client.query('COMMIT');
  client.release();
}

/** The rows of a verification by the plainest means, with the audit row or without: what that row costs. */
async function sameRows(pool, planId, id, isAudited) {
  const client = await pool.connect();
  const run = (name, text, values) => client.query({ name, text, values });
  await client.query('BEGIN');
  await run('begin', 'SELECT begin_recording($1)', [planId]);
  await run(
    'report',
    "UPDATE monthly_report SET state = 'verified', version = 3, verified_by = 1, verified_by_name = 'x', verified_at = now() WHERE plan_id = $1 AND id = $2",
    [planId, id],
  );
  const { rows } = await run(
    'ledger',
    `INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, report_id, line_id, person_name)
     SELECT l.plan_id, r.project_id, r.month, l.measure, l.funding_source, l.amount_fen, r.id, l.id, 'x'
     FROM investment_line l JOIN monthly_report r ON r.plan_id = l.plan_id AND r.id = l.report_id
     WHERE l.plan_id = $1 AND l.report_id = $2 RETURNING id`,
    [planId, id],
  );
  await run('pending', 'INSERT INTO posting_pending SELECT $1, unnest($2::bigint[])', [
    planId,
    rows.map((row) => row.id),
  ]);
  if (isAudited)
    await run(
      'audit',
      `INSERT INTO audit_entry (plan_id, recorded_at, actor_name, actor_roles, correlation_id, action, object_type, object_key, before, after)
    VALUES ($1, now(), 'x', '{finance}', 'x', 'monthly-report.verify', 'monthly-report', $2, '{}', '{}')`,
      [planId, String(id)],
    );
  await run(
    'outbox',
    "INSERT INTO outbox (plan_id, fact, payload, recorded_at) VALUES ($1, 'investment.lines-posted', $2, now())",
    [planId, JSON.stringify({ reportId: String(id) })],
  );
  await run('key', "INSERT INTO idempotency_key VALUES (1, 'POST /bench', $1, 'h', '{}', now())", [
    randomUUID(),
  ]);
  await client.query('COMMIT');
  client.release();
}

export async function benchVerify({ url, database, owner, planId }) {
  await makePeople(database);
  await owner.query(bareTables);
  const api = await launch('dist/apps/api/src/main.js', { DATABASE_URL: url, PORT: '3963' });
  const pool = new pg.Pool({ connectionString: url, max: LANES, options: '-c role=gangmu_app' });
  try {
    const base = 'http://127.0.0.1:3963/api/v1';
    const token = await signIn(base, 'finance');
    // node:http with kept connections: a client that costs little beside the server it measures.
    const agent = new Agent({ keepAlive: true, maxSockets: LANES });
    const verify = (id) =>
      new Promise((resolve, reject) => {
        const sent = request(
          `${base}/plans/440703-14/monthly-reports/${id}/verification`,
          {
            method: 'POST',
            agent,
            headers: {
              authorization: `Bearer ${token}`,
              'if-match': '"2"',
              'idempotency-key': randomUUID(),
            },
          },
          (answer) => {
            answer.resume();
            answer.on('end', () =>
              answer.statusCode === 200 ? resolve() : reject(new Error(String(answer.statusCode))),
            );
          },
        );
        sent.on('error', reject);
        sent.end();
      });
    const rounds = [];
    for (let round = 0; round < 12; round += 3) {
      const reports = (at) => submittedReports(owner, planId, REPORTS, round + at);
      const unaudited = await inLanes(await reports(0), (id) => sameRows(pool, planId, id, false));
      const audited = await inLanes(await reports(1), (id) => sameRows(pool, planId, id, true));
      const ids = await reports(2);
      const bare = await inLanes(ids, () => bareWrite(pool));
      const ours = await inLanes(ids, verify);
      if (round > 0) rounds.push({ unaudited, audited, bare, ours });
    }
    const policy = await policySeconds({ url, token });
    const middle = (of) => median(rounds.map(of));
    const isFast = tell(
      'verify a report of three lines through the api / bare write',
      middle(({ ours, bare }) => ours / bare),
      0.3,
      true,
      `${middle(({ ours }) => ours).toFixed(0)} against ${middle(({ bare }) => bare).toFixed(0)} a second, ${LANES} at a time, three lines each`,
    );
    const audit = middle(({ audited, unaudited }) => 1 / audited - 1 / unaudited);
    const whole = middle(({ ours }) => 1 / ours);
    const isCheap = tell(
      'policy and audit together / a verified write',
      (policy + audit) / whole,
      0.2,
      false,
      `policy ${micros(policy)}, audit row ${micros(audit)} of ${micros(whole)} a write`,
    );
    return isFast && isCheap;
  } finally {
    api.kill('SIGKILL');
    await pool.end();
  }
}
