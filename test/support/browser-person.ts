import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from './eventually.js';
import { PASSWORD, type TestServer } from './test-server.js';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A person at a screen of their own, signed in by the page's own form. */
export class BrowserPerson {
  /** What the browser complained of: errors of the page, requests that failed, what its policy blocked. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly baseUrl: string,
  ) {
    page.setDefaultTimeout(45_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Somebody at the sign-in page, or wherever the path leads who is not signed in. */
  static async visit(
    browser: Browser,
    { baseUrl }: Pick<TestServer, 'baseUrl'>,
    viewport = DESK,
    path = '/',
  ): Promise<BrowserPerson> {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const person = new BrowserPerson(await context.newPage(), baseUrl);
    await person.page.exposeBinding('tellBlocked', (_, told: string) => {
      person.complaints.push(told);
    });
    await person.page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
      tellBlocked(event.violatedDirective + ' blocked ' + event.blockedURI + ' ' + event.sample))`);
    await person.page.goto(`${baseUrl}${path}`);
    return person;
  }

  /** Gives name and password and waits for what comes then: the pages, or a step more. */
  static async signIn(
    browser: Browser,
    server: Pick<TestServer, 'baseUrl'>,
    username: string,
    viewport = DESK,
    until = 'user-menu',
  ): Promise<BrowserPerson> {
    const person = await BrowserPerson.visit(browser, server, viewport);
    await person.at('sign-in-username').fill(username);
    await person.at('sign-in-password').fill(PASSWORD);
    await person.at('sign-in-submit').click();
    await person.at(until).waitFor();
    // Before the sign-in the page asks who is there, and 401 is the right answer.
    const isAnswer = (complaint: string): boolean => /status of 401/.test(complaint);
    person.complaints.splice(0, Infinity, ...person.complaints.filter((told) => !isAnswer(told)));
    return person;
  }

  at(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  /** Opens a page of the plan by its address and waits until it has read what it shows. */
  async open(path: string, plan = '440703-14'): Promise<void> {
    await this.page.goto(`${this.baseUrl}/plans/${plan}${path}`);
    await this.settled();
  }

  /** Waits until nothing on the page is still being read. */
  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Waits until the place shows the text. */
  async sees(testId: string, text: string | RegExp): Promise<void> {
    const place = this.at(testId).first();
    await place.waitFor();
    await eventually(
      () => place.innerText(),
      (shown) => (typeof text === 'string' ? shown.includes(text) : text.test(shown)),
    );
  }
}
