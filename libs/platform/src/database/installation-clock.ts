import { shiftedClock, systemClock, type Clock } from '#libs/kernel';
import type { Queryable } from './database.js';

/**
 * The clock of an installation for Node, going as `recorded_now()` goes in its database: the machine's, or
 * a demo's, which is as far away from it as the database says. It never changes while anything runs.
 */
export async function clockOf(database: Queryable): Promise<Clock> {
  const [row] = await database.query<{ shift: bigint | null }>(
    'SELECT demo_clock_shift_ms AS shift FROM installation',
  );
  return row?.shift ? shiftedClock(Number(row.shift)) : systemClock;
}
