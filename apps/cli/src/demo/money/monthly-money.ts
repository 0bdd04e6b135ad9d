import { addMonths, periodPartOf, type Month } from '#libs/kernel';
import { Chance } from '../chance.js';
import type { Period } from '../clock/demo-day.js';
import { isAtWork, monthsBetween, type Course } from '../portfolio/course.js';

/** What a work completes in each month, in fen. */
export type MonthlyMoney = ReadonlyMap<Month, bigint>;

export const WAN_FEN = 1_000_000n;

/** Share of the envelope that is completed by the end of the plan. */
const COMPLETED_BY_END = 0.99;
/** How years compare, spread over the plan's years: a slow first one. */
const years = [0.87, 1, 1.05, 1.03, 1.03];
/** How months of a year compare: little around the Spring Festival, much before the year ends. */
const seasons = [0.62, 0.45, 1, 0.95, 1.02, 1.12, 0.92, 0.95, 1.1, 1, 1.12, 1.75];
/** What is still paid out after construction, beside a month of it. */
const TAIL = 0.07;

/** Months from the first to the last, both included. */
export function monthsFrom(first: Month, last: Month): Month[] {
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) =>
    addMonths(first, index),
  );
}

/** The first of the months before the plan in which works were already built. */
const firstMonthOf = (period: Period): Month => addMonths(period.start, -6);
/** The last month a demo could come to tell. */
export const horizonOf = (period: Period): Month => addMonths(period.end, 12);

function seasonOf(month: Month): number {
  return seasons[Number(month.slice(5)) - 1] ?? 1;
}

/** What part of the envelope each month of the plan completes; together {@link COMPLETED_BY_END}. */
function targets(period: Period): Map<Month, number> {
  const months = monthsFrom(period.start, period.end);
  const weights = months.map((month, index) => {
    const year = years[Math.floor((index / months.length) * years.length)] ?? 1;
    return year * seasonOf(month);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return new Map(
    months.map((month, index) => [month, (COMPLETED_BY_END * (weights[index] ?? 0)) / sum]),
  );
}

/** Whether a report of a work tells money of a month: while it is built, and until it is in service. */
export function hasMoney(course: Course, month: Month): boolean {
  if (isAtWork(course, month)) return true;
  return (
    course.ends !== null &&
    course.inServiceIn !== null &&
    month > course.ends &&
    month <= course.inServiceIn
  );
}

/** How much of a work falls into a month, beside its other months: slow at both ends. */
function shapeOf(course: Course, month: Month, chance: Chance): number {
  if (!hasMoney(course, month) || course.begins === null || course.ends === null) return 0;
  const mood = chance.happens(0.05) ? 0.15 : chance.between(0.7, 1.3);
  if (!isAtWork(course, month)) return course.size * TAIL * mood;
  const length = monthsBetween(course.begins, course.ends) + 1;
  const done = (monthsBetween(course.begins, month) + 0.5) / length;
  return course.size * (0.3 + Math.sin(Math.PI * done)) * mood;
}

/**
 * Makes up what every work completes in every month, in whole 万元, so that all of them together follow
 * the years and seasons of the plan and come to nearly its envelope. Months outside the plan go on at
 * the pace of the nearest months inside.
 */
export function moneyOf(
  courses: readonly Course[],
  period: Period,
  envelopeFen: bigint,
): ReadonlyMap<string, MonthlyMoney> {
  const chances = courses.map((course) => new Chance(`money ${course.work.code}`));
  const wanted = targets(period);
  const money = new Map(courses.map((course) => [course.work.code, new Map<Month, bigint>()]));
  const envelopeWan = Number(envelopeFen / WAN_FEN);
  let pace = 0;
  for (const month of monthsFrom(firstMonthOf(period), horizonOf(period))) {
    const shapes = courses.map((course, index) =>
      shapeOf(course, month, chances[index] ?? new Chance('')),
    );
    const sum = shapes.reduce((total, shape) => total + shape, 0);
    if (sum === 0) continue;
    const isInside = periodPartOf(month, period.start, period.end) === 'inside';
    if (isInside) pace = ((wanted.get(month) ?? 0) * envelopeWan) / sum / seasonOf(month);
    // Before the plan the pace of its first month is not known yet: an average one serves.
    const ofWork = pace > 0 ? pace : (COMPLETED_BY_END * envelopeWan) / 60 / courses.length;
    courses.forEach((course, index) => {
      const wan = Math.round((shapes[index] ?? 0) * ofWork * seasonOf(month));
      if (wan > 0) money.get(course.work.code)?.set(month, BigInt(wan) * WAN_FEN);
    });
  }
  return money;
}

/** The sum of the months that satisfy a condition. */
export function sumOf(
  money: MonthlyMoney,
  isCounted: (month: Month) => boolean = () => true,
): bigint {
  let sum = 0n;
  for (const [month, amount] of money) if (isCounted(month)) sum += amount;
  return sum;
}
