import type { ApiClient } from '../support/api-client.js';
import { drainJobs } from '../support/drain-jobs.js';
import { postInvestment } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('the statistics month', () => {
  let server: TestServer;
  let office: ApiClient;
  let finance: ApiClient;
  let leader: ApiClient;
  let system: ApiClient;

  beforeAll(async () => {
    server = await startTestServer({}, '2024-06-24T02:00:00Z');
    [office, finance, leader, system] = await Promise.all([
      server.as('office'),
      server.as('finance'),
      server.as('leader'),
      server.as('system'),
    ]);
    await finance.put(
      'allocation',
      { items: [{ packageCode: 'P04', amount: '1000' }] },
      { ifMatch: 0 },
    );
    // June is verified before its statistics day.
    for (const [month, amount] of [
      ['2023-12', '100.00'],
      ['2024-01', '200.00'],
      ['2024-05', '40.00'],
      ['2024-06', '9.00'],
    ] as const)
      await postInvestment({ office, finance }, 'PJ-007', month, amount);
    await drainJobs(server.test.db);
  });
  afterAll(() => server.close());

  it('is May on 24 June: both sides of the gap count through May, and June stands apart', async () => {
    const { body } = await leader.get('overview');
    expect(body).toMatchObject({
      asOf: '2024-06-24',
      statistics: {
        month: '2024-05',
        nextOn: '2024-07-10',
        periodState: 'running',
        year: {
          year: 2024,
          from: '2024-01',
          through: '2024-05',
          countedMonths: 5,
          timeProgressPercent: '41.67',
        },
        period: { from: '2021-01', to: '2025-12', timeProgressPercent: '68.33' },
        returnDay: 6,
        statisticsDay: 10,
      },
      timeProgressPercent: '68.33',
      completed: '349.00',
      completedThrough: '340.00',
      completedLater: '9.00',
      completedThisYear: '240.00',
      reportedThrough: '2024-06',
    });
    const packages = body.packages as { code: string }[];
    expect(packages.find(({ code }) => code === 'P04')).toMatchObject({
      completed: '349.00',
      completedPercent: '34.90',
      completedThrough: '340.00',
      completedThroughPercent: '34.00',
      gapPoints: '-34.33',
      completedLater: '9.00',
      completedThisYear: '240.00',
    });
  });

  it('opens each of its numbers to the same number', async () => {
    const total = async (query: string): Promise<unknown> =>
      (await leader.get(`rollup?by=project&package=P04&${query}`)).body.total;
    expect(await total('through=2024-05')).toBe('340.00');
    expect(await total('from=2024-06')).toBe('9.00');
    expect(await total('year=2024&through=2024-05')).toBe('240.00');
    const entries = await leader.get('ledger?package=P04&part=inside&from=2024-05&through=2024-05');
    expect(entries.body.items).toMatchObject([{ month: '2024-05', amount: '40.00' }]);
  });

  it('tells an office the same of its own projects', async () => {
    const [all, own] = await Promise.all([leader.get('overview'), office.get('overview')]);
    for (const name of ['completedThrough', 'completedLater', 'completedThisYear'])
      expect(own.body[name]).toBe(all.body[name]);
  });

  it('shows last year in January until December counts, and the last year when the plan is over', async () => {
    await server.test.setRecordedNow('2025-01-09T02:00:00Z');
    expect((await leader.get('overview')).body).toMatchObject({
      statistics: { month: '2024-11', year: { year: 2024, timeProgressPercent: '91.67' } },
      completedThisYear: '249.00',
      completedLater: '0.00',
    });
    await server.test.setRecordedNow('2027-03-01T02:00:00Z');
    await postInvestment({ office, finance }, 'PJ-007', '2025-12', '5.00');
    await drainJobs(server.test.db);
    expect((await leader.get('overview')).body).toMatchObject({
      statistics: { month: '2025-12', periodState: 'final', year: { year: 2025 }, nextOn: null },
      timeProgressPercent: '100.00',
      completed: '354.00',
      completedThisYear: '5.00',
    });
    expect((await leader.get('overview?asOf=2024-06-24')).body).toMatchObject({
      completedThrough: '340.00',
      statistics: { month: '2024-05' },
    });
  });

  it('lets those who set the plan’s days set them, from today on', async () => {
    const days = {
      returnDay: 25,
      returnMonthsLater: 0,
      statisticsDay: 28,
      statisticsMonthsLater: 0,
    };
    const read = await leader.get('statistics-settings');
    expect(read.headers.get('etag')).toBe('"0"');
    expect(read.body).toMatchObject({ version: 0, returnDay: 6, statisticsDay: 10, history: [] });
    expect((await finance.put('statistics-settings', days, { ifMatch: 0 })).status).toBe(403);
    const early = await system.put(
      'statistics-settings',
      { ...days, statisticsDay: 24 },
      { ifMatch: 0 },
    );
    expect([early.status, early.body.code]).toEqual([400, 'plan.statistics-before-returns']);
    const set = await system.put(
      'statistics-settings',
      { ...days, note: '月底报' },
      { ifMatch: 0 },
    );
    expect(set.status).toBe(200);
    expect(set.body).toMatchObject({
      version: 1,
      ...days,
      history: [{ version: 1, note: '月底报', ...days }],
    });
    expect((await system.put('statistics-settings', days, { ifMatch: 0 })).status).toBe(412);
    expect((await system.put('statistics-settings', days)).status).toBe(428);
    expect((await leader.get('overview?asOf=2024-06-24')).body).toMatchObject({
      statistics: { month: '2024-05', returnDay: 6 },
    });
  });
});
