import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { BrowserPerson } from '../support/browser-person.js';
import { launchChromium } from '../support/chromium.mjs';
import { submitReport } from '../support/report-flow.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('the auditor at the audit log', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchChromium()]);
    const [office, finance] = await Promise.all([server.as('office'), server.as('finance')]);
    const id = await submitReport(office, 'PJ-007', '2024-01', '1234567.89');
    await finance.post(`monthly-reports/${id}/return`, { reason: '请附依据' }, { ifMatch: 2 });
    await office.post('digests', {});
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('filters it, reads the history of a report in words, and takes the rows away as a file', async () => {
    const auditor = await BrowserPerson.signIn(browser, server, 'auditor');
    await auditor.open('/audit');
    await auditor.sees('audit-chain', /日志完好，\d+ 条已封存/);
    await auditor.at('filter-action').selectOption('monthly-report.return');
    await auditor.sees('audit-table', '退回月报');
    await auditor.settled();
    expect(await auditor.page.locator('[data-testid="audit-table"] tbody tr').count()).toBe(1);
    await auditor.page.locator('[data-testid="audit-table"] tbody button').first().click();
    await auditor.sees('object-history', /填报月报[\s\S]*提交月报[\s\S]*退回月报/);
    await auditor.sees('object-history', '投资完成 其他 1,234,567.89 元');
    await auditor.sees('object-history', /状态\s+已提交\s+已退回/);
    const [download] = await Promise.all([
      auditor.page.waitForEvent('download'),
      auditor.at('audit-export').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('audit-440703-14.csv');
    expect(text).toContain('monthly-report.return');
    await auditor.at('history-close').click();
    await auditor.page.getByText('人员与登录').click();
    await auditor.at('filter-action').selectOption('access.refuse');
    await auditor.sees('audit-table', 'POST /api/v1/plans/:plan/digests');
    expect(auditor.complaints).toEqual([]);
  });
});
