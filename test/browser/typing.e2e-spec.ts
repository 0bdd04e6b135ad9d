import type { Browser } from 'playwright-core';
import type { ApiClient } from '../support/api-client.js';
import { BrowserPerson } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { startTestServer, type TestServer } from '../support/test-server.js';

const MONTH = '2024-03';

describe('what a clerk types', () => {
  let server: TestServer;
  let browser: Browser;
  let clerk: BrowserPerson;
  let colleague: ApiClient;
  let finance: ApiClient;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchChromium()]);
    [colleague, finance] = await Promise.all([server.as('office'), server.as('finance')]);
    clerk = await BrowserPerson.signIn(browser, server, 'office');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const openNew = async (project: string): Promise<void> => {
    await clerk.open(`/reports/new?project=${project}&month=${MONTH}`);
    await clerk.at('report-form').waitFor();
  };
  const amounts = (): Promise<string[]> =>
    clerk.page
      .locator('[data-testid$="-amount"]')
      .evaluateAll((inputs) =>
        inputs.map((input) => (input as unknown as { value: string }).value),
      );
  const openReport = async (project: string): Promise<{ id: string; version: number }> => {
    const { body } = await colleague.get(`monthly-reports?project=${project}&month=${MONTH}`);
    return (body.items as { id: string; version: number }[])[0] ?? { id: '', version: 0 };
  };

  it('stays after a draft is saved, blank lines too, also when it is opened again', async () => {
    await openNew('PJ-010');
    const kinds = (await amounts()).length;
    expect(kinds).toBeGreaterThan(1);
    await clerk.at('line-0-amount').fill('700');
    await clerk.at('report-save').click();
    await clerk.page.waitForURL(/\/reports\/\d+$/);
    await clerk.at('report-form').waitFor();
    expect(await amounts()).toEqual(['700', ...Array.from({ length: kinds - 1 }, () => '')]);
    await clerk.page.reload();
    await clerk.at('report-form').waitFor();
    expect(await amounts()).toEqual(['700', ...Array.from({ length: kinds - 1 }, () => '')]);
    expect(await clerk.at('draft-restored').count()).toBe(0);
  });

  it('is not offered again in a supplement once it was submitted', async () => {
    await openNew('PJ-011');
    await clerk.at('line-0-amount').fill('700');
    await clerk.at('report-submit').click();
    await clerk.page
      .getByText(/已提交/)
      .first()
      .waitFor();
    const { id, version } = await openReport('PJ-011');
    await finance.post(`monthly-reports/${id}/verification`, undefined, { ifMatch: version });
    await openNew('PJ-011');
    expect((await amounts()).every((amount) => amount === '')).toBe(true);
    expect(await clerk.at('draft-restored').count()).toBe(0);
  });

  it('never replaces unseen what a colleague saved meanwhile', async () => {
    const made = await colleague.post('monthly-reports', {
      projectCode: 'PJ-012',
      month: MONTH,
      lines: [{ measure: 'completed', fundingSource: 'other', amount: '1.00' }],
    });
    const id = made.body.id as string;
    await clerk.open(`/reports/${id}`);
    await clerk.at('report-progressNote').fill('我写的进展');
    await colleague.put(
      `monthly-reports/${id}`,
      { lines: [{ measure: 'completed', fundingSource: 'other', amount: '2.00' }] },
      { ifMatch: 1 },
    );
    await clerk.page.reload();
    await clerk.at('stale-panel').waitFor();
    expect(await clerk.at('report-progressNote').inputValue()).toBe('我写的进展');
    await clerk.at('report-save').click();
    await clerk.at('stale-panel').waitFor();
    expect((await colleague.get(`monthly-reports/${id}`)).body).toMatchObject({
      version: 2,
      progressNote: null,
    });
    await clerk.at('stale-keep-mine').click();
    await clerk.at('report-save').click();
    await clerk.page
      .getByText(/草稿已保存/)
      .first()
      .waitFor();
    expect((await colleague.get(`monthly-reports/${id}`)).body).toMatchObject({
      version: 3,
      progressNote: '我写的进展',
    });
  });

  it('is carried over to the report that a colleague began first', async () => {
    await openNew('PJ-013');
    await clerk.at('report-problems').fill('征地进度偏慢');
    await colleague.post('monthly-reports', { projectCode: 'PJ-013', month: MONTH });
    await clerk.at('report-save').click();
    await clerk.page.waitForURL(/\/reports\/\d+$/);
    await clerk.at('stale-panel').waitFor();
    expect(await clerk.at('report-problems').inputValue()).toBe('征地进度偏慢');
  });

  it('stays in view when a colleague hands the report in', async () => {
    const made = await colleague.post('monthly-reports', { projectCode: 'PJ-014', month: MONTH });
    const id = made.body.id as string;
    await clerk.open(`/reports/${id}`);
    await clerk.at('report-nextSteps').fill('下月继续');
    await colleague.post(`monthly-reports/${id}/submission`, undefined, { ifMatch: 1 });
    await clerk.at('stale-panel').waitFor();
    expect(await clerk.at('report-nextSteps').inputValue()).toBe('下月继续');
    expect(await clerk.at('report-submit').isDisabled()).toBe(true);
  });

  it('is asked about when it is nothing at all', async () => {
    await openNew('PJ-015');
    await clerk.at('report-submit').click();
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByText('这份月报什么都没有填').last().waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    expect(await openReport('PJ-015')).toEqual({ id: '', version: 0 });
  });
});
