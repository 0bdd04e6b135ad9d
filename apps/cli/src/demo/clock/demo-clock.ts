import type pg from 'pg';
import type { Clock } from '#libs/kernel';

/**
 * The clock of a demo, in the database and in this process alike: pinned while the past is told, then
 * shifted and ticking for good. The database refuses it to any installation that is no demo.
 */
export class DemoClock implements Clock {
  private pinned: Date | null = null;

  constructor(
    /** Connected as the owner. */
    private readonly owner: pg.Client,
  ) {}

  now(): Date {
    return this.pinned ?? new Date();
  }

  /** From now on it is this instant, until the next call. */
  async pin(instant: Date): Promise<void> {
    if (this.pinned?.getTime() === instant.getTime()) return;
    await this.owner.query('SELECT set_demo_clock(NULL, $1)', [instant]);
    this.pinned = instant;
  }

  /** It is `instant` now, and goes on from there for as long as this demo lives, also while it is stopped. */
  async tickFrom(instant: Date): Promise<void> {
    const shift = instant.getTime() - Date.now();
    await this.owner.query('SELECT set_demo_clock($1, NULL)', [shift]);
  }
}
