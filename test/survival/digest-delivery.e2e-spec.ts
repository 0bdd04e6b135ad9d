import { randomUUID } from 'node:crypto';
import { signIn, type ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { PASSWORD } from '../support/test-server.js';
import { GangmuProcess } from '../support/gangmu-process.js';

const LEADERS = 50;

interface Delivery {
  readonly id: string;
  readonly personName: string;
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly error: string | null;
}

describe('a digest to 50 leaders while the worker is killed', () => {
  let mail: MailServer;
  let gangmu: GangmuProcess;

  beforeAll(async () => {
    mail = await MailServer.start();
    // Without the demo people the plan's leaders are the 50 made here.
    gangmu = await GangmuProcess.start({ SMTP_URL: mail.url, GANGMU_DEMO_PASSWORD: '' });
  }, 120_000);
  afterAll(async () => {
    await gangmu.stop();
    await mail.close();
  }, 60_000);

  /** Kills the worker once, when the n-th recipient comes to that point of its mail. */
  function killAt(n: number): () => void {
    let count = 0;
    return () => {
      count += 1;
      if (count === n) gangmu.kill('worker');
    };
  }

  async function makeLeaders(admin: ApiClient): Promise<string[]> {
    const emails: string[] = [];
    for (let index = 1; index <= LEADERS; index += 1) {
      const email = `leader${String(index)}@example.org`;
      const made = await admin.post('/api/v1/people', {
        username: `leader${String(index)}`,
        name: `领导 ${String(index)}`,
        email,
        memberships: [{ plan: '440703-14', role: 'leader' }],
        password: randomUUID(),
      });
      if (made.status !== 201) throw new Error(JSON.stringify(made.body));
      emails.push(email);
    }
    return emails;
  }

  async function makePerson(
    admin: ApiClient,
    username: string,
    duties: Readonly<Record<string, unknown>>,
  ): Promise<ApiClient> {
    await admin.post('/api/v1/people', { username, name: username, password: PASSWORD, ...duties });
    return signIn(gangmu.baseUrl, username, PASSWORD);
  }

  it('fills each mailbox once; what is uncertain is shown and sent again by hand', async () => {
    const admin = await signIn(gangmu.baseUrl, 'admin', PASSWORD);
    const emails = await makeLeaders(admin);
    const issuer = await makePerson(admin, 'issuer', {
      memberships: [{ plan: '440703-14', role: 'finance' }],
    });
    const keeper = await makePerson(admin, 'keeper', { administrator: 'system' });
    mail.onRecipient = killAt(10);
    mail.onContent = killAt(30);
    const issued = await issuer.post('digests', {});
    expect(issued.status).toBe(201);
    const deliveries = async (): Promise<Delivery[]> =>
      ((await keeper.get('digests/1/deliveries')).body as { items: Delivery[] }).items;
    // Taken by a killed worker: the lease of 40 s ends first.
    const settled = await eventually(
      deliveries,
      (items) => items.length === LEADERS && items.every((item) => item.state !== 'waiting'),
      180_000,
    );
    for (const [email, count] of Object.entries(mail.counts()))
      expect([email, count]).toEqual([email, 1]);
    const failed = settled.filter((item) => item.state === 'failed');
    expect(failed.length).toBeLessThanOrEqual(2);
    for (const { id, personName, error } of failed) {
      expect(error).toContain('可能已送达');
      const email = `leader${personName.replace(/\D/g, '')}@example.org`;
      if (mail.counts()[email] === undefined)
        expect((await keeper.post(`digests/1/deliveries/${id}/resend`)).status).toBe(202);
    }
    await eventually(
      () => Promise.resolve(mail.counts()),
      (counts) => Object.keys(counts).length === LEADERS,
      30_000,
    );
    expect(mail.counts()).toEqual(Object.fromEntries(emails.map((email) => [email, 1])));
    console.log(
      `${String(LEADERS)} mailboxes hold one digest each after 2 kills of the worker; ${String(failed.length)} shown as uncertain`,
    );
  }, 300_000);
});
