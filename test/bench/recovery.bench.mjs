// Gangmu as `npm start` runs it, and how long its page is away after kill -9 of a part.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, tell } from './support.mjs';

const PORT = 3967;
const ROUNDS = 3;

const isReady = async () => {
  const answer = await fetch(`http://127.0.0.1:${String(PORT)}/readyz`, {
    signal: AbortSignal.timeout(1_000),
  }).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status === 200;
};

async function secondsUntil(wanted) {
  const startedAt = performance.now();
  while ((await isReady()) !== wanted) await sleep(10);
  return (performance.now() - startedAt) / 1000;
}

/** Seconds from the kill until the page answers again. */
async function secondsAway(pid) {
  const startedAt = performance.now();
  process.kill(pid, 'SIGKILL');
  await secondsUntil(false);
  await secondsUntil(true);
  return (performance.now() - startedAt) / 1000;
}

export async function benchRecovery() {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-recovery-'));
  const child = spawn('node', ['dist/apps/cli/src/main.js', 'start'], {
    env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', GANGMU_DATA: folder },
    stdio: 'ignore',
  });
  const api = () =>
    Number(
      execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .find(
          ([, parent, ...words]) =>
            parent === String(child.pid) && words.join(' ').includes('apps/api/src/main.js'),
        )[0],
    );
  const postgres = () =>
    Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  try {
    await secondsUntil(true);
    const results = [];
    for (const [what, pidOf, goal] of [
      ['the api', api, 2],
      ['PostgreSQL', postgres, 3],
    ]) {
      const took = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        took.push(await secondsAway(pidOf()));
        await sleep(3_000);
      }
      results.push(
        tell(
          `seconds until the page answers after kill -9 of ${what}`,
          median(took),
          goal,
          false,
          took.map((each) => each.toFixed(1)).join(', '),
        ),
      );
    }
    return results;
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
