// Verifying a report through the api against a bare transaction that writes the same rows.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { PeopleService } from '../../dist/libs/access/src/index.js';
import { Transactions } from '../../dist/libs/platform/src/index.js';
import { median, tell } from './support.mjs';

const PASSWORD = 'bench pass 1854';
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

/** The same rows by the plainest means: one connection, one statement a table. */
async function bareTransaction(pool, planId, id) {
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
  await new PeopleService(database, new Transactions(database)).ensureDemoPeople(PASSWORD);
  const api = await new Promise((resolve) => {
    const child = fork('dist/apps/api/src/main.js', [], {
      env: {
        ...process.env,
        DATABASE_URL: url,
        PORT: '3963',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('message', () => resolve(child));
  });
  const pool = new pg.Pool({ connectionString: url, max: LANES, options: '-c role=gangmu_app' });
  try {
    const base = 'http://127.0.0.1:3963/api/v1';
    const { token } = await fetch(`${base}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'finance', password: PASSWORD }),
    }).then((answer) => answer.json());
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
    for (let round = 0; round < 8; round += 2) {
      const bare = await inLanes(await submittedReports(owner, planId, REPORTS, round), (id) =>
        bareTransaction(pool, planId, id),
      );
      const ours = await inLanes(await submittedReports(owner, planId, REPORTS, round + 1), verify);
      if (round > 0) rounds.push({ bare, ours });
    }
    const ratio = median(rounds.map((round) => round.ours / round.bare));
    return tell(
      'verify a report through the api / bare transaction',
      ratio,
      0.5,
      true,
      `${median(rounds.map((r) => r.ours)).toFixed(0)} against ${median(rounds.map((r) => r.bare)).toFixed(0)} a second, ${LANES} at a time, three lines each`,
    );
  } finally {
    api.kill('SIGKILL');
    await pool.end();
  }
}
