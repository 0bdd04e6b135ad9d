import { addMonths, type Month } from '#libs/kernel';
import type { Stage } from '#libs/projects';
import { Chance } from '../chance.js';
import type { Period } from '../clock/demo-day.js';
import type { Work } from './work.js';

/** What becomes of a work, by months. A demo tells it up to its day; the rest lies ahead. */
export interface Course {
  readonly work: Work;
  /** Relative weight of its money among all works. */
  readonly size: number;
  readonly reserveIn: Month | null;
  readonly readyIn: Month | null;
  /** First month of construction and of money; null for a work that is never begun. */
  readonly begins: Month | null;
  /** Last month of construction. */
  readonly ends: Month | null;
  readonly inServiceIn: Month | null;
  /** Construction stands still from the month on, until the other; never again where that is null. */
  readonly suspended: { readonly from: Month; readonly to: Month | null } | null;
  readonly cancelledIn: Month | null;
  /** How many months later than planned it is begun and ended. */
  readonly lateMonths: number;
  /** What it costs beyond its budget, as a share; 0 for most. */
  readonly overrun: number;
}

/** Months between two months. */
export function monthsBetween(from: Month, to: Month): number {
  const index = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return index(to) - index(from);
}

/** Large and small works: how many times the money of an ordinary one. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/express|rail|new-town|industrial-park/, 3],
  [/renewal|hospital|headquarters|bridge|road/, 1.6],
  [/school|logistic|commerc|innovation|tourism/, 1],
  [/park|utility|water|energy|digital/, 0.6],
];
const SMALL = 0.35;

function sizeOf(work: Work, chance: Chance): number {
  const known = sizes.find(([kinds]) => work.kind !== null && kinds.test(work.kind));
  return (known?.[1] ?? SMALL) * Math.exp(chance.between(-0.7, 0.7));
}

/** In which month of a year works are begun: rarely before the Spring Festival, mostly in spring and autumn. */
const beginningMonths = [1, 3, 3, 3, 4, 4, 5, 6, 7, 9, 9, 10, 10, 11, 12];

function beginningOf(work: Work, period: Period, chance: Chance): Month {
  const isUnderWay = work.stage === 'construction' || chance.happens(0.07);
  if (isUnderWay) return addMonths(period.start, -chance.whole(1, 4));
  const years = Math.max(1, Math.round(monthsBetween(period.start, period.end) / 12));
  // More in the first years than in the last.
  const latest = work.isFirstOfPackage ? 0.4 : 1;
  const year = Math.floor(years * latest * chance.next() ** 1.2);
  return addMonths(period.start, year * 12 + chance.pick(beginningMonths) - 1);
}

/** Makes up what becomes of a work: the same every time. */
export function courseOf(work: Work, period: Period): Course {
  const chance = new Chance(`course ${work.code}`);
  const size = sizeOf(work, chance);
  const fate = work.isFirstOfPackage ? 1 : chance.next();
  const begins = beginningOf(work, period, chance);
  const lateMonths = chance.happens(0.45) ? chance.whole(1, 9) : -chance.whole(0, 2);
  const duration = Math.round(18 + 13 * Math.sqrt(size) + chance.between(-5, 9));
  const ends = addMonths(begins, Math.max(8, duration) - 1);
  const neverBegun = work.stage !== 'construction' && fate < 0.1;
  const prepared = (months: number): Month | null =>
    work.stage === 'construction' ? null : addMonths(begins, -months);
  const half = addMonths(begins, Math.floor(duration / 2));
  const course: Course = {
    work,
    size,
    reserveIn: prepared(chance.whole(8, 14)),
    readyIn: prepared(chance.whole(3, 6)),
    begins,
    ends,
    inServiceIn: addMonths(ends, chance.whole(2, 5)),
    suspended: null,
    cancelledIn: null,
    lateMonths,
    overrun: chance.happens(0.06) ? chance.between(0.11, 0.22) : 0,
  };
  if (neverBegun)
    return {
      ...course,
      reserveIn: fate < 0.045 ? null : addMonths(period.start, chance.whole(6, 40)),
      readyIn: fate < 0.075 ? null : addMonths(period.end, -chance.whole(4, 14)),
      begins: null,
      ends: null,
      inServiceIn: null,
    };
  if (fate < 0.12)
    return { ...course, cancelledIn: half, ends: addMonths(half, -1), inServiceIn: null };
  if (fate < 0.15) return { ...course, suspended: { from: half, to: null } };
  if (fate < 0.18) {
    const to = addMonths(half, chance.whole(3, 7));
    const longer = addMonths(ends, monthsBetween(half, to));
    return {
      ...course,
      suspended: { from: half, to },
      ends: longer,
      inServiceIn: addMonths(longer, 3),
    };
  }
  return course;
}

/** Whether money is spent on a work in a month. */
export function isAtWork(course: Course, month: Month): boolean {
  const { begins, ends, suspended } = course;
  if (begins === null || ends === null || month < begins || month > ends) return false;
  return (
    suspended === null || month < suspended.from || (suspended.to !== null && month >= suspended.to)
  );
}

/** The stages a work enters, with the month of each, the first of them not before the plan. */
export function stagesOf(course: Course): { stage: Stage; month: Month }[] {
  const { suspended } = course;
  const steps: readonly (readonly [Stage, Month | null])[] = [
    ['reserve', course.reserveIn],
    ['ready', course.readyIn],
    ['construction', course.begins],
    ['suspended', suspended?.from ?? null],
    ['construction', suspended?.to ?? null],
    ['cancelled', course.cancelledIn],
    ['completed', suspended?.to === null || course.cancelledIn ? null : monthAfter(course.ends)],
    ['in-service', suspended?.to === null ? null : course.inServiceIn],
  ];
  return steps.flatMap(([stage, month]) => (month === null ? [] : [{ stage, month }]));
}

const monthAfter = (month: Month | null): Month | null =>
  month === null ? null : addMonths(month, 1);
