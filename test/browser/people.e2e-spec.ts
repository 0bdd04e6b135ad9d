import type { Browser } from 'playwright-core';
import { BrowserPerson, PHONE } from '../support/browser-person.js';
import { assign } from '../support/build/units.js';
import { launchChromium } from '../support/chromium.mjs';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

describe('people and units in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let security: BrowserPerson;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchChromium()]);
    security = await BrowserPerson.signIn(browser, server, 'admin');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('begin with what the security administrator may do, and nothing else', async () => {
    await security.page.getByTestId('nav-units').waitFor();
    const shown = await security.page.locator('nav [data-testid^="nav-"]').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining(['责任单位', '人员', '我的账号']));
    expect(shown).not.toEqual(expect.arrayContaining(['总览']));
    expect(shown).not.toEqual(expect.arrayContaining(['台账']));
  });

  it('get a unit, and somebody with a role in it', async () => {
    await security.open('/units');
    await security.at('new-unit').click();
    await security.at('unit-code').fill('JT');
    await security.at('unit-name').fill('交通单位');
    await security.at('unit-save').click();
    await security.sees('unit-JT', '交通单位');

    await security.open('/people');
    await security.at('new-person').click();
    await security.at('person-username').fill('xiaochen');
    await security.page.getByTestId('person-name').fill('小陈');
    await security.at('person-password').fill(PASSWORD);
    await security.at('add-membership').click();
    await security.at('membership-unit-0').selectOption('JT');
    await security.at('add-membership').click();
    await security.at('membership-role-1').selectOption('finance');
    await security.at('person-save').click();
    await security.sees('membership-1', '既填报又核定');
    await security.at('membership-role-1').selectOption('leader');
    await security.page.getByTestId('membership-1').getByRole('button').click();
    await security.at('person-save').click();
    await security.sees('person-xiaochen', /项目办 · 交通单位/);
  });

  it('see the projects of their unit alone, on a phone too', async () => {
    await assign(server, 'PJ-007', 'JT');
    const chen = await BrowserPerson.signIn(browser, server, 'xiaochen', PHONE);
    await chen.open('');
    await chen.sees('scope-note', '交通单位');
    await chen.open('/projects?show=');
    await chen.sees('projects-count', /\b1\b/);
    await chen.open('/projects/PJ-008');
    await chen.sees('problem', '没有代码为“PJ-008”的项目');
    expect(await chen.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
