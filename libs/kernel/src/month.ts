import { Problem } from './problem.js';

/** A calendar month, "YYYY-MM"; months compare as strings. */
export type Month = string & { readonly __month: never };

/** A month that is not written YYYY-MM or does not exist. */
export class InvalidMonthError extends Problem {
  constructor(found: string) {
    super('invalid', 'kernel.month-format', { found: found.slice(0, 40) });
  }
}

/**
 * Reads "YYYY-MM".
 *
 * @throws InvalidMonthError for any other form, month 00 or 13, or a year before 1990 or after 2099
 */
export function parseMonth(text: string): Month {
  if (!/^(?:199\d|20\d\d)-(?:0[1-9]|1[0-2])$/.test(text)) throw new InvalidMonthError(text);
  return text as Month;
}

/** The first calendar day of the month, "YYYY-MM-01": how months are stored. */
export function firstDayOf(month: Month): string {
  return `${month}-01`;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  const year = Math.floor(index / 12);
  return `${year}-${String(index - year * 12 + 1).padStart(2, '0')}` as Month;
}

/** The months from one on and through another, in order; none where the first is later. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Where a month lies against a plan's period; only `inside` counts against the envelope. */
export const periodParts = ['before', 'inside', 'after'] as const;
export type PeriodPart = (typeof periodParts)[number];

/** Source: DESIGN 3.5, money before and after the period is kept and shown apart. */
export function periodPartOf(month: Month, start: Month, end: Month): PeriodPart {
  if (month < start) return 'before';
  return month > end ? 'after' : 'inside';
}
