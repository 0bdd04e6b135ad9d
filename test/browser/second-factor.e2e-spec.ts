import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { generateSync } from 'otplib';
import type { Browser } from 'playwright-core';
import { BrowserPerson, DESK, PHONE } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { startTestServer, type TestServer } from '../support/test-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.GANGMU_TEST_PICTURES;

describe.each([
  ['at a desk', DESK],
  ['on a phone', PHONE],
] as const)('the second factor in a browser %s', (_, viewport) => {
  let server: TestServer;
  let browser: Browser;
  let secret = '';
  let recoveryCodes: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startTestServer({ GANGMU_SECRET_KEY: randomBytes(32).toString('base64') }),
      launchChromium(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const codeOf = (steps: number): string =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

  /** The page fits its screen, and a screen reader can read it. */
  async function look(person: BrowserPerson, name: string): Promise<void> {
    await person.page.evaluate(axe);
    const width = await person.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
    const found = await person.page.evaluate<AxeResults>(
      'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
    );
    expect(
      found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]),
    ).toEqual([]);
    if (pictures !== undefined)
      await person.page.screenshot({
        path: `${pictures}/${name}-${String(viewport.width)}.png`,
        fullPage: true,
      });
  }

  /** Gives name and password; what comes then is the test's. */
  const enter = (username: 'leader' | 'office'): Promise<BrowserPerson> =>
    BrowserPerson.signIn(browser, server, username, viewport, 'sign-in-pending');

  /** Reads the secret as somebody would type it into the app, and confirms with its first code. */
  async function enrol(person: BrowserPerson, steps: number): Promise<void> {
    secret = (await person.at('totp-secret').innerText()).replaceAll(' ', '');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    await person.at('code').fill('000000');
    await person.at('code-submit').click();
    await person.sees('code-form', '验证码不对');
    await look(person, 'enrol');
    await person.at('code').fill(codeOf(steps));
    await person.at('code-submit').click();
    await person.at('recovery-codes').waitFor();
    recoveryCodes = await person.page
      .locator('[data-testid="recovery-codes"] code')
      .allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    await look(person, 'recovery-codes');
  }

  it('is turned on on the account page', async () => {
    const leader = await BrowserPerson.signIn(browser, server, 'leader', viewport);
    await leader.open('/me');
    await leader.at('second-factor-enrol').click();
    await leader.at('enrol').waitFor();
    expect(await leader.page.locator('svg.qr-code path').count()).toBe(1);
    await enrol(leader, -1);
    await leader.at('codes-kept').click();
    await leader.sees('second-factor-on', '恢复码还剩 10 个');
    await look(leader, 'me');
    await leader.at('user-menu').click();
    await leader.page.getByText('退出登录').click();
    await leader.at('sign-in-form').waitFor();
  });

  it('asks for a code after the password, refuses a wrong one, and one used before', async () => {
    const leader = await enter('leader');
    await leader.page.goto(`${server.baseUrl}/plans/440703-14/projects`);
    await leader.at('sign-in-pending').waitFor();
    await leader.at('code').fill('123456');
    await leader.at('code-submit').click();
    await leader.sees('code-form', '验证码不对');
    await look(leader, 'code');
    const code = codeOf(0);
    // The cursor is in the field again.
    await leader.page.keyboard.type(code);
    await leader.page.keyboard.press('Enter');
    await leader.at('user-menu').waitFor();
    expect(leader.page.url()).toContain('/plans/440703-14/projects');

    const again = await enter('leader');
    await again.at('code').fill(code);
    await again.at('code-submit').click();
    await again.sees('code-form', '已用过');
  });

  it('lets in with a recovery code, once', async () => {
    const [code = ''] = recoveryCodes;
    const leader = await enter('leader');
    await leader.at('code-other').click();
    await leader.at('code').fill(code.toLowerCase());
    await look(leader, 'recover');
    await leader.at('code-submit').click();
    await leader.at('user-menu').waitFor();
    await leader.open('/me');
    await leader.sees('second-factor-on', '恢复码还剩 9 个');

    const again = await enter('leader');
    await again.at('code-other').click();
    await again.at('code').fill(code);
    await again.at('code-submit').click();
    await again.sees('code-form', '已用过');
  });

  it('is taken away by the administrator for somebody who lost everything', async () => {
    const admin = await BrowserPerson.signIn(browser, server, 'admin', viewport);
    await admin.open('/people');
    await admin.sees('person-leader', '已启用');
    await admin.at('edit-person-leader').click();
    await admin.at('person-reset').click();
    await look(admin, 'people');
    await admin.page.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
    await admin.at('person-form').waitFor({ state: 'detached' });
    await BrowserPerson.signIn(browser, server, 'leader', viewport);
  });

  it('is set up at sign-in by whoever must have one', async () => {
    await server.test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{office}'");
    const office = await enter('office');
    await office.at('language-switch').click();
    await office.sees('sign-in-pending', 'Your role needs a second factor');
    await look(office, 'enrol-english');
    await office.at('language-switch').click();
    await office.sees('sign-in-pending', '您的角色须启用第二因素');
    await enrol(office, -1);
    await office.at('codes-kept').click();
    await office.at('user-menu').waitFor();
    await office.open('/me');
    await office.at('second-factor-on').waitFor();
    expect(await office.at('second-factor-remove').count()).toBe(0);
  });
});
