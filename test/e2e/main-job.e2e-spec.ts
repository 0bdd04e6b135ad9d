import type { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('from an office’s report to the envelope', () => {
  let server: TestServer;
  let office: ApiClient;
  let finance: ApiClient;
  let leader: ApiClient;

  beforeAll(async () => {
    server = await startTestServer();
    [office, finance, leader] = await Promise.all([
      server.as('office'),
      server.as('finance'),
      server.as('leader'),
    ]);
  });
  afterAll(() => server.close());

  async function submit(
    projectCode: string,
    month: string,
    lines: object[],
    more: object = {},
  ): Promise<{ id: string; version: number }> {
    const made = await office.post('monthly-reports', { projectCode, month, lines, ...more });
    expect(made.status).toBe(201);
    const sent = await office.post(
      `monthly-reports/${made.body.id as string}/submission`,
      undefined,
      { ifMatch: made.body.version as number },
    );
    expect(sent.body).toMatchObject({ state: 'submitted', version: 2 });
    return { id: made.body.id as string, version: sent.body.version as number };
  }

  const amountOf = async (by: string, key: string, measure = 'completed'): Promise<string> => {
    const answer = await leader.get(`rollup?by=${by}&measure=${measure}`);
    const rows = answer.body.rows as { key: string; amount: string }[];
    return rows.find((row) => row.key === key)?.amount ?? '';
  };

  it('has a verified line in the roll-up within a second, in every dimension', async () => {
    const report = await submit('PJ-007', '2024-03', [
      { measure: 'completed', fundingSource: 'special-bond', amount: '12345678.90' },
      { measure: 'received', fundingSource: 'district-fiscal', amount: '5000000' },
      { measure: 'paid', fundingSource: 'district-fiscal', amount: '0.01' },
    ]);
    const before = Date.now();
    const verified = await finance.post(`monthly-reports/${report.id}/verification`, undefined, {
      ifMatch: report.version,
    });
    expect(verified.status).toBe(200);
    expect(verified.body.entryIds).toHaveLength(3);
    await eventually(
      () => amountOf('package', 'P04'),
      (amount) => amount === '12345678.90',
      5_000,
    );
    expect(Date.now() - before).toBeLessThan(1_000);
    expect(await amountOf('programme', 'transport-network')).toBe('12345678.90');
    expect(await amountOf('fundingSource', 'special-bond')).toBe('12345678.90');
    expect(await amountOf('stage', 'construction')).toBe('12345678.90');
    expect(await amountOf('year', '2024')).toBe('12345678.90');
    expect(await amountOf('month', '2024-03', 'paid')).toBe('0.01');
    expect(await amountOf('town', 'not-stated', 'received')).toBe('5000000.00');
    const overview = await leader.get('overview');
    expect(overview.body).toMatchObject({
      envelope: '185400000000.00',
      completed: '12345678.90',
      received: '5000000.00',
      reportedThrough: '2024-03',
    });
  });

  it('opens a number down to its projects, its entries and their report', async () => {
    const projects = await leader.get('rollup?by=project&package=P04');
    expect(projects.body).toMatchObject({
      total: '12345678.90',
      rows: [{ key: 'PJ-007', amount: '12345678.90' }],
    });
    const entries = await leader.get('ledger?package=P04&measure=completed&part=inside');
    expect(entries.body.total).toMatchObject({ completed: '12345678.90', entries: 1 });
    const [entry] = entries.body.items as { reportId: string; amount: string; postedBy: string }[];
    expect(entry).toMatchObject({ amount: '12345678.90', postedBy: '财政（演示）' });
    expect((await leader.get(`monthly-reports/${entry?.reportId ?? ''}`)).body).toMatchObject({
      state: 'verified',
      projectCode: 'PJ-007',
    });
  });

  it('corrects by a reversal and a supplement, never by an edit', async () => {
    const report = await submit('PJ-009', '2024-05', [
      { measure: 'completed', fundingSource: 'other', amount: '700' },
    ]);
    const verified = await finance.post(`monthly-reports/${report.id}/verification`, undefined, {
      ifMatch: 2,
    });
    const [entry] = verified.body.entryIds as string[];
    const edit = await office.put(`monthly-reports/${report.id}`, { lines: [] }, { ifMatch: 3 });
    expect([edit.status, edit.body.code]).toEqual([409, 'investment.cannot-edit']);
    const reversal = await finance.post(`ledger/${entry ?? ''}/reversal`, { reason: '多写一个零' });
    expect(reversal.status).toBe(201);
    const again = await finance.post(`ledger/${entry ?? ''}/reversal`, { reason: '再来一次' });
    expect([again.status, again.body.code]).toEqual([409, 'investment.already-reversed']);
    const supplement = await submit('PJ-009', '2024-05', [
      { measure: 'completed', fundingSource: 'other', amount: '70' },
    ]);
    await finance.post(`monthly-reports/${supplement.id}/verification`, undefined, { ifMatch: 2 });
    await eventually(
      () => amountOf('fundingSource', 'other'),
      (amount) => amount === '70.00',
    );
    const detail = await office.get(`monthly-reports/${supplement.id}`);
    expect(detail.body).toMatchObject({ no: 2, earlierThisMonth: { completed: '0.00' } });
  });

  it('returns a report with the reason and takes it again mended', async () => {
    const report = await submit('PJ-010', '2024-02', [
      { measure: 'paid', fundingSource: 'bank-loan', amount: '10' },
    ]);
    const returned = await finance.post(
      `monthly-reports/${report.id}/return`,
      { reason: '请附依据' },
      { ifMatch: 2 },
    );
    expect(returned.body).toMatchObject({
      state: 'returned',
      returnReason: '请附依据',
      version: 3,
    });
    const mended = await office.put(
      `monthly-reports/${report.id}`,
      { lines: [{ measure: 'paid', fundingSource: 'bank-loan', amount: '11' }] },
      { ifMatch: 3 },
    );
    expect(mended.body.version).toBe(4);
    await office.post(`monthly-reports/${report.id}/submission`, undefined, { ifMatch: 4 });
    const verified = await finance.post(`monthly-reports/${report.id}/verification`, undefined, {
      ifMatch: 5,
    });
    expect(verified.body.state).toBe('verified');
  });

  it('verifies once however often the same request is sent, also at the same time', async () => {
    const report = await submit('PJ-011', '2024-02', [
      { measure: 'completed', fundingSource: 'self-raised', amount: '33' },
    ]);
    const send = () =>
      finance.post(`monthly-reports/${report.id}/verification`, undefined, {
        ifMatch: 2,
        idempotencyKey: 'same-key',
      });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    const last = await send();
    expect(answers.every((answer) => [200, 409].includes(answer.status))).toBe(true);
    expect(last).toMatchObject({ status: 200, body: { state: 'verified' } });
    await eventually(
      () => amountOf('fundingSource', 'self-raised'),
      (amount) => amount === '33.00',
    );
    expect((await leader.get('ledger?project=PJ-011')).body.total).toMatchObject({
      completed: '33.00',
      entries: 1,
    });
  });

  it('moves a milestone by a report, and counts physical progress by weight', async () => {
    const first = await office.post('projects/PJ-012/milestones', {
      name: '开工',
      weight: 1,
      baselineOn: '2024-01-31',
    });
    const second = await office.post('projects/PJ-012/milestones', {
      name: '竣工',
      weight: 3,
      baselineOn: '2099-12-31',
    });
    await submit('PJ-012', '2024-03', [], {
      milestones: [
        { milestoneId: first.body.id as number, actualOn: '2024-02-10', evidence: '开工令' },
        { milestoneId: second.body.id as number, forecastOn: '2099-06-30' },
      ],
    });
    const listed = await leader.get('projects/PJ-012/milestones');
    expect(listed.body.items).toMatchObject([
      { name: '开工', state: 'reached', actualOn: '2024-02-10', lateDays: 10 },
      { name: '竣工', state: 'planned', forecastOn: '2099-06-30', lateDays: -184 },
    ]);
    expect((await leader.get('projects/PJ-012')).body).toMatchObject({
      physicalProgressPercent: '25.00',
      progressGapPoints: '-75.00',
    });
  });

  it('never allots more than the envelope, and keeps every version', async () => {
    const over = await finance.put(
      'allocation',
      { items: [{ packageCode: 'P01', amount: '185400000000.01' }] },
      { ifMatch: 0 },
    );
    expect([over.status, over.body.code]).toEqual([400, 'plan.allocation-exceeds-envelope']);
    const first = await finance.put(
      'allocation',
      { items: [{ packageCode: 'P01', amount: '185400000000' }] },
      { ifMatch: 0 },
    );
    expect(first.body).toMatchObject({ version: 1, unallotted: '0.00' });
    const stale = await finance.put('allocation', { items: [] }, { ifMatch: 0 });
    expect([stale.status, stale.body.code]).toEqual([412, 'plan.stale']);
    const second = await finance.put(
      'allocation',
      { items: [{ packageCode: 'P04', amount: '100' }], note: '调整' },
      { ifMatch: 1 },
    );
    expect(second.body).toMatchObject({
      version: 2,
      allotted: '100.00',
      history: [{ version: 2, note: '调整' }, { version: 1 }],
    });
  });

  it('keeps a project’s budget and annual plans by version', async () => {
    const budget = {
      kind: 'approved-estimate',
      total: '900',
      inPeriod: '600',
      document: '江蓬发改〔2021〕1号',
      documentDate: '2021-06-01',
    };
    expect(
      (await finance.put('projects/PJ-007/budget', budget, { ifMatch: 0 })).body,
    ).toMatchObject({ version: 1, inPeriod: '600.00' });
    expect(
      (await finance.put('projects/PJ-007/budget', { ...budget, inPeriod: '901' }, { ifMatch: 1 }))
        .body.errors[0].pointer,
    ).toBe('/inPeriod');
    expect(
      (await finance.put('projects/PJ-007/annual-plans/2024', { amount: '300' }, { ifMatch: 0 }))
        .body,
    ).toMatchObject({ version: 1 });
    expect((await leader.get('projects/PJ-007')).body).toMatchObject({
      budget: { total: '900.00', inPeriod: '600.00' },
      annualPlans: [{ year: 2024, amount: '300.00', version: 1 }],
      amounts: { completed: '12345678.90' },
    });
  });
});
