import { addDays, weekdayOf, type PlanDate } from '#libs/kernel';
import type { Chance } from '../chance.js';
import { at } from './demo-day.js';

const SATURDAY = 6;

/** The day or the next that is neither Saturday nor Sunday; the demo knows no other holidays. */
export function workingDayFrom(day: PlanDate): PlanDate {
  const weekday = weekdayOf(day);
  return weekday < SATURDAY ? day : addDays(day, 8 - weekday);
}

/** The working day `count` working days after a day. */
export function workingDaysAfter(day: PlanDate, count: number): PlanDate {
  let found = workingDayFrom(day);
  for (let left = count; left > 0; left -= 1) found = workingDayFrom(addDays(found, 1));
  return found;
}

/** Some minute of the offices' hours on a day: 8:40 to 11:40, or 14:30 to 17:30. */
export function officeTime(day: PlanDate, chance: Chance): Date {
  const minutes = chance.whole(0, 359);
  const hour = minutes < 180 ? 8 + (40 + minutes) / 60 : 14.5 + (minutes - 180) / 60;
  return at(day, hour);
}
