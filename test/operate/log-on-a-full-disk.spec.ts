import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';

const program = `
  const { createLogger } = await import('./dist/libs/platform/src/index.js');
  const logger = createLogger({ logLevel: 'info' }, 'test');
  for (let n = 0; n < 2000; n += 1) logger.info({ n }, 'x'.repeat(200));
  await new Promise((resolve) => setTimeout(resolve, 200));
  console.error('alive');
`;

describe('a log on a full disk', () => {
  // A device of Linux that has never room (ENOSPC).
  const device = '/dev/full';

  it('is lost, and ends no process', () => {
    if (!existsSync(device)) {
      console.warn(`not tried here: there is no ${device}`);
      return;
    }
    const full = openSync(device, 'w');
    const { status, stderr } = spawnSync('node', ['--input-type=module', '-e', program], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    closeSync(full);
    expect([status, stderr.trim()]).toEqual([0, 'alive']);
  });
});
