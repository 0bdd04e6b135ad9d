import { readTypedMonth } from '../layout/typed-text.js';

/** The month before a day's: what offices report on as a rule. */
export function monthBefore(day: string): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month === 1
    ? `${String(year - 1)}-12`
    : `${String(year)}-${String(month - 1).padStart(2, '0')}`;
}

/** The calendar day a month's day falls on; a month too short for it has it on its last. */
export function dayOfMonth(month: string, day: number, monthsLater: number): string {
  const first = new Date(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + monthsLater),
  );
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** Whether a text is a month the books take, YYYY-MM. */
export const isMonth = (text: string): boolean => readTypedMonth(text) === text;
