// Listing 50 of 10,000 projects as an office that has 30 of them, against finance, which sees all.
import autocannon from 'autocannon';
import { launch, makePeople, median, signIn, tell } from './support.mjs';

const OWN = 30;

async function requestsPerSecond(url, token, expected) {
  const headers = { authorization: `Bearer ${token}` };
  const { items } = await fetch(url, { headers }).then((answer) => answer.json());
  if (items.length !== expected) throw new Error(`${items.length} listed, ${expected} expected`);
  const result = await autocannon({ url, headers, connections: 4, duration: 3 });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} refusals`);
  return result.requests.average;
}

export async function benchScopedList({ url, database, owner, planId }) {
  await makePeople(database);
  await owner.query(
    `INSERT INTO unit (plan_id, code, name, kind, parent_code)
     SELECT id, 'BENCH', '压测单位', 'bureau', division_code FROM plan WHERE id = ${planId};
     UPDATE project SET unit_code = 'BENCH' WHERE plan_id = ${planId}
       AND code IN (SELECT code FROM project WHERE code LIKE 'B-%' ORDER BY md5(code) LIMIT ${OWN});
     UPDATE membership SET unit_code = 'BENCH' WHERE role = 'office'`,
  );
  await owner.query('ANALYZE project');
  const api = await launch('dist/apps/api/src/main.js', { DATABASE_URL: url, PORT: '3964' });
  try {
    const base = 'http://127.0.0.1:3964/api/v1';
    const [office, finance] = [await signIn(base, 'office'), await signIn(base, 'finance')];
    const list = `${base}/plans/440703-14/projects?limit=50`;
    const rounds = [];
    for (let round = 0; round < 4; round += 1) {
      const all = await requestsPerSecond(list, finance, 50);
      const own = await requestsPerSecond(list, office, OWN);
      if (round > 0) rounds.push({ all, own });
    }
    return tell(
      'list projects as an office with 30 of 10,000 / as finance',
      median(rounds.map(({ own, all }) => own / all)),
      1,
      true,
      `${median(rounds.map(({ own }) => own)).toFixed(0)} against ${median(rounds.map(({ all }) => all)).toFixed(0)} a second`,
    );
  } finally {
    api.kill('SIGKILL');
  }
}
