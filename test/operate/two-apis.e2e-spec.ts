import { spawn, type ChildProcess } from 'node:child_process';
import { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** Writes each lane makes; together 2,000. */
const LANES = 4;
const WRITES_OF_A_LANE = 500;

/**
 * Two api processes on one database. Whatever is acknowledged by the one is read at once through the other,
 * which keeps answers: never an older one.
 */
describe('two apis', () => {
  let server: TestServer;
  let second: ChildProcess;
  let elsewhere = '';
  beforeAll(async () => {
    server = await startTestServer();
    const port = await freePort();
    elsewhere = `http://127.0.0.1:${String(port)}`;
    second = spawn('node', ['dist/apps/api/src/main.js'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: server.test.url,
        PORT: String(port),
        HOST: '127.0.0.1',
        LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    });
    await eventually(
      () =>
        fetch(`${elsewhere}/readyz`).then(
          (answer) => answer.status,
          () => 0,
        ),
      (status) => status === 200,
      60_000,
    );
  });
  afterAll(async () => {
    second.kill('SIGKILL');
    await server.close();
  });

  it('answer alike and never from before a write that was acknowledged, 2,000 times', async () => {
    const office = await server.as('office');
    const finance = await server.as('finance');
    const there = new ApiClient(elsewhere, finance.token);
    const here = new ApiClient(server.baseUrl, finance.token);
    const listed = (await finance.get('projects?toBuild=true&limit=40')).body.items as {
      code: string;
    }[];
    let written = 0;
    let allotted = 0;
    const stale: unknown[] = [];
    const compare = (what: string, found: unknown, expected: unknown): void => {
      if (found !== expected) stale.push([what, found, expected]);
    };
    const acknowledged = (answer: { status: number; body: unknown }): void => {
      if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
      written += 1;
    };

    /** A fact of the register; read back by its page and by the list that finds it. */
    async function register(code: string, round: number): Promise<void> {
      const { version } = (await here.get(`projects/${code}`)).body as { version: number };
      const content = `第${String(round)}次`;
      acknowledged(await office.patch(`projects/${code}`, { content }, { ifMatch: version }));
      compare('register', (await there.get(`projects/${code}`)).body.content, content);
    }

    /** Money from draft to ledger: three writes; the sum of the project is there with the last. */
    async function verify(code: string, month: string, sofar: number): Promise<void> {
      const lines = [{ measure: 'completed', fundingSource: 'other', amount: '1.00' }];
      const made = await office.post('monthly-reports', { projectCode: code, month, lines });
      acknowledged(made);
      const path = `monthly-reports/${String(made.body.id)}`;
      compare('draft', (await there.get(path)).body.state, 'draft');
      acknowledged(await office.post(`${path}/submission`, undefined, { ifMatch: 1 }));
      acknowledged(await finance.post(`${path}/verification`, undefined, { ifMatch: 2 }));
      const expected = `${String(sofar)}.00`;
      const [page, sums, entries] = await Promise.all([
        there.get(`projects/${code}`),
        there.get(`rollup?by=project&project=${code}`),
        there.get(`ledger?project=${code}`),
      ]);
      compare('page', page.body.amounts.completed, expected);
      compare('sum', sums.body.total, expected);
      compare('ledger', entries.body.total.entries, sofar);
    }

    /** The envelope divided anew; the overview tells it. */
    async function allot(): Promise<void> {
      const before = (await here.get('allocation')).body as { version: number };
      allotted += 1;
      const amount = `${String(allotted)}00.00`;
      acknowledged(
        await finance.put(
          'allocation',
          { items: [{ packageCode: 'P01', amount }] },
          { ifMatch: before.version },
        ),
      );
      compare('allotment', (await there.get('overview')).body.allotted, amount);
    }

    /** A digest of a day; the list has it. */
    async function issue(asOf: string): Promise<void> {
      const made = await finance.post('digests', { asOf });
      acknowledged(made);
      const { items } = (await there.get('digests')).body as { items: { no: number }[] };
      compare('digest', items[0]?.no, made.body.no);
      compare('latest', (await there.get('overview')).body.latestDigest?.no, made.body.no);
    }

    const today = (await finance.get('/api/v1/plans/440703-14')).body.today as string;
    const dayBefore = (count: number): string =>
      new Date(Date.parse(today) - count * 86_400_000).toISOString().slice(0, 10);

    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        const mine = listed.filter((_project, index) => index % LANES === lane);
        let made = 0;
        for (let round = 0; made < WRITES_OF_A_LANE; round += 1) {
          const code = mine[round % mine.length]?.code ?? '';
          const times = Math.floor(round / mine.length);
          const month = `${String(2021 + Math.floor(times / 12))}-${String(1 + (times % 12)).padStart(2, '0')}`;
          await verify(code, month, times + 1);
          await register(code, round);
          made += 4;
          if (lane === 0 && round % 5 === 0) {
            await allot();
            made += 1;
          }
          if (lane === 1 && round < 20) {
            await issue(dayBefore(20 - round));
            made += 1;
          }
        }
      }),
    );
    expect(stale).toEqual([]);
    expect(written).toBeGreaterThanOrEqual(LANES * WRITES_OF_A_LANE);

    for (const path of ['overview', 'rollup?by=package', 'projects?limit=200', 'ledger?limit=200'])
      expect((await there.get(path)).body).toEqual((await here.get(path)).body);
  }, 300_000);

  it('tell who has the answer already that it is the same, until something changes', async () => {
    const leader = await server.as('leader');
    const first = await leader.get('overview');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const there = new ApiClient(elsewhere, leader.token);
    const again = await there.get('overview', { headers: { 'if-none-match': etag } });
    expect([again.status, again.body]).toEqual([304, '']);
    const finance = await server.as('finance');
    const { version } = (await finance.get('allocation')).body as { version: number };
    await finance.put(
      'allocation',
      { items: [{ packageCode: 'P02', amount: '7.00' }] },
      { ifMatch: version },
    );
    const changed = await there.get('overview', { headers: { 'if-none-match': etag } });
    expect([changed.status, changed.body.allotted]).toEqual([200, '7.00']);
  });
});
