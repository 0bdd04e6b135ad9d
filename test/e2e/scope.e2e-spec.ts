import { signIn, type ApiClient } from '../support/api-client.js';
import { aMember, assign, aUnit } from '../support/build/units.js';
import { drainJobs } from '../support/drain-jobs.js';
import { postInvestment, submitReport } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** Bureaus A (with A1 below) and B; PJ-007 is A1's, PJ-008 is B's, PJ-009 nobody's yet. */
describe('what an office sees and changes', () => {
  let server: TestServer;
  let ofA: ApiClient;
  let ofB: ApiClient;
  let reportOfB: string;
  let entryOfB: string;
  let milestoneOfB: number;

  const encode = (key: string): string => Buffer.from(key).toString('base64url');
  const keysOf = (body: { items?: Record<string, unknown>[]; rows?: Record<string, unknown>[] }) =>
    (body.items ?? body.rows ?? []).map((row) => row.projectCode ?? row.code ?? row.key);

  beforeAll(async () => {
    server = await startTestServer();
    await aUnit(server, 'A');
    await aUnit(server, 'A1', 'A');
    await aUnit(server, 'B');
    await assign(server, 'PJ-007', 'A1');
    await assign(server, 'PJ-008', 'B');
    ofA = await aMember(server, 'ofa', [{ role: 'office', unit: 'A' }]);
    ofB = await aMember(server, 'ofb', [{ role: 'office', unit: 'B' }]);
    const finance = await server.as('finance');
    await postInvestment({ office: ofA, finance }, 'PJ-007', '2024-03', '700.00');
    entryOfB = await postInvestment({ office: ofB, finance }, 'PJ-008', '2024-03', '800.00');
    reportOfB = await submitReport(ofB, 'PJ-008', '2024-04', '80.00');
    const made = await ofB.post('projects/PJ-008/milestones', {
      name: '乙',
      weight: 1,
      forecastOn: '2020-01-01',
    });
    milestoneOfB = made.body.id as number;
    await drainJobs(server.test.db);
  });
  afterAll(() => server.close());

  it('is its own units’ projects and those below, in every list', async () => {
    for (const [path, keys] of [
      ['projects', ['PJ-007']],
      ['projects?q=PJ-00', ['PJ-007']],
      ['monthly-reports', ['PJ-007']],
      ['ledger', ['PJ-007']],
      ['rollup?by=project', ['PJ-007']],
      ['rollup?by=unit', ['A1']],
      ['units', ['A', 'A1']],
      ['milestones?state=overdue', []],
    ] as const) {
      const { status, body } = await ofA.get(path);
      expect([path, status, keysOf(body)]).toEqual([path, 200, keys]);
    }
    expect((await ofA.get('projects')).body.total).toBe(1);
    expect((await ofA.get('ledger')).body.total).toMatchObject({ completed: '700.00', entries: 1 });
  });

  it('is its own part in every sum, and all of it for the district', async () => {
    const overview = (await ofA.get('overview')).body;
    expect(overview).toMatchObject({ units: ['A', 'A1'], completed: '700.00', latestDigest: null });
    const packages = overview.packages as { completed: string; projects: number }[];
    expect(packages.map(({ completed }) => completed).filter((c) => c !== '0.00')).toEqual([
      '700.00',
    ]);
    expect(packages.reduce((sum, { projects }) => sum + projects, 0)).toBe(1);
    for (const by of ['package', 'town', 'stage', 'year', 'month', 'fundingSource', 'unit'])
      expect([by, (await ofA.get(`rollup?by=${by}`)).body.total]).toEqual([by, '700.00']);
    const district = (await (await server.as('office')).get('overview')).body;
    expect(district).toMatchObject({ units: null, completed: '1500.00' });
  });

  it.each([
    ['in a path', () => 'projects/PJ-008'],
    ['in a path: its budget', () => 'projects/PJ-008/budget'],
    ['in a path: its milestones', () => 'projects/PJ-008/milestones'],
    ['in a path: a report', () => `monthly-reports/${reportOfB}`],
    ['in a path: what is nobody’s yet', () => 'projects/PJ-009'],
  ])('does not lie behind an id %s', async (_, path) => {
    expect((await ofA.get(path())).status).toBe(404);
  });

  it.each([
    [
      'in a body: another’s project',
      'monthly-reports',
      { projectCode: 'PJ-008', month: '2024-05' },
    ],
    ['in a body: nobody’s project', 'monthly-reports', { projectCode: 'PJ-009', month: '2024-05' }],
    ['in a body: another’s unit', 'projects', { name: 'x', packageCode: 'P01', unitCode: 'B' }],
    ['in a body: the district', 'projects', { name: 'x', packageCode: 'P01', unitCode: '440703' }],
    ['in a body: no unit', 'projects', { name: 'x', packageCode: 'P01' }],
    [
      'in a body: another unit above',
      'units',
      { code: 'X', name: 'x', kind: 'other', parentCode: 'B' },
    ],
    ['in a body: the district above', 'units', { code: 'X', name: 'x', kind: 'other' }],
  ] as const)('is not reached by an id %s', async (_, path, body) => {
    const answer = await ofA.post(path, body);
    expect([400, 404]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toContain('800');
  });

  it('is not reached by a milestone in a report, nor by a project given away', async () => {
    const lines = [{ measure: 'completed', fundingSource: 'other', amount: '1.00' }];
    const foreign = await ofA.post('monthly-reports', {
      projectCode: 'PJ-007',
      month: '2024-05',
      lines,
      milestones: [{ milestoneId: milestoneOfB }],
    });
    expect(foreign.body.errors).toMatchObject([{ pointer: '/milestones/0/milestoneId' }]);
    const { version } = (await ofA.get('projects/PJ-007')).body as { version: number };
    for (const unitCode of ['B', null])
      expect(
        (await ofA.patch('projects/PJ-007', { unitCode }, { ifMatch: version })).body.errors,
      ).toMatchObject([{ pointer: '/unitCode' }]);
    expect(
      (await ofA.patch('projects/PJ-007', { unitCode: 'A' }, { ifMatch: version })).status,
    ).toBe(200);
  });

  it.each([
    'projects?unit=B',
    'projects?unit=not-stated',
    'monthly-reports?project=PJ-008',
    'monthly-reports?state=submitted',
    'ledger?project=PJ-008',
    'ledger?unit=B',
    'rollup?by=project&unit=B',
    'rollup?by=project&project=PJ-008',
  ])('is not widened by a filter: %s', async (path) => {
    const { body } = await ofA.get(path);
    expect(keysOf(body)).toEqual([]);
    const total = body.total as unknown;
    if (total !== undefined) expect(JSON.stringify(total)).not.toMatch(/[1-9]/);
  });

  it.each([
    ['projects', () => encode('PJ-006')],
    ['monthly-reports', () => encode(String(BigInt(reportOfB) + 1n))],
    ['ledger', () => encode(String(BigInt(entryOfB) + 1n))],
    ['rollup?by=project&x=', () => encode('PJ-006')],
    ['milestones?state=overdue&x=', () => encode(`2019-12-31 ${String(milestoneOfB - 1)}`)],
  ])('is not widened by a cursor of %s', async (path, cursor) => {
    const [plain = '', query = ''] = path.replace('&x=', '').split('?');
    const { status, body } = await ofA.get(`${plain}?${query}&cursor=${cursor()}`);
    expect(status).toBe(200);
    expect(keysOf(body).filter((key) => key !== 'PJ-007')).toEqual([]);
  });

  it('is all that any page of the api tells: no answer names another unit, its project or its money', async () => {
    const { body } = await ofA.get('/api/openapi.json');
    const paths = Object.entries(body.paths as Record<string, Record<string, unknown>>)
      .filter(([path, methods]) => methods.get !== undefined && path.includes('{plan}'))
      .map(([path]) =>
        path
          .replace('{plan}', '440703-14')
          .replace('programmes/{code}', 'programmes/transport-network')
          .replace('{code}', 'PJ-007')
          .replaceAll(/\{\w+\}/g, '1'),
      )
      .filter((path) => !path.endsWith('/events'));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const query = path.endsWith('/rollup')
        ? '?by=unit'
        : path.endsWith('/milestones') && !path.includes('projects')
          ? '?state=overdue'
          : '';
      const told = JSON.stringify((await ofA.get(`${path}${query}`)).body);
      expect([path, /单位 B|PJ-008|"800\.00"|1500\.00/.exec(told)?.[0]]).toEqual([path, undefined]);
    }
  });

  it('tells of a national code in use elsewhere, not by which project', async () => {
    const nationalCode = '2403-440703-04-01-123456';
    const { version } = (await ofB.get('projects/PJ-008')).body as { version: number };
    await ofB.patch('projects/PJ-008', { nationalCode }, { ifMatch: version });
    const mine = (await ofA.get('projects/PJ-007')).body as { version: number };
    const answer = await ofA.patch('projects/PJ-007', { nationalCode }, { ifMatch: mine.version });
    expect(answer.body.errors).toMatchObject([
      { code: 'projects.national-code-taken-elsewhere', pointer: '/nationalCode' },
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('PJ-008');
  });

  it('follows a unit that is moved, at once', async () => {
    const security = await server.as('admin');
    const { body } = await security.get('units');
    const unit = (body.items as { code: string; version: number }[]).find(
      ({ code }) => code === 'A1',
    );
    const moved = await security.patch(
      'units/A1',
      { parentCode: 'B' },
      { ifMatch: unit?.version ?? 0 },
    );
    expect(moved.body).toMatchObject({ code: 'A1', parentCode: 'B' });
    expect(keysOf((await ofB.get('units')).body)).toEqual(['A1', 'B']);
    expect(keysOf((await ofA.get('units')).body)).toEqual(['A']);
    const loop = await security.patch('units/B', { parentCode: 'A1' }, { ifMatch: 1 });
    expect(loop.body.errors).toMatchObject([{ pointer: '/parentCode', code: 'plan.unit-loop' }]);
    const [unitA1] = (
      (await ofB.get('units')).body.items as { code: string; version: number }[]
    ).filter(({ code }) => code === 'A1');
    const both = await aMember(server, 'ofb-and-a', [
      { role: 'office', unit: 'A1' },
      { role: 'office', unit: 'A' },
    ]);
    const stolen = await both.patch(
      'units/A1',
      { parentCode: 'A' },
      { ifMatch: unitA1?.version ?? 0 },
    );
    expect([stolen.status, stolen.body.code]).toEqual([404, 'plan.unit-not-found']);
    const root = await security.patch('units/440703', { parentCode: 'A' }, { ifMatch: 1 });
    expect(root.body.errors).toMatchObject([{ code: 'plan.unit-root' }]);
  });
});

describe('an observer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('sees what finance has verified, and nothing before', async () => {
    const [office, finance, observer] = await Promise.all([
      server.as('office'),
      server.as('finance'),
      server.as('observer'),
    ]);
    const waiting = await submitReport(office, 'PJ-007', '2024-03', '700.00');
    const seen = async (): Promise<number[]> => [
      ((await observer.get('monthly-reports')).body.items as unknown[]).length,
      (await observer.get(`monthly-reports/${waiting}`)).status,
      ((await observer.get('ledger')).body.items as unknown[]).length,
    ];
    expect(await seen()).toEqual([0, 404, 0]);
    await finance.post(`monthly-reports/${waiting}/verification`, undefined, { ifMatch: 2 });
    expect(await seen()).toEqual([1, 200, 1]);
    expect((await observer.get('milestones?state=overdue')).status).toBe(403);
    expect((await observer.get(`monthly-reports/${waiting}`)).body.milestones).toEqual([]);
    expect((await observer.get('projects/PJ-007')).body.changes).toEqual([]);
  });

  it('is not told progress, which is only what an office says', async () => {
    const office = await server.as('office');
    const made = await office.post('projects/PJ-007/milestones', { name: '开工', weight: 1 });
    const id = String(made.body.id);
    const reached = await office.patch(
      `projects/PJ-007/milestones/${id}`,
      { actualOn: '2024-03-01' },
      { ifMatch: 1 },
    );
    expect(reached.body).toMatchObject({ actualOn: '2024-03-01' });
    const progress = async (who: 'office' | 'observer') =>
      (await (await server.as(who)).get('projects/PJ-007')).body.physicalProgressPercent as unknown;
    expect([await progress('office'), await progress('observer')]).toEqual(['100.00', null]);
  });
});

describe('duties of one person', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it.each([
    ['office and finance', { memberships: ['office', 'finance'] }, '/memberships/1/role'],
    ['observer and leader', { memberships: ['observer', 'leader'] }, '/memberships/0/role'],
    ['system and leader', { administrator: 'system', memberships: ['leader'] }, '/memberships'],
  ])('may not be %s', async (_, { memberships, ...rest }, pointer) => {
    const answer = await (
      await server.as('admin')
    ).post('/api/v1/people', {
      username: 'both',
      name: '兼任',
      password: 'open sesame 42',
      memberships: memberships.map((role) => ({ plan: '440703-14', role })),
      ...rest,
    });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('may not be two administrators: there is room for one', async () => {
    const answer = await (
      await server.as('admin')
    ).post('/api/v1/people', {
      username: 'both',
      name: '兼任',
      password: 'open sesame 42',
      administrator: ['system', 'audit'],
    });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/administrator']);
  });

  it('are held by the database, whoever writes', async () => {
    const [row] = await server.test.asOwner("SELECT id FROM person WHERE username = 'office'");
    await expect(
      server.test.db.query(
        `INSERT INTO membership (plan_id, person_id, role, unit_code)
         SELECT id, $1, 'finance', division_code FROM plan`,
        [row?.id],
      ),
    ).rejects.toMatchObject({ code: 'GM004' });
    await expect(
      server.test.db.query(`UPDATE person SET administrator = 'system' WHERE id = $1`, [row?.id]),
    ).rejects.toMatchObject({ code: 'GM004' });
  });

  it('keep who reported a project from ever verifying it, whatever they are now', async () => {
    const security = await server.as('admin');
    const { body } = await security.post('/api/v1/people', {
      username: 'mover',
      name: '调岗',
      password: 'open sesame 42',
      memberships: [{ plan: '440703-14', role: 'office' }],
    });
    const before = await signIn(server.baseUrl, 'mover', 'open sesame 42');
    await postInvestment(
      { office: before, finance: await server.as('finance') },
      'PJ-007',
      '2024-01',
      '1.00',
    );
    await security.patch(
      `/api/v1/people/${String(body.id)}`,
      { memberships: [{ plan: '440703-14', role: 'finance' }] },
      { ifMatch: 1 },
    );
    const waiting = await submitReport(await server.as('office'), 'PJ-007', '2024-02', '2.00');
    const verify = () =>
      before.post(`monthly-reports/${waiting}/verification`, undefined, { ifMatch: 2 });
    expect((await verify()).body.code).toBe('investment.same-person');
  });

  it.each([
    ['wrote it for a colleague to submit', 'PJ-009', ['colleague submits']],
    ['had theirs returned, and deleted it', 'PJ-010', ['submit', 'return', 'delete']],
    [
      'had theirs returned, and a colleague submitted it again',
      'PJ-011',
      ['submit', 'return', 'colleague submits'],
    ],
  ] as const)('keep from verifying who %s', async (_, project, acts) => {
    const [security, office, finance] = await Promise.all([
      server.as('admin'),
      server.as('office'),
      server.as('finance'),
    ]);
    const username = `mover-${project.toLowerCase()}`;
    const { body } = await security.post('/api/v1/people', {
      username,
      name: '调岗',
      password: 'open sesame 42',
      memberships: [{ plan: '440703-14', role: 'office' }],
    });
    const mover = await signIn(server.baseUrl, username, 'open sesame 42');
    const lines = [{ measure: 'completed', fundingSource: 'other', amount: '5.00' }];
    const content = { projectCode: project, month: '2024-05', lines };
    let id = (await mover.post('monthly-reports', content)).body.id as string;
    const version = async (): Promise<number> =>
      ((await office.get(`monthly-reports/${id}`)).body as { version: number }).version;
    const submit = async (who: ApiClient) =>
      who.post(`monthly-reports/${id}/submission`, undefined, { ifMatch: await version() });
    for (const act of acts) {
      if (act === 'submit') await submit(mover);
      if (act === 'colleague submits') await submit(office);
      if (act === 'return')
        await finance.post(
          `monthly-reports/${id}/return`,
          { reason: '再核' },
          { ifMatch: await version() },
        );
      if (act === 'delete') {
        await mover.delete(`monthly-reports/${id}`, { ifMatch: await version() });
        id = await submitReport(office, project, '2024-05', '6.00');
      }
    }
    await security.patch(
      `/api/v1/people/${String(body.id)}`,
      { memberships: [{ plan: '440703-14', role: 'finance' }] },
      { ifMatch: 1 },
    );
    const answer = await mover.post(`monthly-reports/${id}/verification`, undefined, {
      ifMatch: await version(),
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'investment.same-person']);
    // The database holds it too, whoever writes.
    await expect(
      server.test.db.query(
        `UPDATE monthly_report SET state = 'verified', verified_by = $2 WHERE id = $1`,
        [id, body.id],
      ),
    ).rejects.toMatchObject({ code: 'GM004' });
    const verified = await finance.post(`monthly-reports/${id}/verification`, undefined, {
      ifMatch: await version(),
    });
    const [entry = ''] = verified.body.entryIds as string[];
    const reversed = await mover.post(`ledger/${entry}/reversal`, { reason: '不对' });
    expect(reversed.body.code).toBe('investment.same-person');
  });
});
