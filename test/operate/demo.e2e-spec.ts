import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { signIn, type ApiClient } from '../support/api-client.js';
import { BrowserPerson } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { freePort } from '../support/free-port.js';
import { GangmuProcess, operate } from '../support/gangmu-process.js';
import { PASSWORD } from '../support/test-server.js';

/** A demo of a few works: as many kinds of things as the whole, in a tenth of the time. */
const SMALL = { GANGMU_DEMO_WORKS: '24' };
const START_MILLISECONDS = 300_000;
const PLAN = '440703-14';

async function recordsNow(gangmu: GangmuProcess): Promise<Date> {
  const client = new pg.Client({ connectionString: gangmu.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ now: Date }>('SELECT recorded_now() AS now');
  await client.end();
  return rows[0]?.now ?? new Date(0);
}

describe('the demo', () => {
  let gangmu: GangmuProcess;
  let leader: ApiClient;
  let browser: Browser;

  beforeAll(async () => {
    gangmu = await GangmuProcess.start(SMALL, 'demo');
    browser = await launchChromium();
    leader = await signIn(gangmu.baseUrl, 'leader', PASSWORD);
  }, START_MILLISECONDS);
  afterAll(async () => {
    await browser.close();
    await gangmu.stop();
  }, 60_000);

  it('is at nine o’clock of its Monday once it is ready, and tells how far it is before', async () => {
    const { body } = await leader.get(`/api/v1/plans/${PLAN}`);
    expect(body).toMatchObject({ isDemo: true, today: '2025-06-16' });
    const now = await recordsNow(gangmu);
    expect(now.toISOString()).toMatch(/^2025-06-16T01:/);
    expect(gangmu.output).toMatch(/making the demo’s life 100 %/);
    expect(gangmu.output).toContain('（密码 password: GANGMU_DEMO_PASSWORD）');
  });

  it('has allotted the whole envelope and completed about 85 % of it, some before the plan', async () => {
    const { body } = await leader.get('overview');
    expect(body).toMatchObject({ allotted: body.envelope as string, unallotted: '0.00' });
    expect(Number(body.completedPercent)).toBeGreaterThan(81);
    expect(Number(body.completedPercent)).toBeLessThan(88);
    expect(Number(body.outside.before.completed)).toBeGreaterThan(0);
    for (const each of body.packages as { allotted: string; completed: string }[]) {
      expect(Number(each.allotted)).toBeGreaterThan(0);
      expect(Number(each.completed)).toBeGreaterThan(0);
    }
  });

  it('stands as it stood on any past day', async () => {
    const { body: then } = await leader.get('overview?asOf=2023-06-30');
    const { body: before } = await leader.get('overview?asOf=2023-05-31');
    expect(Number(then.completedPercent)).toBeGreaterThan(38);
    expect(Number(then.completedPercent)).toBeLessThan(52);
    expect(Number(then.completed)).toBeGreaterThan(Number(before.completed));
  });

  it('has issued a digest on each Monday of the last months and delivered it to its mailbox', async () => {
    const { body: digests } = await leader.get('digests');
    const issued = digests.items as { asOf: string; deliveries: object }[];
    expect(issued).toHaveLength(16);
    expect(issued.at(0)?.asOf).toBe('2025-06-15');
    expect(issued.at(-1)?.asOf).toBe('2025-03-02');
    for (const { deliveries } of issued)
      expect(deliveries).toEqual({ sent: 1, failed: 0, waiting: 0 });
    const { body: mailbox } = await leader.get('demo-mailbox');
    expect(mailbox.items).toHaveLength(16);
    expect(mailbox.items[0]).toMatchObject({ id: 16, sentAt: '2025-06-16T00:30:20.000Z' });
    const { body: mail } = await leader.get('demo-mailbox/16');
    expect(mail.html).toContain('演示数据');
    expect((await leader.get('demo-mailbox/999')).status).toBe(404);
  });

  it('leaves something to do: drafts and reports that wait to be verified', async () => {
    const finance = await signIn(gangmu.baseUrl, 'finance', PASSWORD);
    const { body } = await finance.get('monthly-reports?state=submitted');
    expect(body.items.length).toBeGreaterThan(0);
    const [first] = body.items as { id: string; version: number }[];
    const verified = await finance.post(
      `monthly-reports/${String(first?.id)}/verification`,
      undefined,
      {
        ifMatch: first?.version ?? 0,
      },
    );
    expect(verified.status).toBe(200);
  });

  it('is clean by every check, and its audit log is whole', () => {
    expect(gangmu.operate(['verify'])).toMatchObject({ code: 0 });
    const audit = gangmu.operate(['audit', 'verify']);
    expect(audit).toMatchObject({ code: 0 });
    expect(audit.output).toMatch(new RegExp(`${PLAN}：完好 whole，已封存 sealed [1-9]\\d{2,}`));
  });

  it('tells its day on every page, in both languages, and shows mails in a frame that runs nothing', async () => {
    const person = await BrowserPerson.signIn(browser, gangmu, 'leader');
    await person.open('/demo-mailbox');
    const banner = person.at('demo-banner');
    await banner.getByText('2025年6月16日星期一').waitFor();
    await person.page.getByTestId('mail-16').getByRole('link').click();
    const frame = person.at('mail-frame');
    expect(await frame.getAttribute('sandbox')).toBe('');
    await frame.contentFrame().getByText('重大项目周报 第 16 期').waitFor();
    await person.at('language-switch').click();
    await banner.getByText(/Monday,? 16 June 2025/).waitFor();
    expect(person.complaints).toEqual([]);
  });

  it('goes on ticking at a second start, from where the clock would be', async () => {
    const before = await recordsNow(gangmu);
    const startedAt = Date.now();
    await gangmu.stop({ keep: true });
    await gangmu.launch();
    const now = await recordsNow(gangmu);
    const elapsed = now.getTime() - before.getTime();
    expect(Math.abs(elapsed - (Date.now() - startedAt))).toBeLessThan(5_000);
    leader = await signIn(gangmu.baseUrl, 'leader', PASSWORD);
    expect((await leader.get('digests')).body.items).toHaveLength(16);
    expect((await leader.get('demo-mailbox')).body.items).toHaveLength(16);
  }, 120_000);

  it(
    'shows the same life less far on where another day is named',
    async () => {
      const other = await GangmuProcess.start(
        { GANGMU_DEMO_WORKS: '11', GANGMU_DEMO_DAY: '2023-09-06' },
        'demo',
      );
      try {
        const client = await signIn(other.baseUrl, 'leader', PASSWORD);
        expect((await client.get(`/api/v1/plans/${PLAN}`)).body.today).toBe('2023-09-06');
        const { body } = await client.get('overview');
        expect(Number(body.completedPercent)).toBeGreaterThan(43);
        expect(Number(body.completedPercent)).toBeLessThan(56);
        expect((await client.get('digests')).body.items[0].asOf).toBe('2023-09-03');
      } finally {
        await other.stop();
      }
    },
    START_MILLISECONDS,
  );

  describe('on a folder that is not its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gangmu-real-'));
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('is refused where there is real data, and for a day on which the plan has no life', async () => {
      const environment = {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(await freePort()),
        GANGMU_DATA: folder,
      };
      expect(operate(['migrate'], environment).code).toBe(0);
      const early = operate(['demo'], { ...environment, GANGMU_DEMO_DAY: '2019-01-01' });
      expect(early.code).toBe(2);
      expect(early.output).toMatch(/GANGMU_DEMO_DAY: .*2021-04-01.*2026-12-31/);
      expect(operate(['plan', 'load', `plans/${PLAN}`], environment).code).toBe(0);
      const refused = operate(['demo'], environment);
      expect(refused.code).toBe(2);
      expect(refused.output).toContain('The folder holds real data');
    }, 120_000);
  });
});
