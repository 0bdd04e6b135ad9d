import { addMonths, startOf, type Month, type PlanDate } from '#libs/kernel';
import type { Act, Told } from '../act.js';
import { Chance } from '../chance.js';
import { officeTime, workingDayFrom, workingDaysAfter } from '../clock/office-hours.js';
import { movementsIn, type DemoMilestone } from '../milestones/demo-milestones.js';
import { linesOf, mixtureOf } from '../money/funding.js';
import type { MonthlyMoney } from '../money/monthly-money.js';
import type { Course } from '../portfolio/course.js';
import { wordsOf } from './words.js';

const MINUTE_MILLISECONDS = 60_000;
const MISSING = 0.025;
const LATE = 0.07;
const RETURNED = 0.0008;
const CORRECTED = 0.0008;

/** A work's reports: one for each month with money, told early in the next month. */
export function reportActs(
  course: Course,
  money: MonthlyMoney,
  milestones: readonly DemoMilestone[],
  days: { readonly first: PlanDate; readonly milestonesSet: Date },
): Act[] {
  const { code } = course.work;
  const mixture = mixtureOf(course.work);
  const acts: Act[] = [];
  let carried = 0n;
  let since: Month | null = null;
  for (const [month, amountFen] of money) {
    const chance = new Chance(`report ${code} ${month}`);
    const completed = amountFen + carried;
    // A month that nobody reports is told with the next.
    const isMissing = month !== course.ends && chance.happens(MISSING);
    carried = isMissing ? completed : 0n;
    if (isMissing) continue;
    const knowsMilestones = startOf(nextDay(month, days.first)) > days.milestonesSet;
    const told: Told = {
      lines: linesOf(completed, mixture, Number(month.slice(5)), chance),
      movements: knowsMilestones ? movementsIn(milestones, month, since) : [],
      ...wordsOf(chance),
    };
    if (knowsMilestones) since = month;
    acts.push(...actsOf(code, month, told, days.first, chance));
  }
  return acts;
}

/** Begins, hands in and accepts one report; sends a few back, corrects a few later. */
function actsOf(
  project: string,
  month: Month,
  told: Told,
  firstDay: PlanDate,
  chance: Chance,
): Act[] {
  const key = `${project} ${month}`;
  const begun = workingDaysAfter(nextDay(month, firstDay), chance.whole(0, 3));
  const isLate = chance.happens(LATE);
  const handedIn = workingDaysAfter(begun, isLate ? chance.whole(4, 8) : chance.whole(0, 2));
  const accepted = workingDaysAfter(
    handedIn,
    chance.happens(0.08) ? chance.whole(5, 8) : chance.whole(1, 4),
  );
  const beginsAt = officeTime(begun, chance);
  const submitsAt =
    handedIn === begun ? later(beginsAt, chance.whole(4, 50)) : officeTime(handedIn, chance);
  const acceptsAt = officeTime(accepted, chance);
  const begin: Act = { at: beginsAt, kind: 'begin-report', key, project, month, told };
  const submit: Act = { at: submitsAt, kind: 'submit-report', key };
  if (chance.happens(RETURNED))
    return [begin, submit, ...returnedActs(key, told, accepted, chance)];
  const verify: Act = { at: acceptsAt, kind: 'verify-report', key };
  return [begin, submit, verify, ...correctionActs(key, project, month, told, accepted, chance)];
}

/** The first day on which a month can be reported. */
function nextDay(month: Month, firstDay: PlanDate): PlanDate {
  const next = `${addMonths(month, 1)}-01` as PlanDate;
  return next > firstDay ? next : firstDay;
}

const later = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * MINUTE_MILLISECONDS);

function returnedActs(key: string, told: Told, day: PlanDate, chance: Chance): Act[] {
  const back = officeTime(day, chance);
  const mended = officeTime(workingDaysAfter(day, 2), chance);
  const told2: Told = { ...told, progressNote: '演示：已按退回意见补充说明。' };
  return [
    { at: back, kind: 'return-report', key, reason: '演示：投资完成与形象进度不符，请核实后重报' },
    { at: mended, kind: 'mend-report', key, told: told2 },
    { at: later(mended, 20), kind: 'submit-report', key },
    { at: officeTime(workingDaysAfter(day, 4), chance), kind: 'verify-report', key },
  ];
}

/** A month or two later somebody finds that too much was told: the entry is reversed and told anew. */
function correctionActs(
  key: string,
  project: string,
  month: Month,
  told: Told,
  accepted: PlanDate,
  chance: Chance,
): Act[] {
  const [line] = told.lines;
  if (!chance.happens(CORRECTED) || line === undefined) return [];
  const day = workingDayFrom(workingDaysAfter(accepted, chance.whole(15, 35)));
  const reversed = officeTime(day, chance);
  const supplement = `${key} 更正`;
  const amountFen = (line.amountFen / 5_000_000n) * 4_000_000n;
  const told2: Told = {
    lines: [{ ...line, amountFen }],
    movements: [],
    progressNote: '演示：更正多报的投资完成。',
    problems: null,
    nextSteps: null,
  };
  const again = officeTime(workingDaysAfter(day, 1), chance);
  return [
    { at: reversed, kind: 'reverse-line', key, line: 0, reason: '演示：重复计列，冲销后重报' },
    { at: again, kind: 'begin-report', key: supplement, project, month, told: told2 },
    { at: later(again, 6), kind: 'submit-report', key: supplement },
    { at: officeTime(workingDaysAfter(day, 3), chance), kind: 'verify-report', key: supplement },
  ];
}
