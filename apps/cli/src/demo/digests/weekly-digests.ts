import { addDays, addMonths, monthOf, type PlanDate } from '#libs/kernel';
import type { Act } from '../act.js';
import { at, mondayFrom } from '../clock/demo-day.js';

const MONTHS = 3;
/** The schedule's 8:30, and a moment: the worker looks now and then. */
const ISSUED_AT = 8.5 + 20 / 3_600;

/** A digest on each Monday of the last months. */
export function digestActs(day: PlanDate): Act[] {
  const acts: Act[] = [];
  const first = mondayFrom(`${addMonths(monthOf(day), -MONTHS)}-01` as PlanDate);
  for (let monday = first; monday <= day; monday = addDays(monday, 7))
    acts.push({ at: at(monday, ISSUED_AT), kind: 'issue-digest' });
  return acts;
}
