// `npm run dev`: everything of `npm start`, with the page from Vite (changes show as they are saved) and api and
// worker started again after each change of their sources. Ctrl-C stops all of it, the database too.
import { fork, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'migrations'];
const gatherMs = 150;
const say = (text) => {
  console.log(`[dev] ${text}`);
};

/** Builds the server; false: its sources have a fault, which was shown. */
const build = () =>
  new Promise((resolve) => {
    spawn(process.execPath, [join(root, 'config/build.mjs'), '--server'], {
      stdio: 'inherit',
    }).once('exit', (code) => {
      resolve(code === 0);
    });
  });

if (!(await build())) process.exit(1);
const port = process.env.PORT ?? '3000';
// Outside this process group a Ctrl-C would reach it twice.
const server = fork(join(root, 'dist/apps/cli/src/main.js'), ['start'], {
  env: { ...process.env, PORT: port },
  detached: true,
});
process.env.GANGMU_API ??= `http://localhost:${port}`;
const page = await createServer({
  configFile: join(root, 'apps/web/vite.config.ts'),
  clearScreen: false,
});
await page.listen();
say(`页面 page: ${page.resolvedUrls?.local[0] ?? ''}`);

let isStopping = false;
async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await page.close();
  process.exit(code);
}
server.once('exit', (code) => void stop(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));

let timer;
let isBuilding = false;
let isStale = false;
async function follow() {
  if (isBuilding) {
    isStale = true;
    return;
  }
  isBuilding = true;
  do {
    isStale = false;
    if ((await build()) && !isStale && server.connected) server.send('restart');
  } while (isStale);
  isBuilding = false;
}
for (const folder of sources)
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file !== null && !/\.(ts|json)$/.test(file)) return;
    if (file !== null && /spec\.ts$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), gatherMs);
  });
