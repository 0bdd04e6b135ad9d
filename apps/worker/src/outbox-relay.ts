import { markRelayed, waitingFacts, type Database, type QueueBackend } from '#libs/platform';
import { jobsOfFacts } from './facts.js';

const FACTS_AT_ONCE = 1_000;

/**
 * Passes facts on as jobs: one of each name and plan for a batch, for a job does all that waits. Killed
 * before the facts are marked, it passes them on again; a job too many finds nothing to do.
 */
export async function relayFacts(database: Database, queue: QueueBackend): Promise<void> {
  for (;;) {
    const facts = await waitingFacts(database, FACTS_AT_ONCE);
    if (facts.length === 0) return;
    const jobs = new Map(
      facts.flatMap(({ fact, planId }) => {
        const job = jobsOfFacts[fact];
        return job ? [[`${job.name} ${String(planId)}`, { ...job, planId }] as const] : [];
      }),
    );
    for (const { queue: name, name: job, planId } of jobs.values())
      await queue.add(name, job, { v: 1, planId });
    await markRelayed(
      database,
      facts.map((fact) => fact.id),
    );
    if (facts.length < FACTS_AT_ONCE) return;
  }
}
