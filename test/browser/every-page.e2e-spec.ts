import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { BrowserPerson, DESK, PHONE } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { postInvestment, submitReport } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every page, as the person who has the most to see on it. */
const pages = [
  ['leader', ''],
  ['leader', '/projects'],
  ['leader', '/projects?measure=completed&package=P04'],
  ['office', '/projects/new'],
  ['office', '/projects/PJ-007'],
  ['office', '/reports?month=2024-02'],
  ['office', '/reports/new?project=PJ-010&month=2024-02'],
  ['finance', '/verification'],
  ['finance', '/projects/PJ-007'],
  ['finance', '/allocation'],
  ['finance', '/ledger'],
  ['leader', '/milestones'],
  ['leader', '/programmes'],
  ['leader', '/programmes/AP1'],
  ['leader', '/programmes/transport-network'],
  ['leader', '/indicators'],
  ['leader', '/commitments'],
  ['finance', '/digests'],
  ['leader', '/digests/1'],
  ['admin', '/units'],
  ['admin', '/people'],
  ['admin', '/sign-in-policy'],
  ['observer', ''],
  ['observer', '/projects/PJ-007'],
  ['system', '/digests'],
  ['auditor', '/audit'],
  ['auditor', '/audit?view=history&objectType=monthly-report&objectKey=1'],
  ['leader', '/me'],
  ['leader', '/nothing-here'],
] as const;

type Username = (typeof pages)[number][0];

describe.each([
  ['at a desk', DESK],
  ['on a phone', PHONE],
] as const)('every page %s', (_, viewport) => {
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
      baselineOn: '2024-03-01',
    });
    await postInvestment({ office, finance }, 'PJ-007', '2024-01', '98765432.10');
    await submitReport(office, 'PJ-009', '2024-01', '1234567.89');
    await server.test.setRecordedNow('2026-11-23T02:00:00Z');
    await finance.post('digests', {});
    for (const username of new Set(pages.map(([who]) => who))) {
      const person = await BrowserPerson.signIn(browser, server, username, viewport);
      await person.page.addInitScript({ path: axe });
      people.set(username, person);
    }
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(pages)('shows %s %s whole, legible, and without complaint', async (username, path) => {
    const person = people.get(username);
    if (!person) throw new Error(username);
    await person.open(path);
    const width = await person.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
    const found = await person.page.evaluate<AxeResults>(
      'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
    );
    expect(
      found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]),
    ).toEqual([]);
    expect(found.passes.length).toBeGreaterThan(10);
    const text = await person.page.locator('body').innerText();
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|Invalid Date/);
    // Chinese first: no sentence is left in English but what is told in both languages.
    const told = text.replaceAll(/Waiting: SMTP_URL is not set/g, '');
    expect(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.exec(told)?.[0]).toBeUndefined();
    expect(person.complaints).toEqual([]);
  });
});
