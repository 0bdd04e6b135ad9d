import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '#libs/platform';

/** Rows that a job has still to work on. */
interface Undone {
  readonly postings: number;
  readonly reclassifications: number;
  readonly facts: number;
  readonly unsealed: number;
}

/**
 * Waits until the background has nothing left to do.
 *
 * @throws Error that tells what is left after `milliseconds`
 */
export async function drainJobs(db: Queryable, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const [undone] = await db.query<Undone>(
      `SELECT (SELECT count(*)::integer FROM posting_pending) AS postings,
         (SELECT count(*)::integer FROM classification_pending) AS reclassifications,
         (SELECT count(*)::integer FROM outbox WHERE relayed_at IS NULL) AS facts,
         (SELECT count(*)::integer FROM audit_unsealed) AS unsealed`,
    );
    if (undone && Object.values(undone).every((count) => count === 0)) return;
    if (Date.now() > deadline)
      throw new Error(`undone after ${String(milliseconds)} ms: ${JSON.stringify(undone)}`);
    await sleep(25);
  }
}
