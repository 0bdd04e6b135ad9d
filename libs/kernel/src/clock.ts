import { planDateOf, type PlanDate } from './plan-date.js';

/** The wall clock, passed in so that rules can be tried on any day. */
export interface Clock {
  now(): Date;
}

/** Reads the machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** Today's Shanghai calendar day. */
export function today(clock: Clock): PlanDate {
  return planDateOf(clock.now());
}
