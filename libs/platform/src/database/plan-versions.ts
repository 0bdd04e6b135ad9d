import type { Queryable } from './database.js';

/** How far a plan has come: two equal stamps have the same rows behind them. */
export interface PlanStamp {
  /** Grows with every committed change of the plan. */
  readonly changes: bigint;
  /** Today by the records' clock, YYYY-MM-DD. */
  readonly today: string;
}

interface Lane {
  /** The question under way. */
  running: Promise<unknown>;
  /** The one after it, for which callers wait together. */
  next: Promise<PlanStamp> | null;
}

/**
 * Tells how far a plan has come, as fresh as the database. Whoever asks while a question is under way
 * waits for the next one, for the answer under way may be older than their request; so many readers
 * cost one round trip.
 */
export class PlanVersions {
  private readonly lanes = new Map<number, Lane>();

  constructor(private readonly db: Queryable) {}

  /** The stamp of a plan at some instant after the call. */
  current(planId: number): Promise<PlanStamp> {
    let lane = this.lanes.get(planId);
    if (!lane) this.lanes.set(planId, (lane = { running: Promise.resolve(), next: null }));
    const mine = lane;
    mine.next ??= mine.running.then(() => {
      mine.next = null;
      const asked = this.ask(planId);
      mine.running = asked.catch(() => undefined);
      return asked;
    });
    return mine.next;
  }

  private async ask(planId: number): Promise<PlanStamp> {
    const [row] = await this.db.query<PlanStamp>(
      `SELECT coalesce(sum(changes), 0)::bigint AS changes, shanghai_day(recorded_now()) AS today
       FROM plan_version WHERE plan_id = $1`,
      [planId],
    );
    if (!row) throw new Error('the database told no version');
    return row;
  }
}
