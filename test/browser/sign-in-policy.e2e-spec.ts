import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { ApiClient, signIn } from '../support/api-client.js';
import { aMember } from '../support/build/units.js';
import { BrowserPerson, DESK, PHONE } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

const pictures = process.env.GANGMU_TEST_PICTURES;

describe.each([
  ['at a desk', DESK],
  ['on a phone', PHONE],
] as const)('signing in %s', (_, viewport) => {
  let server: TestServer;
  let browser: Browser;

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

  /** Nothing is wider than the screen; a picture where one is asked for. */
  async function look(person: BrowserPerson, name: string): Promise<void> {
    const width = await person.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
    if (pictures !== undefined) {
      await person.page.waitForTimeout(400);
      await person.page.screenshot({
        path: `${pictures}/${name}-${String(viewport.width)}.png`,
        fullPage: true,
      });
    }
  }

  it('a token for a machine is made, copied once, used and revoked', async () => {
    const person = await BrowserPerson.signIn(browser, server, 'office', viewport);
    await person.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await person.open('/me');
    await person.at('new-token').click();
    await person.at('token-name').pressSequentially('统计局月报接口');
    await person.at('token-days').selectOption('30');
    expect(await person.at('token-save').isDisabled()).toBe(true);
    for (const scope of ['看项目和汇总', '看月报'])
      await person.page.getByRole('checkbox', { name: scope, exact: true }).check();
    await look(person, 'token-form');
    await person.at('token-save').click();
    await person.at('token-once').waitFor();
    const token = await person.at('token-text').inputValue();
    expect(token).toMatch(/^gmt_[\w-]{43}$/);
    await person.at('token-copy').click();
    expect(await person.page.evaluate('navigator.clipboard.readText()')).toBe(token);
    await look(person, 'token-once');
    await person.at('token-kept').click();
    await person.at('token-once').waitFor({ state: 'detached' });
    await person.sees('tokens-table', '统计局月报接口');
    expect((await person.page.content()).includes(token)).toBe(false);

    const machine = new ApiClient(server.baseUrl, token);
    expect((await machine.get('projects')).status).toBe(200);
    expect((await machine.get('ledger')).status).toBe(403);
    await person.page.reload();
    await person.sees('tokens-table', '看月报');
    await look(person, 'me');
    await person.at('revoke-token').click();
    await person.page.locator('.ant-popconfirm-buttons .ant-btn-dangerous').click();
    await person.at('no-tokens').waitFor();
    expect((await machine.get('projects')).status).toBe(401);
    expect(person.complaints).toEqual([]);
  });

  it('elsewhere is seen in words, and ended all at once', async () => {
    const elsewhere = await signIn(server.baseUrl, 'leader', PASSWORD);
    const person = await BrowserPerson.signIn(browser, server, 'leader', viewport);
    await person.open('/me');
    await person.sees('sessions-table', 'Chrome · Linux');
    await person.sees('sessions-table', '127.0.0.1');
    await person.sees('sessions-table', '本次登录');
    await person.at('end-other-sessions').click();
    await person.at('end-other-sessions').waitFor({ state: 'detached' });
    expect((await elsewhere.get('/api/v1/session')).status).toBe(401);
    await person.sees('sessions-table', '本次登录');
  });

  it('of another person is seen and ended by the security administrator', async () => {
    const theirs = await signIn(server.baseUrl, 'observer', PASSWORD);
    await theirs.post('/api/v1/tokens', { name: '人大看板', scopes: ['plan.read'], days: 30 });
    const security = await BrowserPerson.signIn(browser, server, 'admin', viewport);
    await security.open('/people');
    await security.at('edit-person-observer').click();
    await security.sees('person-access', '人大看板');
    await security.at('person-access').scrollIntoViewIfNeeded();
    await look(security, 'person-access');
    await security.at('person-access').getByRole('button', { name: '结束' }).click();
    await security.sees('person-access', '没有登录');
    expect((await theirs.get('/api/v1/session')).status).toBe(401);
  });

  it('under mlps3 asks for a new password where somebody else set it', async () => {
    const security = await BrowserPerson.signIn(browser, server, 'admin', viewport);
    await security.open('/sign-in-policy');
    await security.at('sign-in-policy-form').waitFor();
    await look(security, 'policy-asvs');
    await security.at('profile-mlps3').click();
    expect(await security.at('idle-minutes').inputValue()).toBe('30');
    await security.at('idle-minutes').fill('15');
    await look(security, 'policy-mlps3');
    await security.at('policy-save').click();
    await security.page.getByText('登录策略已保存').waitFor();
    const read = async () =>
      (await (await server.as('admin')).get('/api/v1/sign-in-policy')).body as object;
    expect(await read()).toMatchObject({ profile: 'mlps3', idleMinutes: 15, absoluteHours: 12 });

    await aMember(server, 'newcomer', [{ role: 'leader' }]);
    const person = await BrowserPerson.signIn(
      browser,
      server,
      'newcomer',
      viewport,
      'password-form',
    );
    await look(person, 'password-change');
    const [current, next] = await person.at('password-form').locator('input').all();
    await current?.fill(PASSWORD);
    await next?.fill('woaini1314');
    await person.at('password-form').locator('button').click();
    await person.sees('password-form', '太常见');
    await next?.fill('Chosen by myself 8');
    await person.at('password-form').locator('button').click();
    await person.at('user-menu').waitFor();
  });
});
