import {
  addMonths,
  monthOf,
  percentOf,
  yuanFromFen,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import { gapPoints, type Statistics } from '#libs/progress';
import type { Sum } from './dimension.js';
import type { Period } from './number-filter.js';

/** What was completed inside the plan period, in fen, by how far the books are counted. */
export interface CompletedMonths {
  /** Everything verified, of whatever month. */
  readonly toDateFen: bigint;
  /** Through the month counted. */
  readonly throughFen: bigint;
  /** Of months after the one counted. */
  readonly laterFen: bigint;
  /** Of the month counted and those before it in its year. */
  readonly inYearFen: bigint;
}

/**
 * The first month whose sums by package must be read to tell apart, as of a day, what is completed through
 * a statistics month and in its year: January of the earliest year such a month can lie in. A month counts
 * by the end of the next one at the latest.
 */
export function packagesFrom({ periodStart, periodEnd }: Period, asOf: PlanDate): Month {
  const earliest = addMonths(monthOf(asOf), -2);
  const inPeriod = [earliest, periodEnd].sort()[0] ?? periodEnd;
  const month = inPeriod < periodStart ? periodStart : inPeriod;
  return `${month.slice(0, 4)}-01` as Month;
}

/**
 * Tells what was completed through `month` from what was verified for later months.
 *
 * @param sums those of total and package, and of packages by month since {@link packagesFrom}
 * @param through null: no month counts yet, so everything is of later months
 */
export class CompletedThrough {
  private readonly toDate = new Map<string, bigint>();
  private readonly months: readonly { month: Month; code: string; amountFen: bigint }[];

  constructor(
    sums: readonly Sum[],
    private readonly through: Month | null,
  ) {
    const completed = sums.filter((sum) => sum.measure === 'completed' && sum.part === 'inside');
    for (const { dimension, key, amountFen } of completed)
      if (dimension === 'total' || dimension === 'package')
        this.toDate.set(key, (this.toDate.get(key) ?? 0n) + amountFen);
    this.months = completed
      .filter(({ dimension }) => dimension === 'monthPackage')
      .map(({ key, amountFen }) => ({
        month: key.slice(0, 7) as Month,
        code: key.slice(8),
        amountFen,
      }));
  }

  /** Of a package; of the whole plan without one. */
  of(packageCode?: string): CompletedMonths {
    const { through } = this;
    const sum = (counts: (month: Month) => boolean): bigint =>
      this.months
        .filter(
          ({ month, code }) => (packageCode === undefined || code === packageCode) && counts(month),
        )
        .reduce((total, { amountFen }) => total + amountFen, 0n);
    const toDateFen = this.toDate.get(packageCode ?? '') ?? 0n;
    const laterFen = sum((month) => through === null || month > through);
    return {
      toDateFen,
      throughFen: toDateFen - laterFen,
      laterFen,
      inYearFen: sum(
        (month) =>
          through !== null && month <= through && month.slice(0, 4) === through.slice(0, 4),
      ),
    };
  }
}

/** The same as it is told: yuan, percent and points. */
export interface CompletedAsTold {
  readonly completedThrough: string;
  readonly completedThroughPercent: string | null;
  /** Points ahead of time progress, negative behind; null where it is a share of nothing. */
  readonly gapPoints: string | null;
  readonly completedLater: string;
  readonly completedThisYear: string;
}

/**
 * Tells what was completed so that both sides of the gap count the months through the statistics month.
 *
 * @param wholeFen what it is a share of; null: nothing
 */
export function tellCompleted(
  { throughFen, laterFen, inYearFen }: CompletedMonths,
  wholeFen: bigint | null,
  { period }: Pick<Statistics, 'period'>,
): CompletedAsTold {
  const percent = percentOf(throughFen, wholeFen);
  return {
    completedThrough: yuanFromFen(throughFen),
    completedThroughPercent: percent,
    gapPoints: gapPoints(percent, period.timeProgressPercent),
    completedLater: yuanFromFen(laterFen),
    completedThisYear: yuanFromFen(inYearFen),
  };
}
