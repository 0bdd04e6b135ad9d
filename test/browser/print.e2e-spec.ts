import type { Browser } from 'playwright-core';
import { BrowserPerson } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { postInvestment, submitReport } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** Pixels between the margins of A4 (13 mm each side), upright and across. */
const papers = { upright: 695, across: 1024 } as const;

/** Every page of the menu, and what they open, as the person who prints it. */
const pages = [
  ['leader', ''],
  ['leader', '/projects'],
  ['leader', '/projects?measure=completed&part=inside'],
  ['finance', '/projects/PJ-007'],
  ['finance', '/projects/PJ-007?tab=money'],
  ['finance', '/projects/PJ-007?tab=milestones'],
  ['finance', '/projects/PJ-007?tab=reports'],
  ['finance', '/projects/PJ-007?tab=changes'],
  ['leader', '/milestones?state=planned'],
  ['finance', '/ledger?package=P04'],
  ['office', '/reports?month=2024-02'],
  ['office', '/reports/new?project=PJ-010&month=2024-02'],
  ['finance', '/verification'],
  ['leader', '/digests'],
  ['leader', '/digests/1'],
  ['finance', '/allocation'],
  ['leader', '/programmes'],
  ['leader', '/programmes/transport-network'],
  ['leader', '/indicators'],
  ['leader', '/commitments'],
  ['admin', '/units'],
  ['admin', '/people'],
  ['admin', '/sign-in-policy'],
  ['auditor', '/audit'],
  ['leader', '/me'],
] as const;

type Username = (typeof pages)[number][0];

/** What reaches past the paper's edge, and what was to stay off it. Runs in the page. */
const faultsOnPaper = `(() => {
  const edge = document.documentElement.clientWidth;
  const visible = (element) => element.getClientRects().length > 0 && !element.closest('.unseen, [aria-hidden="true"]');
  const named = (element) => element.tagName + '.' + element.getAttribute('class') + ' ' + (element.textContent ?? '').slice(0, 30);
  const wide = [...document.querySelectorAll('main *')].filter(
    (element) => visible(element) && element.getBoundingClientRect().right > edge + 1);
  const chrome = [...document.querySelectorAll('nav a, .top, .skip, main .btn:not(.flush)')].filter(visible);
  const underlined = [...document.querySelectorAll('main a')].filter(
    (link) => visible(link) && getComputedStyle(link).textDecorationLine !== 'none');
  return { scrolls: document.documentElement.scrollWidth - edge, wide: wide.map(named).slice(0, 5),
    chrome: chrome.map(named).slice(0, 5), underlined: underlined.length };
})()`;

describe('every page on paper', () => {
  let server: TestServer;
  let browser: Browser;
  const people = new Map<Username, BrowserPerson>();

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startTestServer({}, '2026-11-20T02:00:00Z'),
      launchChromium(),
    ]);
    const [office, finance] = await Promise.all([server.as('office'), server.as('finance')]);
    await office.post('projects/PJ-007/milestones', {
      name: '路基完工',
      weight: 1,
      baselineOn: '2099-03-01',
    });
    await postInvestment({ office, finance }, 'PJ-007', '2024-01', '9876543210.10');
    await submitReport(office, 'PJ-009', '2024-01', '1234567.89');
    await server.test.setRecordedNow('2026-11-23T02:00:00Z');
    await finance.post('digests', {});
    for (const username of new Set(pages.map(([who]) => who)))
      people.set(username, await BrowserPerson.signIn(browser, server, username));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(pages)('fits upright and across: %s %s', async (username, path) => {
    const person = people.get(username);
    if (!person) throw new Error(username);
    await person.page.emulateMedia({ media: 'screen' });
    await person.page.setViewportSize({ width: 1440, height: 900 });
    await person.open(path);
    await person.page.emulateMedia({ media: 'print' });
    for (const width of Object.values(papers)) {
      await person.page.setViewportSize({ width, height: 1000 });
      expect(await person.page.evaluate(faultsOnPaper)).toEqual({
        scrolls: 0,
        wide: [],
        chrome: [],
        underlined: 0,
      });
    }
    await person.sees('print-head', /规划纲要|蓬江.*截至 \d{4}-\d\d-\d\d/);
    const edges = await person.page.evaluate<string[]>(
      `['--print-plan', '--print-page', '--print-day'].map((name) =>
        document.documentElement.style.getPropertyValue(name))`,
    );
    expect(edges).toEqual([
      expect.stringMatching(/^".+"$/),
      expect.stringMatching(/^".+"$/),
      expect.stringMatching(/^".*截至 \d{4}-\d\d-\d\d"$/),
    ]);
  });

  it('repeats the headings of a table on each sheet, its sums once, and cuts no row', async () => {
    const leader = people.get('leader');
    await leader?.page.emulateMedia({ media: 'print' });
    await leader?.open('');
    const styles = await leader?.page.evaluate(`(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      return [style('main thead').display, style('main tfoot').display, style('main tbody tr').breakInside,
        style('.shell').display];
    })()`);
    expect(styles).toEqual(['table-header-group', 'table-row-group', 'avoid', 'block']);
  });

  it('draws the chart as wide as the paper, whichever way it lies', async () => {
    const leader = people.get('leader');
    if (!leader) throw new Error('leader');
    await leader.page.emulateMedia({ media: 'screen' });
    await leader.page.setViewportSize({ width: 1440, height: 900 });
    await leader.open('');
    await leader.page.locator('.chart svg').waitFor();
    await leader.page.emulateMedia({ media: 'print' });
    for (const width of Object.values(papers)) {
      await leader.page.setViewportSize({ width, height: 1000 });
      const [frame, chart] = await leader.page.evaluate<[number, number]>(
        `['.chart', '.chart svg'].map((place) => document.querySelector(place).getBoundingClientRect().right)`,
      );
      expect(chart).toBeLessThanOrEqual(frame);
      expect(frame).toBeLessThanOrEqual(width);
    }
    await leader.page.emulateMedia({ media: 'screen' });
  });

  it('says which conditions a list was narrowed by', async () => {
    const finance = people.get('finance');
    if (!finance) throw new Error('finance');
    await finance.page.emulateMedia({ media: 'print' });
    await finance.open('/ledger?package=P04');
    expect(await finance.at('filter-package').isVisible()).toBe(true);
    expect(await finance.at('filter-measure').isVisible()).toBe(false);
    await finance.page.emulateMedia({ media: 'screen' });
  });
});
