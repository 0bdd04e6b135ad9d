import { eventually } from '../support/eventually.js';
import { MailServer, refusal } from '../support/mail-server.js';
import { postInvestment } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('the weekly digest', () => {
  let mail: MailServer;
  let server: TestServer;

  beforeAll(async () => {
    mail = await MailServer.start();
    server = await startTestServer({ SMTP_URL: mail.url });
    const admin = await server.as('admin');
    for (let n = 1; n <= 50; n += 1)
      await server.test.asOwner(
        `WITH made AS (
           INSERT INTO person (username, name, email, password_hash) VALUES ($1, $2, $3, 'none') RETURNING id)
         INSERT INTO membership (plan_id, person_id, role, unit_code)
         SELECT p.id, made.id, 'leader', p.division_code FROM made, plan p`,
        [`leader${String(n)}`, `领导${String(n)}`, `leader${String(n)}@example.org`],
      );
    // By hand alone, until the last test.
    await server.test.asOwner('UPDATE plan SET digest_enabled = false');
    await server.test.asOwner("UPDATE person SET email = NULL WHERE username = 'leader'");
    expect((await admin.get('/api/v1/people')).body.items.length).toBe(57);
  });
  afterAll(async () => {
    await server.close();
    await mail.close();
  });

  const people = async () => ({
    office: await server.as('office'),
    finance: await server.as('finance'),
  });
  const completed = async (asOf: string): Promise<unknown> => {
    const answer = await (
      await server.as('leader')
    ).get(`rollup?by=package&measure=completed&asOf=${asOf}`);
    return answer.body;
  };

  it('tells the figures of its day for ever, and reaches each of 50 leaders once', async () => {
    const both = await people();
    await both.finance.put(
      'allocation',
      { items: [{ packageCode: 'P04', amount: '1000' }] },
      { ifMatch: 0 },
    );
    await server.test.setRecordedNow('2026-12-09T02:00:00Z');
    await postInvestment(both, 'PJ-007', '2024-01', '100.00');
    await server.test.setRecordedNow('2026-12-22T02:00:00Z');
    const entry = await postInvestment(both, 'PJ-007', '2024-02', '23.45');
    await server.test.setRecordedNow('2026-12-28T01:00:00Z');
    const issued = await both.finance.post('digests', {});
    expect(issued.status).toBe(201);
    const { content } = issued.body as {
      content: {
        envelope: { completed: object };
        packages: { code: string; completed: { amount: string } }[];
        headline: string;
      };
    };
    expect(issued.body).toMatchObject({ no: 1, asOf: '2026-12-27' });
    expect(content.envelope.completed).toEqual({ amount: '123.45', change: '23.45' });
    expect(content.headline).toContain('占总盘子 0.00%');
    const reading = (await completed('2026-12-27')) as {
      total: string;
      rows: { key: string; amount: string }[];
    };
    expect(reading.total).toBe('123.45');
    for (const row of reading.rows)
      expect(content.packages.find((line) => line.code === row.key)?.completed.amount).toBe(
        row.amount,
      );

    await server.test.setRecordedNow('2026-12-28T05:00:00Z');
    await both.finance.post(`ledger/${entry}/reversal`, { reason: '更正' });
    expect(await completed('2026-12-27')).toEqual(reading);
    expect((await both.finance.get('digests/1')).body.content).toEqual(content);

    await eventually(
      async () => (await both.finance.get('digests')).body.items[0].deliveries as unknown,
      (counts) => JSON.stringify(counts) === JSON.stringify({ sent: 50, failed: 0, waiting: 0 }),
      30_000,
    );
    expect(Object.keys(mail.counts())).toHaveLength(50);
    expect(Object.values(mail.counts()).every((count) => count === 1)).toBe(true);
    const [received] = mail.mailboxes.get('leader1@example.org') ?? [];
    expect(received?.subject).toBe('重大项目周报 第 1 期');
    expect(received?.text).toContain('未分配');
    expect(received?.html).toContain('现代综合交通运输体系');
  });

  it('shows a delivery that failed and sends it again when asked', async () => {
    mail.reset();
    mail.onRecipient = (address) => {
      if (address === 'leader7@example.org') throw refusal(550, 'no such mailbox');
    };
    const finance = await server.as('finance');
    const admin = await server.as('system');
    await server.test.setRecordedNow('2026-12-29T01:00:00Z');
    expect((await finance.post('digests', {})).status).toBe(201);
    const failed = await eventually(
      async () =>
        (await admin.get('digests/2/deliveries')).body.items as {
          id: string;
          state: string;
          error: string;
          email: string;
        }[],
      (items) => items.every((item) => item.state === 'sent' || item.state === 'failed'),
      30_000,
    ).then((items) => items.filter((item) => item.state === 'failed'));
    expect(failed).toMatchObject([{ email: 'l***@example.org' }]);
    expect(failed[0]?.error).toContain('550');
    mail.onRecipient = () => undefined;
    const again = await admin.post(`digests/2/deliveries/${failed[0]?.id ?? ''}/resend`);
    expect(again.status).toBe(202);
    await eventually(
      () => Promise.resolve(Object.keys(mail.counts()).length),
      (count) => count === 50,
    );
    const twice = await admin.post(`digests/2/deliveries/${failed[0]?.id ?? ''}/resend`);
    expect([twice.status, twice.body.code]).toEqual([409, 'digest.delivery-not-failed']);
  });

  it('refuses a day that is not over', async () => {
    const finance = await server.as('finance');
    const answer = await finance.post('digests', { asOf: '2026-12-29' });
    expect([answer.status, answer.body.code]).toEqual([400, 'digest.as-of-not-over']);
  });

  it('is one of a day: whoever asks again is told which, and mails nobody', async () => {
    const finance = await server.as('finance');
    mail.reset();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => finance.post('digests', { asOf: '2026-12-28' })),
    );
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([409, 'digest.as-of-issued']);
      expect(body).toMatchObject({
        detail: expect.stringContaining('第 2 期') as string,
        existing: { no: 2, asOf: '2026-12-28', href: '/api/v1/plans/440703-14/digests/2' },
      });
    }
    expect((await finance.get('digests')).body.items).toHaveLength(2);
    expect(mail.counts()).toEqual({});
  });

  it('is issued by itself at its hour, once', async () => {
    const finance = await server.as('finance');
    // In this order: before, the plan of last week's hour would be due.
    await server.test.setRecordedNow('2027-01-04T00:31:00Z');
    await server.test.asOwner("UPDATE plan SET loaded_at = '2026-12-01', digest_enabled = true");
    const list = async () =>
      (await finance.get('digests')).body.items as { no: number; issuedBy: string; asOf: string }[];
    await eventually(list, (items) => items.length === 3, 25_000);
    expect((await list())[0]).toMatchObject({
      no: 3,
      issuedBy: 'system:digest',
      asOf: '2027-01-03',
    });
  });

  it('lets a leader read it and not send it again', async () => {
    const leader = await server.as('leader');
    expect((await leader.get('digests/1')).status).toBe(200);
    expect((await leader.post('digests/1/deliveries/1/resend')).status).toBe(403);
  });
});
