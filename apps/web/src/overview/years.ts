import { sumOf } from '../money/money.js';

export interface YearRollup {
  readonly envelope: string;
  readonly rows: readonly { readonly key: string; readonly amount: string }[];
}

export interface YearFigures {
  readonly year: string;
  readonly amount: string;
  readonly soFar: string;
}

/** Each year of the plan with what was completed in it and up to its end. */
export function yearsOf(
  plan: { periodStart: string; periodEnd: string },
  rows: YearRollup['rows'],
): YearFigures[] {
  const first = Number(plan.periodStart.slice(0, 4));
  const count = Number(plan.periodEnd.slice(0, 4)) - first + 1;
  const amounts = new Map(rows.map((row) => [row.key, row.amount]));
  const years = Array.from({ length: count }, (_, index) => String(first + index));
  return years.map((year, index) => ({
    year,
    amount: amounts.get(year) ?? '0.00',
    soFar: sumOf(years.slice(0, index + 1).map((each) => amounts.get(each) ?? '0.00')),
  }));
}
