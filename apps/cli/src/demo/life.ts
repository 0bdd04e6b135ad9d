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
import { Chance } from './chance.js';
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

const DRAFT = 0.06;
const WAITING = 0.12;
const RETURNED = 0.02;

/** Up to the demo's morning; of the last month's reports some are still drafts, some wait, a few were sent back. */
function asItStands(acts: readonly Act[], day: PlanDate): Act[] {
  const now = beginningOf(day).getTime();
  const lastMonth = addMonths(monthOf(day), -1);
  return acts
    .filter((act) => act.at.getTime() < now)
    .flatMap((act): Act[] => {
      if (!('key' in act) || !act.key.endsWith(` ${lastMonth}`)) return [act];
      const fate = new Chance(`standing ${act.key}`).next();
      const isLeftAs = (from: number, share: number): boolean =>
        fate >= from && fate < from + share;
      if (isLeftAs(0, DRAFT) && act.kind !== 'begin-report') return [];
      if (act.kind !== 'verify-report') return [act];
      if (isLeftAs(DRAFT, WAITING)) return [];
      return isLeftAs(DRAFT + WAITING, RETURNED)
        ? [
            {
              at: act.at,
              kind: 'return-report',
              key: act.key,
              reason: '演示：资金到位与拨付凭证不符，请核实后重报',
            },
          ]
        : [act];
    });
}
