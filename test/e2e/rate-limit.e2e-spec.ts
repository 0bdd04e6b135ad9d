import { pino } from 'pino';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database, readConfig } from '#libs/platform';
import { createApi } from '../../apps/api/src/server.js';
import { ApiClient, type Answer } from '../support/api-client.js';
import { RedisServer } from '../support/redis-server.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const LIMIT = 12;

/** Asks again and again, and gives every status. */
async function ask(client: ApiClient, times: number, path = '/api/v1/plans'): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await client.get(path)).status);
  return statuses;
}
const refused = (statuses: number[]): number => statuses.filter((status) => status === 429).length;

describe('how often one may ask, in one api', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ GANGMU_RATE_LIMIT: String(LIMIT) });
  });
  afterEach(() => server.close());

  it('is bounded for an address; the refusal says how long to wait, in both languages', async () => {
    const nobody = new ApiClient(server.baseUrl, null);
    expect(refused(await ask(nobody, LIMIT))).toBe(0);
    const titles: unknown[] = [];
    for (const language of ['zh', 'en']) {
      const { status, body, headers } = await nobody.get('/api/v1/plans', {
        headers: { 'accept-language': language },
      });
      expect([status, body.code]).toEqual([429, 'api.too-often']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
      titles.push(body.title);
    }
    expect(titles).toEqual(['过于频繁', 'Too often']);
  });

  it('is not dodged by a header, a made-up token, another spelling or an unknown address', async () => {
    const nobody = new ApiClient(server.baseUrl, null);
    await ask(nobody, LIMIT);
    const tries: [string, Record<string, string>][] = [
      ['/api/v1/plans', { authorization: 'Bearer made-up-1' }],
      ['/api/v1/plans', { cookie: 'gangmu_session=made-up-2' }],
      ['/api/v1/plans', { forwarded: 'for=9.9.9.9', 'x-real-ip': '9.9.9.9' }],
      ['/%61pi/v1/plans', {}],
      ['/api/v1/nothing', {}],
    ];
    const answers = await Promise.all(
      tries.map(([path, headers]) => nobody.get(path, { headers })),
    );
    expect(answers.map(({ status }) => status)).toEqual(tries.map(() => 429));
  });

  it('leaves a person who is signed in to work while the address is used up, and the other way round', async () => {
    const finance = await server.as('finance');
    await finance.get('/api/v1/session');
    const nobody = new ApiClient(server.baseUrl, null);
    expect(refused(await ask(nobody, LIMIT + 3))).toBeGreaterThanOrEqual(3);
    expect(refused(await ask(finance, LIMIT, '/api/v1/session'))).toBe(0);
    expect(refused(await ask(finance, 3, '/api/v1/session'))).toBe(3);
    expect((await nobody.get('/healthz')).status).toBe(200);
  });

  it('never holds up the page, its files, health and metrics', async () => {
    const nobody = new ApiClient(server.baseUrl, null);
    await ask(nobody, LIMIT + 1);
    for (const path of ['/', '/gangmu.svg', '/healthz', '/readyz', '/metrics'])
      expect(await ask(nobody, LIMIT + 1, path)).toEqual(Array(LIMIT + 1).fill(200));
  });
});

describe('how often one may ask, in two apis with one Redis', () => {
  let redis: RedisServer;
  let server: TestServer;
  let apis: NestFastifyApplication[];
  let clients: readonly [ApiClient, ApiClient];
  const warnings: string[] = [];

  beforeAll(async () => {
    redis = await RedisServer.start();
    server = await startTestServer();
    const config = readConfig({
      DATABASE_URL: server.test.url,
      GANGMU_RATE_LIMIT: String(LIMIT),
      REDIS_URL: redis.url,
    });
    const start = async (write: (line: string) => void): Promise<NestFastifyApplication> => {
      const api = await createApi({
        config,
        database: await Database.connect({ url: server.test.url, role: 'app', poolSize: 2 }),
        logger: pino({ level: 'warn' }, { write }),
      });
      await api.listen({ port: 0, host: '127.0.0.1' });
      return api;
    };
    apis = [await start(() => undefined), await start((line) => void warnings.push(line))];
    const [here = '', there = ''] = await Promise.all(apis.map((api) => api.getUrl()));
    clients = [new ApiClient(here, null), new ApiClient(there, null)];
  });
  afterAll(async () => {
    await Promise.all(apis.map((api) => api.close()));
    await server.close();
    await redis.stop();
  });

  it('is counted by both together', async () => {
    const [here, there] = clients;
    const answers: Answer[] = [];
    for (let time = 0; time < LIMIT; time += 1)
      answers.push(await clients[time % 2]!.get('/api/v1/plans'));
    expect(answers.map(({ status }) => status)).toEqual(Array(LIMIT).fill(401));
    expect((await here.get('/api/v1/plans')).status).toBe(429);
    expect((await there.get('/api/v1/plans')).status).toBe(429);
    const [key = ''] = await redis.command((client) => client.keys('gangmu-rate-*'));
    expect(key).toBe('gangmu-rate-address 127.0.0.1');
    expect(await redis.command((client) => client.pttl(key))).toBeGreaterThan(0);
  });

  it('believes of a chain of proxies only what the one on this machine added', async () => {
    const askAs = async (forwarded: string): Promise<number> => {
      const headers = { 'x-forwarded-for': forwarded };
      return (await clients[0].get('/api/v1/plans', { headers })).status;
    };
    const statuses: number[] = [];
    for (let time = 0; time <= LIMIT; time += 1)
      statuses.push(await askAs(`198.51.100.${String(time)}, 203.0.113.9`));
    expect(refused(statuses)).toBe(1);
    expect(await askAs('203.0.113.10')).toBe(401);
  });

  it('is not counted while Redis hangs: one request waits a moment, the others do not', async () => {
    redis.hang();
    const before = Date.now();
    const statuses = await Promise.all(clients.map((client) => ask(client, LIMIT * 2)));
    expect(statuses.flat()).toEqual(Array(LIMIT * 4).fill(401));
    expect(Date.now() - before).toBeLessThan(2_000);
    redis.goOn();
    expect(warnings.filter((line) => line.includes('Redis is away'))).toHaveLength(1);
    warnings.length = 0;
  });

  it('is not counted while Redis is away: requests go on, with one warning', async () => {
    await redis.stop();
    const before = Date.now();
    const statuses = await Promise.all(clients.map((client) => ask(client, LIMIT * 2)));
    expect(statuses.flat()).toEqual(Array(LIMIT * 4).fill(401));
    expect(Date.now() - before).toBeLessThan(3_000);
    expect(warnings.filter((line) => line.includes('Redis is away')).length).toBeLessThanOrEqual(1);
  });
});
