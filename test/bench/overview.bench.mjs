// The overview through the api against a bare fastify + pg server that runs the same statements.
import autocannon from 'autocannon';
import { launch, makePeople, median, signIn, tell } from './support.mjs';

async function requestsPerSecond(url, headers) {
  const result = await autocannon({ url, headers, connections: 10, duration: 4 });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.average;
}

export async function benchOverview({ url, database, planId }) {
  await makePeople(database);
  const environment = { DATABASE_URL: url };
  const api = await launch('dist/apps/api/src/main.js', { ...environment, PORT: '3961' });
  const bare = await launch('test/bench/bare-server.mjs', {
    ...environment,
    PORT: '3962',
    PLAN_ID: String(planId),
  });
  try {
    const ours = 'http://127.0.0.1:3961/api/v1/plans/440703-14/overview';
    const theirs = 'http://127.0.0.1:3962/overview';
    const token = await signIn('http://127.0.0.1:3961/api/v1', 'leader');
    const headers = { authorization: `Bearer ${token}` };
    await requestsPerSecond(ours, headers);
    await requestsPerSecond(theirs, {});
    const rounds = [];
    for (let round = 0; round < 3; round += 1)
      rounds.push({
        bare: await requestsPerSecond(theirs, {}),
        api: await requestsPerSecond(ours, headers),
      });
    const ratio = median(rounds.map((round) => round.api / round.bare));
    return tell(
      'overview through the api / bare fastify + pg',
      ratio,
      0.8,
      true,
      `${median(rounds.map((r) => r.api)).toFixed(0)} against ${median(rounds.map((r) => r.bare)).toFixed(0)} requests per second`,
    );
  } finally {
    api.kill('SIGKILL');
    bare.kill('SIGKILL');
  }
}
