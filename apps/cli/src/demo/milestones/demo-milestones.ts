import { addMonths, lastDayOf, monthOf, type Month, type PlanDate } from '#libs/kernel';
import type { Act, Movement } from '../act.js';
import { Chance } from '../chance.js';
import { officeTime, workingDayFrom, workingDaysAfter } from '../clock/office-hours.js';
import { monthsBetween, type Course } from '../portfolio/course.js';

/** A milestone of a demo: what was planned, and what becomes of it. */
export interface DemoMilestone {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  readonly baselineOn: PlanDate;
  /** When it is reached; null for a work that comes to nothing before. */
  readonly reachedOn: PlanDate | null;
  /** Whether the office says in time that it will be late. */
  readonly isToldLate: boolean;
}

const dayOf = (month: Month, chance: Chance): PlanDate =>
  `${month}-${String(chance.whole(5, 27)).padStart(2, '0')}` as PlanDate;

/** The milestones of a work that is begun, or about to be. */
export function milestonesOf(course: Course): DemoMilestone[] {
  const { work, begins, ends, inServiceIn, lateMonths, readyIn } = course;
  const chance = new Chance(`milestones ${work.code}`);
  const isStopped = course.cancelledIn !== null || course.suspended?.to === null;
  if (begins === null || ends === null) {
    // Prepared and never begun: its beginning is planned all the same.
    if (readyIn === null) return [];
    return [milestone('开工', 2, addMonths(readyIn, 4), null)];
  }
  const length = monthsBetween(begins, ends);
  const main = addMonths(begins, Math.max(1, Math.round(length * 0.6)));
  const lastMonth = isStopped ? (course.suspended?.from ?? course.cancelledIn) : null;
  return [
    milestone('开工', 2, addMonths(begins, -Math.max(0, Math.floor(lateMonths / 3))), begins),
    milestone('主体完工', 4, addMonths(main, -Math.floor(lateMonths * 0.6)), main),
    milestone('竣工验收', 3, addMonths(ends, -lateMonths), ends),
    ...(inServiceIn
      ? [milestone('投入使用', 1, addMonths(inServiceIn, -lateMonths), inServiceIn)]
      : []),
  ];

  function milestone(
    name: string,
    weight: number,
    planned: Month,
    reached: Month | null,
  ): DemoMilestone {
    const isReached = reached !== null && (lastMonth === null || reached < lastMonth);
    return {
      key: `${work.code} ${name}`,
      name,
      weight,
      baselineOn: dayOf(planned, chance),
      reachedOn: isReached ? dayOf(reached, chance) : null,
      isToldLate: chance.happens(0.6),
    };
  }
}

/** When the milestones of a work are set: when it is ready, or when offices take over what is under way. */
export function setOn(course: Course, firstDay: PlanDate): Date {
  const chance = new Chance(`setting ${course.work.code}`);
  const early = workingDaysAfter(firstDay, chance.whole(3, 30));
  const ready = course.readyIn ? workingDayFrom(dayOf(course.readyIn, chance)) : early;
  return officeTime(ready > early ? ready : early, chance);
}

/** Sets the milestones of a work. */
export function milestoneActs(
  course: Course,
  milestones: readonly DemoMilestone[],
  firstDay: PlanDate,
): Act[] {
  const set = setOn(course, firstDay);
  return milestones.map((milestone) => ({
    at: set,
    kind: 'make-milestone',
    key: milestone.key,
    project: course.work.code,
    name: milestone.name,
    weight: milestone.weight,
    baselineOn: milestone.baselineOn,
  }));
}

/**
 * What the report of a month says of milestones: reached in it, or going to be late, which is told once,
 * in the month before they were due.
 *
 * @param since the month of the report before; what happened since then is told too
 */
export function movementsIn(
  milestones: readonly DemoMilestone[],
  month: Month,
  since: Month | null,
): Movement[] {
  const isNew = (told: Month): boolean => told <= month && (since === null || told > since);
  return milestones.flatMap((milestone): Movement[] => {
    const { key, baselineOn, reachedOn, isToldLate } = milestone;
    if (reachedOn !== null && isNew(monthOf(reachedOn)))
      return [
        {
          milestone: key,
          forecastOn: null,
          actualOn: reachedOn,
          evidence: '演示：现场照片、验收记录',
        },
      ];
    const isLate = reachedOn === null || monthOf(reachedOn) > monthOf(baselineOn);
    const isDue = isNew(addMonths(monthOf(baselineOn), -1));
    if (!isLate || !isToldLate || !isDue) return [];
    const forecast = lastDayOf(monthOf(reachedOn ?? addSome(baselineOn)));
    return [{ milestone: key, forecastOn: forecast, actualOn: null, evidence: null }];
  });
}

const addSome = (day: PlanDate): PlanDate => lastDayOf(addMonths(monthOf(day), 6));
