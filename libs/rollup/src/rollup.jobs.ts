import type { JobPayload } from '#libs/platform';

/** Wakes up the roll-up of a plan: what is pending is added. */
export const APPLY_PENDING = 'rollup.apply-pending';
/** Recomputes a plan's sums from the ledger and keeps the result. */
export const VERIFY = 'rollup.verify';
/** Closes the days that are over, so that as-of readings of them are final. */
export const SETTLE_DAY = 'rollup.settle-day';

/** All jobs of the roll-up name the plan and nothing else: the rows are the work. */
export type RollupJob = JobPayload;
