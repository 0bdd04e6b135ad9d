import { planDateOf, type PlanDate } from './plan-date.js';

/** What time it is, passed in so that rules can be tried on any day. */
export interface Clock {
  now(): Date;
}

/** Reads the machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** The machine's clock, moved by whole milliseconds and going on ticking: a demo's. */
export function shiftedClock(shiftMilliseconds: number): Clock {
  return { now: () => new Date(Date.now() + shiftMilliseconds) };
}

/** Today's Shanghai calendar day. */
export function today(clock: Clock): PlanDate {
  return planDateOf(clock.now());
}
