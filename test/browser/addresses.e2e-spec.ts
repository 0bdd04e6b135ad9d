import type { Browser } from 'playwright-core';
import { BrowserPerson } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** Addresses that lack something or ask for what is not there, and what the page says of it. */
const wrong = [
  ['leader', '?asOf=banana', 'unknown-in-address', /banana/],
  ['leader', '?asOf=2999-01-01', 'unknown-in-address', /2999-01-01/],
  ['leader', '/projects?stage=flying', 'problem', /flying/],
  ['leader', '/projects?show=banana', 'unknown-in-address', /banana/],
  ['leader', '/projects?package=P99', 'empty', /没有符合条件/],
  ['leader', '/projects?unit=nobody', 'empty', /没有符合条件/],
  ['leader', '/projects?measure=banana', 'unknown-in-address', /banana/],
  ['leader', '/projects?measure=completed&year=banana', 'unknown-in-address', /banana/],
  ['leader', '/projects?measure=completed&part=banana', 'unknown-in-address', /banana/],
  ['leader', '/projects/XX-999', 'problem', /XX-999/],
  ['leader', '/projects/%00', 'problem', /未找到|网址/],
  ['leader', `/projects/${'x'.repeat(300)}`, 'problem', /未找到|网址/],
  ['leader', '/projects/a%20b%2Fc', 'problem', /未找到|网址/],
  ['office', '/reports?month=banana', 'unknown-in-address', /banana/],
  ['office', '/reports?month=2024-13', 'unknown-in-address', /2024-13/],
  ['office', '/reports?month=2999-01', 'unknown-in-address', /2999-01/],
  ['office', '/reports?show=banana', 'unknown-in-address', /banana/],
  ['office', '/reports?unit=nobody', 'empty', /没有/],
  ['office', '/reports/new', 'no-project', /没有写是哪个项目/],
  ['office', '/reports/new?month=2024-01', 'no-project', /没有写是哪个项目/],
  ['office', '/reports/new?project=XX-999', 'no-project', /XX-999/],
  ['office', '/reports/new?project=PJ-010&month=banana', 'unknown-in-address', /banana/],
  ['office', '/reports/new?project=PJ-010&month=2098-01', 'empty', /2098-01 还没有到/],
  ['office', '/reports/999999', 'problem', /999999/],
  ['office', '/reports/banana', 'problem', /banana/],
  ['office', '/reports/99999999999999999999999', 'problem', /9999/],
  ['finance', '/ledger?month=banana', 'unknown-in-address', /banana/],
  ['finance', '/ledger?measure=banana', 'unknown-in-address', /banana/],
  ['finance', '/ledger?asOf=banana', 'unknown-in-address', /banana/],
  ['finance', '/ledger?year=banana', 'problem', /banana/],
  ['finance', '/ledger?project=XX-999', 'empty', /没有符合条件/],
  ['leader', '/milestones?state=banana', 'unknown-in-address', /banana/],
  ['leader', '/programmes/none', 'problem', /none/],
  ['leader', '/programmes/%20', 'problem', /未找到|网址/],
  ['leader', '/digests/999', 'problem', /999/],
  ['leader', '/digests/banana', 'problem', /banana/],
  ['leader', '/digests/0', 'problem', /0/],
  ['leader', '/nothing/at/all', 'empty', /网址/],
  ['auditor', '/audit?from=banana', 'problem', /banana/],
] as const;

/** The same with nothing wrong to say, but nothing to wait for either. */
const harmless = [
  ['leader', '/projects/PJ-007?tab=banana'],
  ['finance', '/verification?report=999999'],
  ['finance', '/allocation?version=banana'],
  ['leader', '/indicators?tab=banana'],
  ['leader', '/commitments?area=banana'],
  ['auditor', '/audit?view=history'],
  ['auditor', '/audit?view=history&objectType=banana&objectKey=1'],
  ['admin', '/units?unit=banana'],
  ['admin', '/people?person=banana'],
] as const;

type Username = 'leader' | 'office' | 'finance' | 'auditor' | 'admin';

describe('an address that lacks something, or is wrong', () => {
  let server: TestServer;
  let browser: Browser;
  const people = new Map<Username, BrowserPerson>();

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchChromium()]);
    for (const username of ['leader', 'office', 'finance', 'auditor', 'admin'] as const)
      people.set(username, await BrowserPerson.signIn(browser, server, username));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const as = (username: Username): BrowserPerson => {
    const person = people.get(username);
    if (!person) throw new Error(username);
    return person;
  };

  it.each(wrong)('%s %s: says so in %s and leads on', async (username, path, place, words) => {
    const person = as(username);
    await person.open(path);
    await person.sees(place, words);
    expect(await person.at('problem').count()).toBeLessThanOrEqual(1);
    // A way on: a link or a button in what is said, or the filter that can be cleared.
    expect(
      await person.page
        .locator('main')
        .locator(
          '[data-testid="ways-on"] a, [role="status"] button, .empty a, .empty button, a, .filters button',
        )
        .count(),
    ).toBeGreaterThan(0);
    const text = await person.page.locator('main').innerText();
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|overview\.|state\.[a-z]/);
  });

  it.each(harmless)('%s %s opens all the same', async (username, path) => {
    const person = as(username);
    await person.open(path);
    expect(await person.at('problem').count()).toBe(0);
    expect((await person.page.locator('main').innerText()).length).toBeGreaterThan(20);
  });

  it('of an unknown plan leads to those there are', async () => {
    const { page } = as('leader');
    for (const path of ['/plans/none', '/plans/none/projects']) {
      await page.goto(`${server.baseUrl}${path}`);
      await as('leader').sees('plan-choice', /蓬江/);
    }
    await as('leader').at('plan-choice').getByRole('link').first().click();
    await as('leader').settled();
  });

  it('of a report without a project lets one be chosen by typing', async () => {
    const office = as('office');
    await office.open('/reports/new?month=2024-03');
    await office.at('choice-search').fill('PJ-007');
    await office.at('project-choice').getByRole('link', { name: '迎宾西路延长线' }).click();
    await office.at('report-form').waitFor();
    expect(office.page.url()).toMatch(/project=PJ-007&month=2024-03$/);
  });

  it('of conditions nobody knows opens without them', async () => {
    const leader = as('leader');
    await leader.open('/projects?stage=flying');
    await leader.at('ways-on').getByRole('link').first().click();
    await leader.at('projects-count').waitFor();
    await leader.open('/milestones?state=banana');
    await leader.at('unknown-in-address').getByRole('button').click();
    await leader.at('unknown-in-address').waitFor({ state: 'detached' });
    expect(leader.page.url()).toMatch(/\/milestones$/);
  });
});
