import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ApiClient, signIn } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { operate } from '../support/gangmu-process.js';
import { RedisServer } from '../support/redis-server.js';
import { postInvestment } from '../support/report-flow.js';
import { PASSWORD } from '../support/test-server.js';

/** The commands of docker-compose.yml, run by hand on a PostgreSQL and a Redis of their own. */
describe('on servers: prepare, two apis and two workers', () => {
  const server = process.env.GANGMU_TEST_POSTGRES ?? '';
  const name = `t_${randomBytes(6).toString('hex')}`;
  const children: ChildProcess[] = [];
  const addresses: string[] = [];
  let redis: RedisServer;
  let environment: NodeJS.ProcessEnv;

  const administer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };

  const launch = (command: 'api' | 'worker', more: Record<string, string> = {}): void => {
    children.push(
      spawn('node', ['dist/apps/cli/src/main.js', command], {
        env: { ...environment, ...more },
        stdio: 'ignore',
      }),
    );
  };

  beforeAll(async () => {
    await administer(`CREATE DATABASE ${name}`);
    redis = await RedisServer.start();
    environment = {
      ...process.env,
      NODE_OPTIONS: '',
      HOST: '127.0.0.1',
      DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).toString(),
      REDIS_URL: redis.url,
      LOG_LEVEL: 'silent',
    };
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await redis.stop();
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  it('prepares an empty database, and a second time changes nothing', () => {
    const people = { GANGMU_ADMIN_PASSWORD: PASSWORD, GANGMU_DEMO_PASSWORD: PASSWORD };
    expect(operate(['prepare'], { ...environment, ...people })).toMatchObject({ code: 0 });
    expect(operate(['prepare'], environment)).toEqual({ code: 0, output: '' });
  });

  it('serves every api the same figures, from lines any worker has added', async () => {
    launch('worker');
    launch('worker');
    for (let api = 0; api < 2; api += 1) {
      const port = await freePort();
      launch('api', { PORT: String(port) });
      addresses.push(`http://127.0.0.1:${String(port)}`);
    }
    const [first = '', second = ''] = addresses;
    for (const address of addresses)
      await eventually(
        () =>
          fetch(`${address}/readyz`).then(
            (answer) => answer.status,
            () => 0,
          ),
        (status) => status === 200,
        30_000,
      );
    const office = await signIn(first, 'office', PASSWORD);
    const finance = await signIn(second, 'finance', PASSWORD);
    for (let month = 1; month <= 9; month += 1)
      await postInvestment({ office, finance }, 'PJ-007', `2024-0${String(month)}`, '10.01');
    for (const client of [office, finance])
      await eventually(
        async () => (await client.get('rollup?by=package')).body.total as string,
        (total) => total === '90.09',
      );
    expect(await redis.command((client) => client.keys('bull:rollup:*'))).not.toEqual([]);
    expect(operate(['verify'], environment)).toMatchObject({ code: 0 });
  }, 90_000);

  it('forgets a session on every api once it is revoked on one', async () => {
    const [first = '', second = ''] = addresses;
    const here = await signIn(first, 'leader', PASSWORD);
    const there = new ApiClient(second, here.token);
    expect((await there.get('overview')).status).toBe(200);
    expect((await here.delete('/api/v1/session')).status).toBe(204);
    await eventually(
      async () => (await there.get('overview')).status,
      (status) => status === 401,
      2_000,
    );
  });
});
