import {
  addDays,
  addMonths,
  firstDayOf,
  monthOf,
  periodPartOf,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import { inOrder, type Act } from './act.js';
import { at, beginningOf, mondayFrom, type Period } from './clock/demo-day.js';
import { workingDaysAfter } from './clock/office-hours.js';
import { digestActs } from './digests/weekly-digests.js';
import { milestoneActs, milestonesOf, setOn } from './milestones/demo-milestones.js';
import { allotmentActs } from './money/allotment.js';
import { annualPlanActs } from './money/annual-plans.js';
import { budgetActs } from './money/budgets.js';
import { moneyOf, sumOf } from './money/monthly-money.js';
import { courseOf } from './portfolio/course.js';
import { registerActs } from './portfolio/register.js';
import type { Work } from './portfolio/work.js';
import { reportActs } from './reports/monthly-reports.js';
import { demoUnits } from './units/demo-units.js';

/** The plan a demo tells of, as far as its life depends on it. */
export interface DemoPlan {
  readonly period: Period;
  readonly envelopeFen: bigint;
  readonly works: readonly Work[];
}

/** The Monday on which a demo's plan is loaded and its first people are made. */
export const firstMondayOf = (period: Period): PlanDate =>
  mondayFrom(`${period.start}-02` as PlanDate);

/**
 * Everything that happens in a demo up to the morning of its day, in order. It depends on nothing but the
 * plan and the day: two demos of one day are alike, and an earlier day shows the same life less far on.
 */
export function lifeOf(plan: DemoPlan, day: PlanDate): Act[] {
  const { period, envelopeFen } = plan;
  const monday = firstMondayOf(period);
  const courses = plan.works.map((work) => courseOf(work, period));
  const money = moneyOf(courses, period, envelopeFen);
  const needs = new Map<string, bigint>();
  const acts: Act[] = unitActs(monday);
  for (const course of courses) {
    const own = money.get(course.work.code) ?? new Map<Month, bigint>();
    const inside = sumOf(
      own,
      (month) => periodPartOf(month, period.start, period.end) === 'inside',
    );
    needs.set(course.work.packageCode, (needs.get(course.work.packageCode) ?? 0n) + inside);
    const milestones = milestonesOf(course);
    acts.push(
      ...registerActs(course, addDays(monday, 7)),
      ...budgetActs(course, own, period, addDays(monday, 14)),
      ...annualPlanActs(course, own, period, workingDaysAfter(addDays(monday, 21), 3)),
      ...milestoneActs(course, milestones, addDays(monday, 7)),
      ...reportActs(course, own, milestones, {
        first: addDays(monday, 28),
        milestonesSet: setOn(course, addDays(monday, 7)),
      }),
    );
  }
  const midTerm = firstDayOf(addMonths(period.start, 30)) as PlanDate;
  const days = { first: addDays(monday, 49), whole: workingDaysAfter(midTerm, 5) };
  acts.push(...allotmentActs(needs, envelopeFen, days), ...digestActs(day));
  return asItStands(inOrder(acts), day);
}

function unitActs(monday: PlanDate): Act[] {
  return demoUnits.map((unit, index) => ({
    at: at(addDays(monday, 1), 9 + index / 60),
    kind: 'make-unit',
    unit,
  }));
}

/** Of sixteen reports of the last month, in the order they were begun: which are not through yet, and how they stand. */
const standing: Readonly<Record<number, 'waiting' | 'draft' | 'returned'>> = {
  1: 'waiting',
  4: 'draft',
  7: 'returned',
  9: 'waiting',
  12: 'waiting',
};

/** Up to the demo's morning; of the last month's reports some are still drafts, some wait, a few were sent back. */
function asItStands(acts: readonly Act[], day: PlanDate): Act[] {
  const now = beginningOf(day).getTime();
  const lastMonth = addMonths(monthOf(day), -1);
  const states = new Map<string, (typeof standing)[number]>();
  let begun = 0;
  return acts
    .filter((act) => act.at.getTime() < now)
    .flatMap((act): Act[] => {
      if (act.kind === 'begin-report' && act.month === lastMonth) {
        const state = standing[begun % 16];
        if (state) states.set(act.key, state);
        begun += 1;
        return [act];
      }
      const state = 'key' in act ? states.get(act.key) : undefined;
      if (state === undefined) return [act];
      if (act.kind === 'submit-report') return state === 'draft' ? [] : [act];
      if (state !== 'returned' || act.kind !== 'verify-report') return [];
      return [
        {
          at: act.at,
          kind: 'return-report',
          key: act.key,
          reason: '演示：资金到位与拨付凭证不符，请核实后重报',
        },
      ];
    });
}
