import { systemClock } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Config } from '#libs/platform';
import { aPlan } from '../../../../test/support/build/portfolio.js';
import { MailServer, refusal } from '../../../../test/support/mail-server.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DigestDeliveryService } from './digest-delivery.service.js';

/** A delivery as the tests look at it. */
interface Row {
  readonly email: string;
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly pauseSeconds: number;
}

describe('delivering a digest', () => {
  let test: TestDatabase;
  let mail: MailServer;
  let plan: ScopedPlan;
  let people = 0;

  beforeAll(async () => {
    [test, mail] = await Promise.all([createTestDatabase(), MailServer.start()]);
  });
  afterAll(async () => {
    await mail.close();
    await test.drop();
  });
  beforeEach(async () => {
    mail.reset();
    plan = await aPlan(test);
    await test.asOwner(
      `INSERT INTO digest (plan_id, no, as_of, issued_at, issued_by, headline, content, html, plain_text)
       VALUES ($1, 1, '2026-11-22', now(), 'test', '头条', '{}', '<p>正文 &amp; 表</p>', '正文')`,
      [plan.id],
    );
  });

  const worker = (smtpUrl: string | null = mail.url): DigestDeliveryService =>
    new DigestDeliveryService(
      test.db,
      { smtpUrl, mailFrom: '纲目 <g@example.org>' } as Config,
      systemClock,
    );

  /** Recipients of the plan's digest; gives their addresses. */
  async function recipients(count: number): Promise<string[]> {
    const addresses = Array.from({ length: count }, () => `p${String((people += 1))}@example.org`);
    await test.asOwner(
      `WITH added AS (
         INSERT INTO person (username, name, email, password_hash)
         SELECT split_part(a, '@', 1), '领导“' || a || '”', a, '' FROM unnest($2::text[]) a RETURNING *
       )
       INSERT INTO digest_delivery (plan_id, digest_no, person_id, person_name, email, state, message_id)
       SELECT $1, 1, id, name, email, 'waiting', format('<digest.%s@gangmu>', id) FROM added ORDER BY id`,
      [plan.id, addresses],
    );
    return addresses;
  }

  const rows = (): Promise<Row[]> =>
    test.db.query<Row>(
      `SELECT email, state, attempts, error,
         round(extract(epoch FROM next_attempt_at - now()))::integer AS "pauseSeconds"
       FROM digest_delivery WHERE plan_id = $1 ORDER BY id`,
      [plan.id],
    );

  /** The pause or the lease of every open delivery is over. */
  const timePasses = (): Promise<unknown> =>
    test.asOwner(
      "UPDATE digest_delivery SET next_attempt_at = now() - interval '1 s' WHERE plan_id = $1",
      [plan.id],
    );

  const once = (addresses: readonly string[]): Record<string, number> =>
    Object.fromEntries(addresses.map((address) => [address, 1]));

  it('reaches each recipient once though three workers send at the same time', async () => {
    const addresses = await recipients(20);
    await Promise.all([worker(), worker(), worker()].map((each) => each.deliverDue(plan.id)));
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses));
    expect((await rows()).every((row) => row.state === 'sent' && row.attempts === 1)).toBe(true);
    expect(await worker().plansDue()).not.toContain(plan.id);
    const [letter] = mail.mailboxes.get(addresses[0] ?? '') ?? [];
    expect(letter).toMatchObject({ subject: '重大项目周报 第 1 期', text: '正文' });
    expect(letter?.html).toContain('正文 &amp; 表');
    expect(letter?.messageId).toMatch(/^<digest\.\d+@gangmu>$/);
    expect(letter?.from?.text).toContain('纲目');
  });

  it('tries again after a temporary refusal, with longer and longer pauses, and gives up', async () => {
    const addresses = await recipients(1);
    mail.onRecipient = () => {
      throw refusal(451, 'greylisted');
    };
    const seen: unknown[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      await timePasses();
      await worker().deliverDue(plan.id);
      const [row] = await rows();
      seen.push([row?.state, row?.attempts, row?.pauseSeconds]);
      expect(row?.error).toContain('451');
    }
    expect(seen.slice(0, 5)).toEqual([
      ['waiting', 1, 5],
      ['waiting', 2, 20],
      ['waiting', 3, 80],
      ['waiting', 4, 320],
      ['waiting', 5, 1280],
    ]);
    expect((await rows())[0]?.state).toBe('failed');
    expect(addresses).toHaveLength(1);
    expect(mail.counts()).toEqual({});
  });

  it('sends after the pause what was refused for the moment, also when refused after the content', async () => {
    const addresses = await recipients(1);
    mail.onMail = () => {
      throw refusal(452, 'mailbox full');
    };
    await worker().deliverDue(plan.id);
    expect((await rows())[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    mail.reset();
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual({});
    await timePasses();
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses));
    expect((await rows())[0]).toMatchObject({ state: 'sent', attempts: 2, error: null });
  });

  it('shows a lasting refusal at once without the address, and goes on with the others', async () => {
    const addresses = await recipients(3);
    const [, bad = ''] = addresses;
    mail.onRecipient = (address) => {
      if (address === bad) throw refusal(550, `no mailbox ${bad} here`);
    };
    await worker().deliverDue(plan.id);
    const list = await rows();
    expect(list.map((row) => row.state)).toEqual(['sent', 'failed', 'sent']);
    expect(list[1]?.error).toContain('550');
    expect(list[1]?.error).not.toContain('example.org');
    await timePasses();
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses.filter((address) => address !== bad)));
  });

  it('waits for a mail server that cannot be reached', async () => {
    await recipients(1);
    await worker('smtp://127.0.0.1:1').deliverDue(plan.id);
    expect((await rows())[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await rows())[0]?.error).toContain('ECONNREFUSED');
  });

  it('waits and says why while no mail server is named', async () => {
    const addresses = await recipients(2);
    expect(await worker(null).plansDue()).toContain(plan.id);
    await worker(null).deliverDue(plan.id);
    expect(await worker(null).plansDue()).not.toContain(plan.id);
    for (const row of await rows())
      expect(row).toMatchObject({
        state: 'waiting',
        attempts: 0,
        error: expect.stringContaining('SMTP_URL') as string,
      });
    expect(await worker().plansDue()).toContain(plan.id);
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses));
  });

  it('never lets a mail out twice when the server’s answer is lost: it is shown, for a person to decide', async () => {
    const addresses = await recipients(1);
    // The server has the whole mail, keeps it, and its answer never comes.
    mail.onMail = () => {
      mail.dropConnections();
    };
    await worker().deliverDue(plan.id);
    expect((await rows())[0]).toMatchObject({
      state: 'failed',
      attempts: 1,
      error: expect.stringContaining('可能已送达') as string,
    });
    mail.onMail = () => undefined;
    await timePasses();
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses));
  });

  it('takes over from a worker killed before the end of the mail, not from one killed after it', async () => {
    const addresses = await recipients(2);
    await test.asOwner(
      `UPDATE digest_delivery SET attempts = 1, next_attempt_at = now() + interval '30 s',
         state = CASE email WHEN $2 THEN 'waiting' ELSE 'sending' END WHERE plan_id = $1`,
      [plan.id, addresses[0]],
    );
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual({});
    await timePasses();
    expect(await worker().plansDue()).toContain(plan.id);
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses.slice(0, 1)));
    expect((await rows()).map((row) => row.state)).toEqual(['sent', 'failed']);
    expect((await rows())[1]?.error).toContain('可能已送达');
  });

  it('lets go of a mail whose lease another worker took while the server was slow', async () => {
    const addresses = await recipients(1);
    let isFirst = true;
    mail.onRecipient = async () => {
      if (!isFirst) return;
      isFirst = false;
      await timePasses();
      await worker().deliverDue(plan.id);
    };
    await worker().deliverDue(plan.id);
    expect(mail.counts()).toEqual(once(addresses));
    expect((await rows())[0]).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('keeps the connection’s password out of what it tells', async () => {
    await recipients(1);
    const url = mail.url.replace('//', '//robot:top-secret@');
    await worker(url).deliverDue(plan.id);
    expect(JSON.stringify(await rows())).not.toContain('top-secret');
  });
});
