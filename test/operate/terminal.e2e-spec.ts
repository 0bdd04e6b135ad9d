import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { PASSWORD } from '../support/test-server.js';

/** util-linux’s `script` gives a program a terminal. */
const hasTerminal = spawnSync('script', ['--version']).status === 0;

describe('a start on a terminal', () => {
  it('shows words and no line of the log, which is whole in the data folder', async () => {
    if (!hasTerminal) {
      console.warn('not tried here: there is no `script` to give a terminal');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'gangmu-terminal-'));
    const port = await freePort();
    const child = spawn('script', ['-qec', 'node dist/apps/cli/src/main.js start', '/dev/null'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(port),
        HOST: '127.0.0.1',
        GANGMU_DATA: folder,
        GANGMU_ADMIN_PASSWORD: PASSWORD,
        LOG_LEVEL: 'debug',
        LOG_FORMAT: '',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    try {
      await eventually(
        () => Promise.resolve(output),
        (text) => text.includes('日志 log:'),
        60_000,
      );
      await fetch(`http://127.0.0.1:${String(port)}/api/v1/nothing`);
      const log = join(folder, 'logs', 'gangmu.log');
      await eventually(
        () => Promise.resolve(readFileSync(log, 'utf8')),
        (text) => text.includes('/api/v1/nothing'),
        10_000,
      );
      expect(output).toContain('纲目 Gangmu: http://localhost');
      expect(output).not.toMatch(/"level":\d/);
    } finally {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.write('\u0003');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
