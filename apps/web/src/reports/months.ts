import { readTypedMonth } from '../layout/typed-text.js';

/** The month before a day's: what offices report on as a rule. */
export function monthBefore(day: string): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month === 1
    ? `${String(year - 1)}-12`
    : `${String(year)}-${String(month - 1).padStart(2, '0')}`;
}

/** Whether a text is a month the books take, YYYY-MM. */
export const isMonth = (text: string): boolean => readTypedMonth(text) === text;
