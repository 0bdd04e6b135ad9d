import { Injectable } from '@nestjs/common';
import { addDays, addMonths, lastDayOf, monthOf, type PlanDate } from '#libs/kernel';
import { Database, runInTransaction, type Queryable } from '#libs/platform';
import { pendingRepository } from '../persistence/pending.repository.js';
import { recordedDays } from '../persistence/reading.repository.js';
import { settlingRepository } from '../persistence/settling.repository.js';

/** First key of the advisory lock that keeps one roll-up at a time per plan; the second is the plan. */
export const ROLLUP_LOCK = 1_196_313_935;

const ENTRIES_AT_ONCE = 5_000;
const PROJECTS_AT_ONCE = 500;

/** Adds what was posted to the sums, and settles days that are over. Safe to run at any time, twice, or killed half-way. */
@Injectable()
export class RollupService {
  constructor(private readonly database: Database) {}

  /**
   * Adds all that waits, in transactions of bounded size, one plan at a time.
   *
   * @returns how many entries were added
   */
  async applyPending(planId: number): Promise<number> {
    let applied = 0;
    for (;;) {
      const step = await this.applyOnce(planId);
      applied += step.entries;
      if (step.entries < ENTRIES_AT_ONCE && step.projects < PROJECTS_AT_ONCE) return applied;
    }
  }

  /**
   * Adds what waits, of bounded size, before a reading, which then shows all that was acknowledged before
   * it. Where that fails the reading still tells how much waits.
   */
  async catchUp(planId: number): Promise<void> {
    if (await pendingRepository.isAnyWaiting(this.database, planId))
      await this.applyOnce(planId).catch(() => undefined);
  }

  private applyOnce(planId: number): Promise<{ entries: number; projects: number }> {
    return this.alone(planId, async (tx) => {
      const projects = await pendingRepository.applyClassifications(tx, planId, PROJECTS_AT_ONCE);
      const entries = await pendingRepository.applyEntries(tx, planId, ENTRIES_AT_ONCE);
      if (projects + entries > 0) {
        await tx.query('SELECT count_change($1)', [planId]);
        await announce(tx, planId);
      }
      return { entries, projects };
    });
  }

  /**
   * Makes as-of readings of a past day final: waits for transactions that began before its midnight,
   * adds everything recorded on it, and keeps the month-end states up to it.
   *
   * @throws database error GM001 when the day is not over
   */
  async settleDay(planId: number, day: PlanDate): Promise<void> {
    const { settledThrough } = await recordedDays(this.database, planId);
    if (settledThrough !== null && settledThrough >= day) return;
    await this.database.query('SELECT close_day($1, $2::date)', [planId, day]);
    const isWaiting = (): Promise<boolean> =>
      pendingRepository.isWaiting(this.database, planId, day);
    while (await isWaiting()) {
      const { entries, projects } = await this.applyOnce(planId);
      // Nothing was left where another worker was faster; what still waits now can never be added.
      if (entries + projects === 0 && (await isWaiting()))
        throw new Error(`plan ${planId}: entries wait that cannot be added`);
    }
    await this.alone(planId, async (tx) => {
      await this.keepMonthEnds(tx, planId, day);
      await settlingRepository.markSettled(tx, planId, day);
    });
  }

  /** Settles yesterday; what the nightly schedule does. */
  async settleYesterday(planId: number): Promise<void> {
    const { today } = await recordedDays(this.database, planId);
    await this.settleDay(planId, addDays(today as PlanDate, -1));
  }

  private async keepMonthEnds(tx: Queryable, planId: number, settled: PlanDate): Promise<void> {
    const { lastMonthEnd, firstDay } = await settlingRepository.span(tx, planId);
    if (firstDay === null) return;
    let month = lastMonthEnd === null ? monthOf(firstDay) : addMonths(monthOf(lastMonthEnd), 1);
    let previous = lastMonthEnd;
    for (let monthEnd = lastDayOf(month); monthEnd <= settled; monthEnd = lastDayOf(month)) {
      await settlingRepository.keepMonthEnd(tx, planId, previous, monthEnd);
      previous = monthEnd;
      month = addMonths(month, 1);
    }
  }

  private alone<T>(planId: number, work: (tx: Queryable) => Promise<T>): Promise<T> {
    return runInTransaction(this.database, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1, $2)', [ROLLUP_LOCK, planId]);
      // One entry or thousands: a plan kept for the one would compare each with each of the other.
      await tx.query('SET LOCAL plan_cache_mode = force_custom_plan');
      return work(tx);
    });
  }
}

async function announce(tx: Queryable, planId: number): Promise<void> {
  await tx.query(
    `SELECT pg_notify('gangmu_event', json_build_object('plan', code, 'kind', 'rollup')::text)
     FROM plan WHERE id = $1`,
    [planId],
  );
}
