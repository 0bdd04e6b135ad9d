import type { Browser } from 'playwright-core';
import { BrowserPerson, DESK, PHONE } from '../support/browser-person.js';
import type { ApiClient } from '../support/api-client.js';
import { aMember } from '../support/build/units.js';
import { launchChromium } from '../support/chromium.mjs';
import { eventually } from '../support/eventually.js';
import { operate } from '../support/gangmu-process.js';
import { MailServer } from '../support/mail-server.js';
import { foundIn, ownWords } from '../support/own-words.js';
import { postInvestment, submitReport } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** Two plans that share nothing but codes: project PJ-001 and package P01 stand in both, as other things. */
const first = {
  code: '440703-14',
  folder: 'plans/440703-14',
  people: { office: 'office', finance: 'finance', leader: 'leader' },
  programmes: ['transport-network', 'AP1', 'PL1'],
  month: '2024-03',
  amounts: ['27182818.28', '1618033.99'],
} as const;
const second = {
  code: '990001-01',
  folder: 'test/fixtures/plans/990001-01',
  people: { office: 'office2', finance: 'finance2', leader: 'leader2' },
  programmes: ['test-grid', 'mock-learning', 'QA1', 'QA2'],
  month: '2026-10',
  amounts: ['31415926.53', '1414213.56'],
} as const;
type Plan = typeof first | typeof second;
type Role = keyof Plan['people'];

/** Every page of a plan, as who has the most to see on it. Those of the whole installation are left out. */
const pagesOf = ({ programmes, month }: Plan): [Role, string][] => [
  ['leader', ''],
  ['leader', '/projects'],
  ['leader', '/projects?show='],
  ['leader', '/projects?measure=completed&package=P01'],
  ['leader', '/projects/PJ-001'],
  ['leader', '/projects/PJ-003'],
  ['leader', '/milestones'],
  ['leader', '/programmes'],
  ...programmes.map((code): [Role, string] => ['leader', `/programmes/${code}`]),
  ['leader', '/indicators'],
  ['leader', '/indicators?tab=past'],
  ['leader', '/indicators?tab=results'],
  ['leader', '/commitments'],
  ['leader', '/digests'],
  ['leader', '/digests/1'],
  ['leader', '/units'],
  ['leader', '/me'],
  ['leader', '/nothing-here'],
  ['office', ''],
  ['office', '/projects/new'],
  ['office', '/projects/PJ-001'],
  ['office', `/reports?month=${month}&show=all`],
  ['office', `/reports/new?project=PJ-002&month=${month}`],
  ['finance', '/verification'],
  ['finance', '/allocation'],
  ['finance', '/ledger'],
  ['finance', '/digests'],
  ['finance', '/projects/PJ-001'],
];

describe('two plans in one database', () => {
  let mail: MailServer;
  let server: TestServer;
  let browser: Browser;
  const clients = new Map<string, ApiClient>();
  const screens = new Map<string, BrowserPerson>();

  const client = (plan: Plan, role: Role): ApiClient => {
    const found = clients.get(plan.people[role]);
    if (!found) throw new Error(role);
    return found.in(plan.code);
  };

  /** Some life in a plan, under amounts of its own. */
  async function live(plan: Plan): Promise<void> {
    const people = { office: client(plan, 'office'), finance: client(plan, 'finance') };
    await people.finance.put(
      'allocation',
      { items: [{ packageCode: 'P01', amount: plan.amounts[0] }], note: null },
      { ifMatch: 0 },
    );
    await people.office.post('projects/PJ-001/milestones', {
      name: plan === first ? '前案节点' : '后案节点',
      weight: 1,
      baselineOn: '2026-11-02',
    });
    await postInvestment(people, 'PJ-001', plan.month, plan.amounts[0]);
    await submitReport(people.office, 'PJ-002', plan.month, plan.amounts[1]);
  }

  beforeAll(async () => {
    mail = await MailServer.start();
    [server, browser] = await Promise.all([
      startTestServer({ SMTP_URL: mail.url }),
      launchChromium(),
    ]);
    const loaded = operate(['plan', 'load', second.folder], {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: server.test.url,
    });
    expect(loaded).toMatchObject({ code: 0 });
    for (const role of ['office', 'finance', 'leader'] as const) {
      clients.set(role, await server.as(role));
      const username = second.people[role];
      clients.set(username, await aMember(server, username, [{ role, plan: second.code }]));
    }
    await aMember(server, 'both', [
      { role: 'leader', plan: first.code },
      { role: 'leader', plan: second.code },
    ]);
    await server.test.asOwner(
      "UPDATE person SET email = username || '@example.org' WHERE username LIKE 'leader%'",
    );
    // Past the day the plans were loaded, from which on their works count under something.
    await server.test.setRecordedNow(inDays(1));
    await Promise.all([live(first), live(second)]);
    await server.test.setRecordedNow(inDays(4));
    for (const plan of [first, second]) {
      await eventually(
        async () => (await client(plan, 'leader').get('rollup?by=package&measure=completed')).body,
        ({ total }) => total === plan.amounts[0],
        60_000,
      );
      expect((await client(plan, 'finance').post('digests', {})).status).toBe(201);
    }
    for (const username of clients.keys())
      screens.set(username, await BrowserPerson.signIn(browser, server, username));
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await mail.close();
  });

  describe.each([
    ['first', first, second],
    ['second', second, first],
  ] as const)('the %s', (_, plan, other) => {
    const foreign = ownWords(other.folder, plan.folder);
    const told = {
      words: [...foreign.words, other === first ? '前案节点' : '后案节点'],
      figures: [...foreign.figures, ...other.amounts, ...other.amounts.map(inWan)],
    };

    it('has words of its own to be looked for', () => {
      expect(foreign.words.length).toBeGreaterThan(plan === first ? 100 : 1000);
      expect(foreign.figures.length).toBeGreaterThan(plan === first ? 8 : 30);
      expect(foundIn(`${other.amounts[0]} ${foreign.words[0] ?? ''}`, told)).toEqual(
        expect.arrayContaining([foreign.words[0], other.amounts[0]]),
      );
    });

    describe.each(['zh', 'en'] as const)('read in %s', (language) => {
      beforeAll(async () => {
        for (const username of Object.values(plan.people))
          await screens
            .get(username)
            ?.page.evaluate(
              `localStorage.setItem('gangmu.preferences', '{"language":"${language}"}')`,
            );
      });

      // The page's own words are the same on all; what English adds is the plan's.
      const pages = pagesOf(plan).filter(
        ([, path]) =>
          language === 'zh' ||
          /PJ-001|programmes|indicators|commit|digests|^$|allocation/.test(path),
      );
      it.each(pages)('shows the %s nothing of the other on %s', async (role, path) => {
        const screen = screens.get(plan.people[role]);
        if (!screen) throw new Error(role);
        await screen.open(path, plan.code);
        const { page } = screen;
        await page.evaluate(
          "for (const each of document.querySelectorAll('details')) each.open = true",
        );
        const shown = [await page.title(), await page.locator('body').innerText()];
        // What is only said: to screen readers, on hovering, in fields.
        shown.push(
          ...(await page.evaluate<string[]>(
            `[...document.querySelectorAll('[title], [aria-label], [placeholder], input')].flatMap((each) =>
              [each.title, each.getAttribute('aria-label') ?? '', each.placeholder ?? '', each.value ?? ''].map(String))`,
          )),
        );
        await page.emulateMedia({ media: 'print' });
        const printed = await page.locator('body').innerText();
        await page.emulateMedia({ media: 'screen' });
        expect(foundIn([...shown, printed].join('\n'), told)).toEqual([]);
        expect(printed).not.toMatch(/undefined|NaN|\[object|\{\{/);
        const name = await client(plan, role).get(`/api/v1/plans/${plan.code}`);
        expect(printed).toContain(
          (name.body as { name: string; nameEn: string })[language === 'zh' ? 'name' : 'nameEn'],
        );
        expect(screen.complaints).toEqual([]);
      });
    });

    it('sends its leaders a digest of itself alone', async () => {
      const username = plan.people.leader;
      const mails = await eventually(
        () => Promise.resolve(mail.mailboxes.get(`${username}@example.org`) ?? []),
        (found) => found.length > 0,
      );
      expect(mails).toHaveLength(1);
      const [letter] = mails;
      const text = [letter?.subject, letter?.text, String(letter?.html)].join('\n');
      expect(text).toContain(plan === first ? '十大工程包' : '六类试验工程包');
      expect(foundIn(text, told)).toEqual([]);
    });

    it('is not there for who has a part in the other only', async () => {
      const leader = client(other, 'leader');
      const own = ownWords(plan.folder, other.folder);
      const list = await leader.get('/api/v1/plans');
      expect((list.body as { items: { code: string }[] }).items.map(({ code }) => code)).toEqual([
        other.code,
      ]);
      for (const path of ['', '/packages', '/projects', '/indicators', '/glossary', '/digests/1']) {
        const answer = await leader.get(`/api/v1/plans/${plan.code}${path}`);
        expect(answer.status).toBe(404);
        // What was asked for is said again, and nothing else.
        expect(foundIn(JSON.stringify(answer.body).replaceAll(plan.code, ''), own)).toEqual([]);
      }
      const screen = await BrowserPerson.signIn(browser, server, other.people.leader);
      await screen.page.goto(`${server.baseUrl}/plans/${plan.code}/indicators`);
      await screen.at('plan-choice').waitFor();
      expect(await screen.at('plan-switch').count()).toBe(0);
      const text = await screen.page.locator('body').innerText();
      expect(foundIn(text.replaceAll(plan.code, ''), own)).toEqual([]);
      await screen.page.context().close();
    });
  });

  it('lead who has a part in both from one to the other, at a desk and on a phone', async () => {
    const desk = await BrowserPerson.signIn(browser, server, 'both', DESK);
    await desk.open('/indicators', first.code);
    await desk.at('plan-switch').selectOption(second.code);
    await desk.sees('envelope-amount', '777.7 亿元');
    expect(desk.page.url()).toBe(`${server.baseUrl}/plans/${second.code}`);
    const main = await desk.page.locator('main').innerText();
    expect(foundIn(main, ownWords(first.folder, second.folder))).toEqual([]);
    const phone = await BrowserPerson.signIn(browser, server, 'both', PHONE);
    await phone.open('', second.code);
    await phone.page.getByRole('button', { name: '菜单' }).click();
    await phone.page.locator('dialog').getByTestId('plan-switch').selectOption(first.code);
    await phone.sees('envelope-amount', '1854 亿元');
    expect([...desk.complaints, ...phone.complaints]).toEqual([]);
  });

  it('prove themselves: every sum of both equals its ledger', () => {
    const verified = operate(['verify'], {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: server.test.url,
    });
    expect(verified).toMatchObject({ code: 0 });
  });
});

/** The amount as a page shows it in 万元, or in English in millions. */
function inWan(yuan: string): string {
  return (Number(yuan) / 10_000).toFixed(2);
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
