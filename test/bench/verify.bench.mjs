// Verifying a report through the api against a bare transaction that writes the same rows.
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

/** The same rows by the plainest means: one connection, one statement a table; the audit row if asked. */
async function bareTransaction(pool, planId, id, isAudited = true) {
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
      const unaudited = await inLanes(await reports(0), (id) =>
        bareTransaction(pool, planId, id, false),
      );
      const bare = await inLanes(await reports(1), (id) => bareTransaction(pool, planId, id));
      const ours = await inLanes(await reports(2), verify);
      if (round > 0) rounds.push({ unaudited, bare, ours });
    }
    const policy = await policySeconds({ url, token });
    const middle = (of) => median(rounds.map(of));
    const isFast = tell(
      'verify a report through the api / bare transaction',
      middle(({ ours, bare }) => ours / bare),
      0.5,
      true,
      `${middle(({ ours }) => ours).toFixed(0)} against ${middle(({ bare }) => bare).toFixed(0)} a second, ${LANES} at a time, three lines each`,
    );
    const audit = middle(({ bare, unaudited }) => 1 / bare - 1 / unaudited);
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
