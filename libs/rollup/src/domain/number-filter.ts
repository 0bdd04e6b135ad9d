import { addMonths, monthsBetween, type Month, type PeriodPart } from '#libs/kernel';
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
  /** The first month that counts. */
  readonly from?: Month;
  /** The last month that counts. */
  readonly through?: Month;
  readonly part?: PeriodPart;
}

/** The first and last month of a plan. */
export interface Period {
  readonly periodStart: Month;
  readonly periodEnd: Month;
}

/** Where sums are kept that add up to a number. */
export interface SumPlace {
  readonly dimension: Dimension;
  readonly keys: readonly string[];
}

/** Months from one on and through another; null: without that end. */
interface Months {
  readonly from: Month | null;
  readonly to: Month | null;
}

const thingsOfFilter = ['package', 'programme', 'town', 'unit', 'stage', 'fundingSource'] as const;

const inOrder = (months: readonly (Month | null | undefined)[]): Month[] =>
  months.filter((month) => month !== undefined && month !== null).sort();
const latest = (months: readonly (Month | null | undefined)[]): Month | null =>
  inOrder(months).at(-1) ?? null;
const earliest = (months: readonly (Month | null | undefined)[]): Month | null =>
  inOrder(months)[0] ?? null;

/** The months a filter asks for by year, month, first and last month. */
export function monthsAsked({ year, month, from, through }: NumberFilter): Months {
  const ofYear = (no: string): Month | undefined =>
    year === undefined ? undefined : (`${String(year)}-${no}` as Month);
  return {
    from: latest([ofYear('01'), month, from]),
    to: earliest([ofYear('12'), month, through]),
  };
}

/** The months a filter asks for one by one, narrowed to its part of the period; null where they have no end. */
function monthsListed(filter: NumberFilter, { periodStart, periodEnd }: Period): Month[] | null {
  const asked = monthsAsked(filter);
  const [first, last] = {
    before: [undefined, addMonths(periodStart, -1)],
    inside: [periodStart, periodEnd],
    after: [addMonths(periodEnd, 1), undefined],
    all: [undefined, undefined],
  }[filter.part ?? 'all'];
  const from = latest([asked.from, first]);
  const to = earliest([asked.to, last]);
  return from === null || to === null ? null : monthsBetween(from, to);
}

const isWholeYear = ({ year, month, from, through }: NumberFilter): boolean =>
  year !== undefined && month === undefined && from === undefined && through === undefined;

/**
 * The kept sums that add up to the number a filter asks for, or null where only the cells tell it: by
 * project, by several things at once, or by months of anything but a package.
 */
export function keptSumOf(filter: NumberFilter, period: Period): SumPlace | null {
  if (filter.project !== undefined) return null;
  const things = thingsOfFilter.flatMap((dimension) => {
    const key = filter[dimension];
    return key === undefined ? [] : [{ dimension, key }];
  });
  const [thing, another] = things;
  if (another !== undefined) return null;
  const { from, to } = monthsAsked(filter);
  if (from === null && to === null)
    return thing
      ? { dimension: thing.dimension, keys: [thing.key] }
      : { dimension: 'total', keys: [''] };
  if (thing === undefined) return monthPlace(filter, period);
  if (thing.dimension !== 'package') return null;
  const months = monthsListed(filter, period);
  return (
    months && {
      dimension: 'monthPackage',
      keys: months.map((month) => `${month}:${thing.key}`),
    }
  );
}

/** The kept sums of the months asked for; null where they have no end. */
function monthPlace(filter: NumberFilter, period: Period): SumPlace | null {
  if (isWholeYear(filter)) return { dimension: 'year', keys: [String(filter.year)] };
  const keys = monthsListed(filter, period);
  return keys && { dimension: 'month', keys };
}

/**
 * The kept sums of a part of the ledger that holds everything the filter asks for, the narrowest of
 * months, year and source: it tells how rare what is asked for can be at most.
 */
export function widerSumOf(filter: NumberFilter, period: Period): SumPlace {
  const { from, to } = monthsAsked(filter);
  const months = from === null && to === null ? null : monthPlace(filter, period);
  if (months !== null) return months;
  return filter.fundingSource === undefined
    ? { dimension: 'total', keys: [''] }
    : { dimension: 'fundingSource', keys: [filter.fundingSource] };
}
