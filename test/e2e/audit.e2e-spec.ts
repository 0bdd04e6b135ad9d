import { recordAudit } from '#libs/audit';
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

  it('is closed to everybody but the auditor', async () => {
    for (const who of ['office', 'finance', 'leader', 'observer', 'system', 'admin'] as const)
      for (const path of ['audit', 'audit/verification', '/api/v1/audit'])
        expect([who, path, (await (await server.as(who)).get(path)).status]).toEqual([
          who,
          path,
          403,
        ]);
  });
});
