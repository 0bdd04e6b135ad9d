import { recordAudit } from '#libs/audit';
import { addDays, planDateOf } from '#libs/kernel';
import { aPlan } from '../support/build/portfolio.js';
import { eventually } from '../support/eventually.js';
import { submitReport } from '../support/report-flow.js';
import { inTransaction } from '../support/test-database.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

interface Row {
  readonly id: string;
  readonly sequence: string | null;
  readonly action: string;
  readonly actorName: string;
  readonly objectKey: string;
}

describe('the audit log', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('tells its auditor who did what, before and after, and of whom no other plan hears', async () => {
    const other = await aPlan(server.test);
    await inTransaction(server.test, other.id, (tx) =>
      recordAudit(tx, { action: 'other.act', objectType: 'thing', objectKey: 'secret' }),
    );
    const [office, finance, auditor] = await Promise.all([
      server.as('office'),
      server.as('finance'),
      server.as('auditor'),
    ]);
    const id = await submitReport(office, 'PJ-007', '2024-01', '5.00');
    await finance.post(`monthly-reports/${id}/return`, { reason: '请附依据' }, { ifMatch: 2 });
    const { body } = await auditor.get(`audit?objectType=monthly-report&objectKey=${id}`);
    expect(body.items).toMatchObject([
      {
        action: 'monthly-report.return',
        actorName: '财政（演示）',
        before: { state: 'submitted' },
        after: { state: 'returned', reason: '请附依据' },
      },
      { action: 'monthly-report.submit', actorName: '项目办（演示）' },
      { action: 'monthly-report.create', after: { projectCode: 'PJ-007', month: '2024-01' } },
    ]);
    const all = (await auditor.get('audit?limit=200')).body.items as Row[];
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter((row) => row.objectKey === 'secret')).toEqual([]);
    const first = await auditor.get('audit?limit=2');
    const second = await auditor.get(`audit?limit=2&cursor=${first.body.nextCursor as string}`);
    expect(
      [...(first.body.items as Row[]), ...(second.body.items as Row[])].map((row) => row.id),
    ).toEqual(all.slice(0, 4).map((row) => row.id));
  });

  it('tells refused sign-ins and never a password', async () => {
    const auditor = await server.as('auditor');
    await auditor.post('/api/v1/session', { username: 'office', password: 'guess number one' });
    const { body } = await auditor.get('/api/v1/audit?action=session.refuse');
    expect(body.items[0]).toMatchObject({ objectKey: 'office', address: '127.0.0.1' });
    expect(JSON.stringify(body)).not.toContain('guess');
  });

  it('is sealed within seconds, and found whole', async () => {
    const auditor = await server.as('auditor');
    const proof = await eventually(
      async () =>
        (await auditor.get('audit/verification')).body as { waiting: number; sealed: string },
      ({ waiting, sealed }) => waiting === 0 && Number(sealed) > 0,
    );
    expect(proof).toMatchObject({ whole: true, faults: [], unlisted: [] });
    expect((await auditor.get('audit/chain')).body).toEqual({
      sealed: proof.sealed,
      waiting: 0,
      headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await server.test.asOwner('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_only_grows');
    await server.test.asOwner(
      `UPDATE audit_entry SET actor_name = '别人' WHERE action = 'monthly-report.return'`,
    );
    await server.test.asOwner('ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_only_grows');
    const found = (await auditor.get('audit/verification')).body;
    expect(found).toMatchObject({ whole: false, faults: [{ kind: 'altered' }] });
    const { body } = await auditor.get('audit?action=monthly-report.return');
    expect((body.items as Row[])[0]?.sequence).toBe(found.faults[0].sequence);
  });

  it('tells what somebody tried and may not do, with route, permission and address', async () => {
    const [office, auditor] = await Promise.all([server.as('office'), server.as('auditor')]);
    expect((await office.post('digests', {})).status).toBe(403);
    const { body } = await auditor.get('/api/v1/audit?action=access.refuse&actor=项目办（演示）');
    expect(body.items[0]).toMatchObject({
      objectType: 'route',
      objectKey: 'POST /api/v1/plans/:plan/digests',
      address: '127.0.0.1',
      actorRoles: ['office'],
      after: { permission: 'digest.issue', plan: '440703-14' },
    });
    // The request's key was not used up by the refusal.
    expect(
      await server.test.asOwner("SELECT FROM idempotency_key WHERE route LIKE '%/digests'"),
    ).toEqual([]);
  });

  it('tells who opened a digest, once an hour', async () => {
    const [finance, leader, auditor] = await Promise.all([
      server.as('finance'),
      server.as('leader'),
      server.as('auditor'),
    ]);
    const { no } = (await finance.post('digests', {})).body as { no: number };
    for (let look = 0; look < 3; look += 1) await leader.get(`digests/${String(no)}`);
    expect((await leader.get('digests/999')).status).toBe(404);
    const { body } = await auditor.get('audit?action=digest.view');
    expect(body.items.length).toBeLessThan(3);
    expect(body.items[0]).toMatchObject({
      actorName: '领导（演示）',
      objectType: 'digest',
      objectKey: String(no),
    });
  });

  it('is filtered by days and address, and read from either end', async () => {
    const auditor = await server.as('auditor');
    const today = planDateOf(new Date());
    const ids = async (query: string): Promise<string[]> =>
      ((await auditor.get(`audit?limit=200&${query}`)).body.items as Row[]).map((row) => row.id);
    const all = await ids('');
    expect(await ids(`from=${today}&to=${today}`)).toEqual(all);
    expect(await ids(`from=${addDays(today, 1)}`)).toEqual([]);
    expect(await ids(`to=${addDays(today, -1)}`)).toEqual([]);
    expect(await ids('first=oldest')).toEqual(all.toReversed());
    const here = await ids('address=127.0.0.1');
    expect(here.length).toBeGreaterThan(2);
    expect(await ids('address=10.9.9.9')).toEqual([]);
    expect((await auditor.get('audit?from=2026-02-30')).status).toBe(400);
    const first = await auditor.get('audit?limit=2&first=oldest');
    const second = await auditor.get(
      `audit?limit=2&first=oldest&cursor=${first.body.nextCursor as string}`,
    );
    expect(
      [...(first.body.items as Row[]), ...(second.body.items as Row[])].map((row) => row.id),
    ).toEqual(all.toReversed().slice(0, 4));
  });

  it('is given as a file for Excel, which is itself recorded and in which nothing computes', async () => {
    const auditor = await server.as('auditor');
    await server.test.asOwner(
      `INSERT INTO audit_entry (plan_id, recorded_at, actor_name, actor_roles, correlation_id, action, object_type, object_key)
       SELECT p.id, date_trunc('milliseconds', now()) - make_interval(secs => n), '=HYPERLINK("http://x")', '{}', '', 'x', 'flood', n::text
       FROM plan p, generate_series(1, 2500) n WHERE p.code = '440703-14'`,
    );
    const { body, headers } = await auditor.get('audit/export?objectType=flood');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('audit-440703-14.csv');
    const lines = String(body).split('\r\n');
    expect(lines).toHaveLength(2502);
    expect(lines[1]).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3},.*,"'=HYPERLINK\(""http:\/\/x""\)",/,
    );
    expect(new Set(lines.slice(1, -1).map((line) => line.split(',')[2])).size).toBe(2500);
    const bytes = await fetch(`${server.baseUrl}/api/v1/audit/export?action=session.refuse`, {
      headers: { authorization: `Bearer ${auditor.token ?? ''}` },
    });
    expect([...new Uint8Array(await bytes.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const recorded = await auditor.get('audit?action=audit.export');
    expect(recorded.body.items).toMatchObject([
      { actorName: '审计管理员（演示）', objectKey: '440703-14', after: { objectType: 'flood' } },
    ]);
  });

  it('is closed to everybody but the auditor', async () => {
    for (const who of ['office', 'finance', 'leader', 'observer', 'system', 'admin'] as const)
      for (const path of [
        'audit',
        'audit/chain',
        'audit/verification',
        'audit/export',
        '/api/v1/audit',
        '/api/v1/audit/export',
      ])
        expect([who, path, (await (await server.as(who)).get(path)).status]).toEqual([
          who,
          path,
          403,
        ]);
  });
});
