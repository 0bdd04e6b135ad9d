// The roll-up job's time per new entry on a large ledger against a small one, and a rebuild against the bare GROUP BY.
import { RollupProofService, RollupService, rebuild } from '../../dist/libs/rollup/src/index.js';
import { median, tell } from './support.mjs';

const NEW_ENTRIES = 5_000;

/** Posts new entries as verification would, past the services; the job has to add them. */
async function postEntries(owner, planId, round) {
  await owner.query('BEGIN; SET LOCAL session_replication_role = replica');
  await owner.query(
    `WITH posted AS (
       INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, recorded_at, report_id, line_id, person_name)
       SELECT $1, p.id, date '2021-01-01' + make_interval(months => (p.n * 7 + $2::text::integer)::integer % 60),
         (enum_range(NULL::measure))[1 + (p.n + l) % 3], 'bank-loan', 100, recorded_now(), 0, 0, 'bench'
       FROM (SELECT id, row_number() OVER (ORDER BY md5(id::text || $2::text)) AS n FROM project WHERE plan_id = $1 LIMIT ${NEW_ENTRIES / 5}) p, generate_series(1, 5) l
       RETURNING id)
     INSERT INTO posting_pending SELECT $1, id FROM posted`,
    [planId, String(round)],
  );
  await owner.query('COMMIT');
}

async function millisecondsPerEntry({ database, owner, planId }, round) {
  const client = await owner.connect();
  await postEntries({ query: (...words) => client.query(...words) }, planId, round);
  client.release();
  const startedAt = performance.now();
  const applied = await new RollupService(database).applyPending(planId);
  if (applied !== NEW_ENTRIES) throw new Error(`${applied} entries added`);
  return (performance.now() - startedAt) / applied;
}

export async function benchJob(small, large, sizes) {
  const rounds = [];
  for (let round = 0; round < 9; round += 1) {
    const pair = {
      small: await millisecondsPerEntry(small, round),
      large: await millisecondsPerEntry(large, round),
    };
    if (round > 1) rounds.push(pair);
  }
  const ours = median(rounds.map((round) => round.large));
  const theirs = median(rounds.map((round) => round.small));
  return tell(
    `roll-up job per new entry, ${sizes.large} entries / ${sizes.small} entries`,
    median(rounds.map((round) => round.large / round.small)),
    1.2,
    false,
    `${(ours * 1000).toFixed(0)} against ${(theirs * 1000).toFixed(0)} µs`,
  );
}

export async function benchRebuild({ url, owner, planId, database }, size) {
  const bare = async () => {
    const client = await owner.connect();
    await client.query("SET work_mem = '256MB'");
    const startedAt = performance.now();
    await client.query('DROP TABLE IF EXISTS bare_sums');
    await client.query(
      `CREATE TABLE bare_sums AS SELECT project_id, month, measure, funding_source, shanghai_day(recorded_at) AS recorded_on,
         sum(amount_fen)::bigint AS amount_fen, count(*)::integer AS entries
       FROM ledger_entry WHERE plan_id = ${planId} GROUP BY 1, 2, 3, 4, 5`,
    );
    const took = performance.now() - startedAt;
    client.release();
    return took;
  };
  const rounds = [];
  for (let round = 0; round < 4; round += 1) {
    const pair = { bare: await bare(), ours: (await rebuild(url, planId)).milliseconds };
    if (round > 0) rounds.push(pair);
  }
  await owner.query('DROP TABLE bare_sums');
  const proof = await new RollupProofService(database).verify(planId);
  if (!proof.isClean)
    throw new Error(
      `the rebuilt roll-up is not clean: ${JSON.stringify(proof.differences.slice(0, 3))}`,
    );
  return tell(
    `rebuild of ${size} entries / bare CREATE TABLE AS … GROUP BY`,
    median(rounds.map((round) => round.ours / round.bare)),
    1.5,
    false,
    `${(median(rounds.map((r) => r.ours)) / 1000).toFixed(1)} against ${(median(rounds.map((r) => r.bare)) / 1000).toFixed(1)} s, then proved clean`,
  );
}
