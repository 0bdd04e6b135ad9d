import type { ApiClient } from '../support/api-client.js';
import { postInvestment, submitReport } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

interface Due {
  readonly projectCode: string;
  readonly report: { readonly state: string; readonly completed: string } | null;
}

describe('what an office has to report for a month', () => {
  let server: TestServer;
  let office: ApiClient;
  let finance: ApiClient;

  beforeAll(async () => {
    server = await startTestServer({}, '2024-04-10T02:00:00Z');
    [office, finance] = await Promise.all([server.as('office'), server.as('finance')]);
  });
  afterAll(() => server.close());

  const codes = async (month: string, show: string, more = ''): Promise<string[]> => {
    const { status, body } = await office.get(
      `monthly-reports/due?month=${month}&show=${show}&limit=200${more}`,
    );
    expect(status).toBe(200);
    return (body.items as Due[]).map((row) => row.projectCode);
  };
  const counts = async (month: string): Promise<Record<string, number>> =>
    (await office.get(`monthly-reports/due?month=${month}`)).body.counts as Record<string, number>;
  const setStage = async (code: string, stage: string): Promise<void> => {
    const { body } = await office.get(`projects/${code}`);
    const { status } = await office.patch(
      `projects/${code}`,
      { stage },
      { ifMatch: body.version as number },
    );
    expect(status).toBe(200);
  };

  it('says by when the month is to be reported', async () => {
    const { body } = await office.get('monthly-reports/due?month=2024-03');
    expect(body).toMatchObject({ month: '2024-03', dueOn: '2024-04-06' });
  });

  it('leaves out works that have not begun, counted apart', async () => {
    const { due = 0, 'not-due': notDue = 0 } = await counts('2024-03');
    expect(due + notDue).toBe(269);
    expect(await codes('2024-03', 'not-due')).toContain('PJ-020');
  });

  it('asks for works under construction, and no more once they stop', async () => {
    await setStage('PJ-021', 'construction');
    expect(await codes('2024-03', 'todo')).toContain('PJ-021');
    await setStage('PJ-021', 'suspended');
    expect(await codes('2024-03', 'todo')).not.toContain('PJ-021');
    expect(await codes('2024-03', 'not-due')).toContain('PJ-021');
  });

  it('asks for works with money planned for the year of the month', async () => {
    const planned = await finance.put(
      'projects/PJ-020/annual-plans/2024',
      { amount: '1000.00' },
      { ifMatch: 0 },
    );
    expect(planned.status).toBe(200);
    expect(await codes('2024-01', 'todo')).toContain('PJ-020');
    expect(await codes('2023-12', 'todo')).not.toContain('PJ-020');
    await finance.put('projects/PJ-020/annual-plans/2024', { amount: '0.00' }, { ifMatch: 1 });
    expect(await codes('2024-01', 'todo')).not.toContain('PJ-020');
  });

  it('asks from the first report on, and shows each report where it stands', async () => {
    await postInvestment({ office, finance }, 'PJ-022', '2024-02', '12.00');
    expect(await codes('2024-01', 'due')).not.toContain('PJ-022');
    expect(await codes('2024-02', 'verified')).toContain('PJ-022');
    expect(await codes('2024-03', 'todo')).toContain('PJ-022');
    await submitReport(office, 'PJ-022', '2024-03', '34.00');
    expect(await codes('2024-03', 'todo')).not.toContain('PJ-022');
    const { body } = await office.get('monthly-reports/due?month=2024-03&show=submitted');
    expect(body.items).toEqual([
      expect.objectContaining({
        projectCode: 'PJ-022',
        reportedThrough: '2024-02',
        report: expect.objectContaining({ state: 'submitted', completed: '34.00' }) as unknown,
      }),
    ]);
  });

  it('puts first what finance gave back', async () => {
    const id = await submitReport(office, 'PJ-150', '2024-03', '1.00');
    await finance.post(`monthly-reports/${id}/return`, { reason: '金额不对' }, { ifMatch: 2 });
    expect((await codes('2024-03', 'todo'))[0]).toBe('PJ-150');
    expect(await counts('2024-03')).toMatchObject({ returned: 1 });
  });

  it('is found by part of a name, and read page by page without a gap', async () => {
    expect(await codes('2024-03', 'due', '&q=PJ-022')).toEqual(['PJ-022']);
    const all = await codes('2024-03', 'not-due');
    const read: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await office.get(
        `monthly-reports/due?month=2024-03&show=not-due&limit=100${next}`,
      );
      read.push(...(body.items as Due[]).map((row) => row.projectCode));
      cursor = body.nextCursor as string | null;
    }
    expect(read.slice(0, 200)).toEqual(all);
    expect(new Set(read).size).toBe((await counts('2024-03'))['not-due']);
  });

  it('is the same question as "not reported" of the digest', async () => {
    await server.test.setRecordedNow('2024-05-21T02:00:00Z');
    const issued = await finance.post('digests', {});
    expect(issued.status).toBe(201);
    const content = issued.body.content as {
      unreported: { month: string; units: { projects: { code: string }[] }[] };
    };
    const told = content.unreported.units
      .flatMap(({ projects }) => projects.map(({ code }) => code))
      .sort();
    expect(content.unreported.month).toBe('2024-04');
    expect(told).toContain('PJ-022');
    expect(told).toEqual(await codes('2024-04', 'todo'));
  });
});
