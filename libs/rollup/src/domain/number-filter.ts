import { firstDayOf, type Month, type PeriodPart } from '#libs/kernel';
import type { FundingSource, Measure } from '#libs/investment';
import type { Dimension } from './dimension.js';

/** What a number on a page is a sum of. */
export interface NumberFilter {
  readonly package?: string;
  readonly programme?: string;
  readonly town?: string;
  readonly unit?: string;
  readonly stage?: string;
  readonly project?: string;
  readonly fundingSource?: FundingSource;
  readonly measure?: Measure;
  readonly year?: number;
  readonly month?: Month;
  /** The last month that counts. */
  readonly through?: Month;
  readonly part?: PeriodPart;
}

/** Where a sum is kept. */
export interface SumPlace {
  readonly dimension: Dimension;
  readonly key: string;
}

const dimensionsOfFilter = [
  'package',
  'programme',
  'town',
  'unit',
  'stage',
  'fundingSource',
  'year',
  'month',
] as const;

/**
 * The kept sum that is the number a filter asks for, or null where only the cells tell it: by project,
 * or by several things at once (but for a package and a year).
 */
export function keptSumOf(filter: NumberFilter): SumPlace | null {
  if (filter.project !== undefined || filter.through !== undefined) return null;
  const asked = dimensionsOfFilter.flatMap((dimension) => {
    const key = filter[dimension];
    return key === undefined ? [] : [{ dimension, key: String(key) }];
  });
  const [first, second, third] = asked;
  if (first === undefined) return { dimension: 'total', key: '' };
  if (second === undefined) return first;
  return third === undefined && first.dimension === 'package' && second.dimension === 'year'
    ? { dimension: 'packageYear', key: `${first.key}:${second.key}` }
    : null;
}

/**
 * The kept sum of a part of the ledger that holds everything the filter asks for, the narrowest of
 * month, year and source: it tells how rare what is asked for can be at most.
 */
export function widerSumOf({ month, year, fundingSource }: NumberFilter): SumPlace {
  if (month !== undefined) return { dimension: 'month', key: month };
  if (year !== undefined) return { dimension: 'year', key: String(year) };
  if (fundingSource !== undefined) return { dimension: 'fundingSource', key: fundingSource };
  return { dimension: 'total', key: '' };
}

/** The first and last month (as first days) of the year and month asked for; null without either. */
export function monthsAsked({
  month,
  year,
}: NumberFilter): { readonly from: string; readonly to: string } | null {
  if (month === undefined && year === undefined) return null;
  const from = [year === undefined ? '' : `${String(year)}-01-01`, month ? firstDayOf(month) : ''];
  const to = [
    year === undefined ? '9999' : `${String(year)}-12-01`,
    month ? firstDayOf(month) : '9999',
  ];
  return { from: from.sort().at(-1) ?? '', to: to.sort()[0] ?? '' };
}
