// npm run screenshots: the pictures of README and docs, taken from the demo in docs/images.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from './chromium.mjs';

const PORT = '3971';
const PASSWORD = 'screenshots only';
const base = `http://127.0.0.1:${PORT}`;
const folder = 'docs/images';
const desk = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** Types a report as a clerk would, and leaves it open. */
async function fillReport(page) {
  await page.getByTestId('report-form').waitFor();
  for (const [line, amount] of ['1234.56', '800', '310.5'].entries())
    await page.getByTestId(`line-${line}-amount`).fill(amount);
  await page.getByTestId('report-progressNote').fill('路基全部完成，桥梁下部结构完成八成。');
}

const pictures = [
  { name: 'overview', who: 'leader', path: '', screen: desk },
  { name: 'overview-phone', who: 'leader', path: '', screen: phone },
  { name: 'project', who: 'leader', path: '/projects/PJ-007', screen: desk },
  {
    name: 'report',
    who: 'office',
    path: '/reports/new?project=PJ-010&month=2025-06',
    screen: desk,
    act: fillReport,
  },
  {
    name: 'report-phone',
    who: 'office',
    path: '/reports/new?project=PJ-010&month=2025-06',
    screen: phone,
    act: fillReport,
  },
  { name: 'verification', who: 'finance', path: '/verification', screen: desk },
  { name: 'people', who: 'admin', path: '/people', screen: desk },
  { name: 'digest', who: 'leader', path: '/digests/16', screen: desk },
  { name: 'demo-mailbox', who: 'leader', path: '/demo-mailbox/16', screen: desk },
];

async function ready() {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(200);
  }
  throw new Error('the demo did not come up');
}

async function take(browser, { name, who, path, screen, act }) {
  const context = await browser.newContext({
    ...screen,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  await page.goto(base);
  await page.getByTestId('sign-in-username').fill(who);
  await page.getByTestId('sign-in-password').fill(PASSWORD);
  await page.getByTestId('sign-in-submit').click();
  await page.getByTestId('user-menu').waitFor();
  await page.goto(`${base}/plans/440703-14${path}`);
  await page.locator('main h1').first().waitFor();
  await page.locator('.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await act?.(page);
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
  // The chart draws itself in half a second.
  await sleep(1_000);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(`${folder}/${name}.png`);
}

const data = mkdtempSync(join(tmpdir(), 'gangmu-screenshots-'));
const demo = spawn('node', ['dist/apps/cli/src/main.js', 'demo'], {
  env: {
    ...process.env,
    PORT,
    GANGMU_DATA: data,
    GANGMU_ADMIN_PASSWORD: PASSWORD,
    GANGMU_DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'error',
  },
  stdio: 'ignore',
});
try {
  await ready();
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  for (const picture of pictures) await take(browser, picture);
  await browser.close();
} finally {
  demo.kill('SIGINT');
  await new Promise((resolve) => demo.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}
