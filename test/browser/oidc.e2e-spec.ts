import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { BrowserPerson, DESK, PHONE } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { freePort } from '../support/free-port.js';
import { IdentityProviderProcess } from '../support/identity-provider-process.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const pictures = process.env.GANGMU_TEST_PICTURES;

describe('signing in by the identity provider in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let provider: IdentityProviderProcess;

  beforeAll(async () => {
    const port = String(await freePort());
    const publicUrl = `http://127.0.0.1:${port}`;
    provider = await IdentityProviderProcess.start(publicUrl);
    [server, browser] = await Promise.all([
      startTestServer({
        PORT: port,
        GANGMU_PUBLIC_URL: publicUrl,
        GANGMU_SECRET_KEY: randomBytes(32).toString('base64'),
        ...provider.environment,
        GANGMU_OIDC_CLAIM: 'employee_number',
      }),
      launchChromium(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await provider.stop();
  });

  async function look(person: BrowserPerson, name: string): Promise<void> {
    const { width = 0 } = person.page.viewportSize() ?? {};
    expect(await person.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      width,
    );
    if (pictures !== undefined)
      await person.page.screenshot({
        path: `${pictures}/${name}-${String(width)}.png`,
        fullPage: true,
      });
  }

  /** Somebody goes to the provider's page from ours. */
  async function atProvider(path = '/', viewport = DESK): Promise<BrowserPerson> {
    const person = await BrowserPerson.visit(browser, server, viewport, path);
    await person.at('provider-sign-in').waitFor();
    await look(person, 'sign-in');
    await person.at('provider-sign-in').click();
    await person.page.locator('input[name=who]').waitFor();
    expect(person.page.url()).toContain(provider.issuer);
    return person;
  }

  async function asWho(person: BrowserPerson, who: string): Promise<void> {
    await person.page.locator('input[name=who]').fill(who);
    await person.page.locator('button').click();
  }

  /** The security administrator enters who a person is at the provider. */
  async function enter(username: string, externalId: string): Promise<void> {
    const admin = await BrowserPerson.signIn(browser, server, 'admin');
    await admin.open('/people');
    await admin.at(`edit-person-${username}`).click();
    await admin.at('person-external-id').fill(externalId);
    await look(admin, 'person');
    await admin.at('person-save').click();
    await admin.at('person-form').waitFor({ state: 'detached' });
  }

  const acts = async (): Promise<unknown[]> =>
    (
      await server.test.asOwner(
        `SELECT action, object_key AS key, after FROM audit_entry
         WHERE plan_id = 0 AND action LIKE 'session.%' ORDER BY id DESC LIMIT 1`,
      )
    ).map(({ action, key, after }) => [action, key, after]);

  it('tells that the provider does not answer, and lets in by password meanwhile', async () => {
    await provider.stop();
    const person = await BrowserPerson.visit(browser, server);
    await person.at('provider-sign-in').click();
    await person.sees('sign-in-refused', '粤政易暂时没有正常应答');
    await BrowserPerson.signIn(browser, server, 'leader');
    await provider.launch();
  });

  it('refuses whom nobody entered here, says so, and makes nobody', async () => {
    const person = await atProvider('/', PHONE);
    await asWho(person, 'zhang');
    await person.sees('sign-in-refused', '还没有对应到本系统的人员');
    await look(person, 'refused');
    expect(await acts()).toEqual([['session.refuse', 'no. zhang', { by: 'identity-provider' }]]);
    expect((await person.page.context().cookies(server.baseUrl)).map(({ name }) => name)).toEqual(
      [],
    );
    await person.at('language-switch').click();
    await person.sees('sign-in-refused', 'belongs to nobody here yet');
  });

  it('lets in whom the security administrator entered, to the page that was wanted', async () => {
    await enter('leader', 'no. zhang');
    const person = await atProvider('/plans/440703-14/projects?show=to-build');
    await asWho(person, 'zhang');
    await person.at('user-menu').waitFor();
    expect(await person.at('user-menu').innerText()).toContain('领导');
    expect(person.page.url()).toBe(`${server.baseUrl}/plans/440703-14/projects?show=to-build`);
    expect(await acts()).toEqual([['session.open', 'leader', { by: 'identity-provider' }]]);
  });

  it('tells when the provider refused', async () => {
    const person = await atProvider();

    await asWho(person, 'no');
    await person.sees('sign-in-refused', '粤政易没有同意这次登录');
    expect(await acts()).toEqual([
      ['session.refuse', '-', { by: 'identity-provider', why: 'refused' }],
    ]);
  });

  it('refuses an answer whose state was tampered with', async () => {
    const person = await atProvider();
    await person.page.goto(`${server.baseUrl}/api/v1/oidc/callback?code=x&state=tampered`);
    await person.sees('sign-in-refused', '这次登录已失效');
    // That attempt is over: its cookie is gone.
    expect(await person.page.context().cookies(`${server.baseUrl}/api/v1/oidc`)).toEqual([]);
  });

  it('refuses an answer a second time, even with its cookie', async () => {
    const person = await atProvider();
    const context = person.page.context();
    const kept = await context.cookies(`${server.baseUrl}/api/v1/oidc`);
    expect(kept).toMatchObject([{ name: 'gangmu_oidc', httpOnly: true, sameSite: 'Lax' }]);
    const callback = person.page.waitForRequest(/oidc\/callback/);
    await asWho(person, 'zhang');
    const url = (await callback).url();
    await person.at('user-menu').waitFor();

    const thief = await BrowserPerson.visit(browser, server);
    await thief.page.goto(url);
    await thief.sees('sign-in-refused', '这次登录已失效');
    await thief.page.context().addCookies(kept);
    await thief.page.goto(url);
    await thief.sees('sign-in-refused', '这次登录已失效');
    expect(
      (await thief.page.context().cookies(server.baseUrl)).map(({ name }) => name),
    ).not.toContain('gangmu_session');
  });

  it('never leads to another site', async () => {
    const person = await BrowserPerson.visit(
      browser,
      server,
      DESK,
      '/api/v1/oidc/start?next=//evil.example/x',
    );
    await asWho(person, 'zhang');
    await person.at('user-menu').waitFor();
    expect(person.page.url()).toMatch(`${server.baseUrl}/plans`);
  });

  it('counts the provider’s second factor, and asks for ours without one', async () => {
    await enter('office', 'no. li');
    await server.test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{office}'");
    const strong = await atProvider();
    await asWho(strong, 'li+otp');
    await strong.at('user-menu').waitFor();
    expect(await acts()).toEqual([['session.open', 'office', { by: 'identity-provider-mfa' }]]);
    const weak = await atProvider();
    await asWho(weak, 'li');
    await weak.sees('sign-in-pending', '您的角色须启用第二因素');
  });
});
