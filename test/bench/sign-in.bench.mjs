// Whether the time of a refused sign-in tells a name that somebody has from one that nobody has.
import { launch, makePeople, median, tell } from './support.mjs';

const PAIRS = 300;
const PAIRS_BEFORE_A_LOCK = 4;

export async function benchSignIn({ url, database, owner }) {
  await makePeople(database);
  const api = await launch('dist/apps/api/src/main.js', { DATABASE_URL: url, PORT: '3964' });
  const refusedIn = async (username) => {
    const startedAt = performance.now();
    const answer = await fetch('http://127.0.0.1:3964/api/v1/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: 'not the right one' }),
    });
    await answer.text();
    if (answer.status !== 401) throw new Error(`${username}: ${answer.status}`);
    return performance.now() - startedAt;
  };
  try {
    const known = [];
    const unknown = [];
    for (let pair = 0; pair < PAIRS + 10; pair += 1) {
      // The counters would soon lock both names alike, and then nothing is compared at all.
      if (pair % PAIRS_BEFORE_A_LOCK === 0) await owner.query('DELETE FROM sign_in_failure');
      const tries = [
        [known, 'finance'],
        [unknown, 'fmnakce'],
      ];
      if (pair % 2 === 1) tries.reverse();
      for (const [times, username] of tries) {
        const time = await refusedIn(username);
        if (pair >= 10) times.push(time);
      }
    }
    // Pair by pair: what else the machine does in between changes both alike.
    const ratio = median(known.map((time, pair) => time / unknown[pair]));
    return tell(
      'refusing a known name / an unknown one, whichever is longer',
      Math.max(ratio, 1 / ratio),
      1.1,
      false,
      `${median(known).toFixed(2)} ms against ${median(unknown).toFixed(2)} ms, ${PAIRS} of each in turn`,
    );
  } finally {
    api.kill('SIGKILL');
    await owner.query('DELETE FROM sign_in_failure');
  }
}
