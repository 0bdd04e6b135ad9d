import type { Browser } from 'playwright-core';
import { BrowserPerson, PHONE } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { eventually } from '../support/eventually.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const MONTH = '2024-03';

describe('three people in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let office: BrowserPerson;
  let finance: BrowserPerson;
  let leader: BrowserPerson;

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startTestServer({}, '2026-11-20T02:00:00Z'),
      launchChromium(),
    ]);
    await (
      await server.as('office')
    ).post('projects/PJ-007/milestones', {
      name: '路基完工',
      weight: 1,
      baselineOn: '2024-03-01',
    });
    office = await BrowserPerson.signIn(browser, server, 'office', PHONE);
    finance = await BrowserPerson.signIn(browser, server, 'finance');
    leader = await BrowserPerson.signIn(browser, server, 'leader');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('shows the envelope, the ten packages and the programmes’ planned money as the plan states them', async () => {
    await leader.open('');
    await leader.sees('envelope-amount', '1854 亿元');
    expect(await leader.page.locator('[data-testid^="package-P"]:is(tr)').count()).toBe(10);
    const text = await leader.page.locator('main').innerText();
    for (const planned of ['49', '5', '15', '1.3', '46', '184'])
      expect(text).toContain(`${planned} 亿元以上`);
    expect(text).toContain('有重叠，不相加');
    expect(text).not.toMatch(/NaN|undefined|\[object/);
  });

  it('lists all 311 named works with their chapter, and those to be built apart', async () => {
    await leader.open('/projects?show=');
    await leader.sees('projects-count', '311');
    await leader.open('/projects?show=to-build');
    await leader.sees('projects-count', '269');
    await leader.page.getByTestId('project-search').fill('丰乐路');
    await leader.sees('projects-table', '丰乐路');
    await leader.open('/projects/PJ-007');
    await leader.sees('project-facts', /第.+章/);
  });

  it('lets an office report from a phone, tells what is wrong, and keeps what was typed', async () => {
    await office.open(`/reports?month=${MONTH}&show=all`);
    await office.at('open-report-PJ-007').click();
    await office.at('report-form').waitFor();
    if ((await office.at('line-0-amount').count()) === 0) await office.at('add-line').click();
    await office.at('line-0-source').selectOption('special-bond');
    await office.at('line-0-amount').fill('-12');
    await office.sees('report-line-0', '金额不能为负');
    expect(await office.at('report-submit').isDisabled()).toBe(true);
    await office.at('line-0-amount').fill('1234.5678');
    await office.sees('report-line-0', '12,345,678.00 元');
    await office.at('report-progressNote').fill('路基全部完成');
    const reached = office.page.locator('[data-testid$="-actualOn"]');
    await reached.fill('2099-01-01');
    await office.at('report-submit').click();
    await office.sees('report-form', '2099-01-01');
    await office.at('problem').waitFor();
    expect(await office.at('line-0-amount').inputValue()).toBe('1234.5678');

    await office.page.reload();
    await office.at('report-form').waitFor();
    expect(await office.at('line-0-amount').inputValue()).toBe('1234.5678');
    expect(await office.at('report-progressNote').inputValue()).toBe('路基全部完成');

    await reached.fill('2024-03-18');
    await office.at('report-submit').click();
    await office.page
      .getByText(/已提交/)
      .first()
      .waitFor();
  });

  it('shows finance the report, and a verified amount to the leader without a reload', async () => {
    await leader.open('');
    const before = await leader.at('package-P04-completed').innerText();
    expect(before).toBe('0.00');
    await finance.open('/verification');
    await finance.sees('waiting-count', '1');
    await finance.sees('review', '1,234.5678');
    await finance.sees('review', '路基全部完成');
    await finance.page.keyboard.press('v');
    await finance.page
      .getByText(/已核定/)
      .first()
      .waitFor();
    const verifiedAt = Date.now();
    await eventually(
      () => leader.at('package-P04-completed').innerText(),
      (amount) => amount === '0.12',
    );
    expect(Date.now() - verifiedAt).toBeLessThan(2_000);
  });

  it('returns a report with its reason to the office, which finds it in its list', async () => {
    const made = await (
      await server.as('office')
    ).post('monthly-reports', {
      projectCode: 'PJ-009',
      month: MONTH,
      lines: [{ measure: 'completed', fundingSource: 'other', amount: '900000' }],
    });
    const id = made.body.id as string;
    await (
      await server.as('office')
    ).post(`monthly-reports/${id}/submission`, undefined, {
      ifMatch: 1,
    });
    await finance.open(`/verification?report=${id}`);
    await finance.at('return-reason').fill('请附监理签字的计量单');
    await finance.at('return-button').click();
    await finance.page
      .getByText(/已退回/)
      .first()
      .waitFor();
    await office.open(`/reports?month=${MONTH}`);
    await office.at('open-report-PJ-009').click();
    await office.sees('return-reason', '请附监理签字的计量单');
  });

  it('lets finance allot the envelope exactly, and not a fen more', async () => {
    await finance.open('/allocation');
    await finance.at('allocation-P04').fill('1854.00000001');
    await finance.sees('allocation-unallotted', '-');
    expect(await finance.at('allocation-save').isDisabled()).toBe(true);
    await finance.at('allocation-P04').fill('300');
    await finance.sees('allocation-unallotted', '1554');
    await finance.at('allocation-save').click();
    await finance.sees('allocation-history', '300');
    await leader.open('');
    await leader.sees('envelope-unallotted', '1554');
  });

  it('lets a leader read the digest and follow a number down to its voucher', async () => {
    // Monday, 07:00: an hour before the digest would be issued by itself.
    await server.test.setRecordedNow('2026-11-22T23:00:00Z');
    await finance.open('/digests');
    await finance.at('issue-digest').click();
    // By the keyboard: the dialog may still be growing under a pointer.
    await finance.page.getByRole('dialog').getByRole('button', { name: '印发' }).press('Enter');
    await finance.sees('digest-headline', '占总盘子');
    await leader.open('/digests');
    await leader.sees('digests-table', '第 1 期');
    await leader.at('digests-table').getByRole('link').first().click();
    await leader.sees('digest-headline', '累计完成投资 0.12 亿元');
    await leader.sees('digest', '路基完工');

    await leader.open('');
    await leader.at('package-P04-completed').click();
    await leader.sees('amounts-total', '0.12');
    await leader.page.getByTestId('amount-PJ-007').getByRole('link').last().click();
    await leader.sees('ledger-total-completed', '1,234.5678');
    await leader.page.locator('[data-testid^="open-entry-"]').first().click();
    await leader.sees('entry-amount', '12,345,678.00');
    await leader.at('entry-detail').getByRole('link', { name: /月报/ }).click();
    await leader.sees('report-view', '路基全部完成');
  });

  it('speaks English when asked, everywhere on the page', async () => {
    await leader.open('');
    await leader.at('language-switch').click();
    await leader.sees('envelope-amount', '185.4 billion');
    expect(await leader.page.locator('nav').first().innerText()).not.toMatch(/\p{Script=Han}/u);
    expect(await leader.page.locator('html').getAttribute('lang')).toBe('en');
    await leader.at('language-switch').click();
    await leader.sees('envelope-amount', '1854 亿元');
  });

  it('never made the browser complain', () => {
    const expected = /status of 400/;
    for (const person of [office, finance, leader])
      expect(person.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});
