import { eventually } from '../support/eventually.js';
import { RedisServer } from '../support/redis-server.js';
import { postInvestment } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('with the queue on a real Redis', () => {
  let redis: RedisServer;
  let server: TestServer;
  beforeAll(async () => {
    redis = await RedisServer.start();
    server = await startTestServer({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    await server.close();
    await redis.stop();
  });

  const people = async () => ({
    office: await server.as('office'),
    finance: await server.as('finance'),
  });
  const total = async (): Promise<string> =>
    (await (await server.as('leader')).get('rollup?by=package')).body.total as string;

  it('has a verified line in the roll-up within a second', async () => {
    const both = await people();
    await postInvestment(both, 'PJ-007', '2024-01', '15.50');
    const verifiedAt = Date.now();
    await eventually(total, (amount) => amount === '15.50', 5_000);
    expect(Date.now() - verifiedAt).toBeLessThan(1_000);
    expect(await redis.command((client) => client.keys('bull:rollup:*'))).not.toEqual([]);
  });

  it('loses nothing when Redis is flushed between posting and adding up', async () => {
    const both = await people();
    for (let month = 1; month <= 6; month += 1) {
      await postInvestment(both, 'PJ-009', `2023-0${String(month)}`, '1.00');
      await redis.command((client) => client.flushall());
    }
    await eventually(total, (amount) => amount === '21.50', 15_000);
  });
});
