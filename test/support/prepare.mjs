// Before the tests: what they need and npm cannot bring. As root on Debian it is installed; elsewhere it
// is named. Nothing is skipped for want of a tool.
import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const hasChineseFont = () => spawnSync('sh', ['-c', 'fc-list :lang=zh | grep -q .']).status === 0;

const needed = [
  { what: 'redis-server', debian: ['redis-server'], isThere: () => has('redis-server') },
  {
    what: 'chromium (or CHROMIUM_PATH)',
    debian: ['chromium'],
    isThere: () => findChromium() !== null,
  },
  {
    what: 'a Chinese font (fonts-noto-cjk)',
    debian: ['fontconfig', 'fonts-noto-cjk'],
    isThere: hasChineseFont,
  },
];

const missing = needed.filter((tool) => !tool.isThere());
if (missing.length > 0 && process.getuid?.() === 0 && has('apt-get')) {
  const packages = missing.flatMap((tool) => tool.debian);
  console.log(`installing ${packages.join(', ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}
const still = missing.filter((tool) => !tool.isThere());
for (const { what, debian } of still)
  console.error(`测试需要 The tests need: ${what}。Debian: apt-get install ${debian.join(' ')}`);
process.exit(still.length > 0 ? 1 : 0);
