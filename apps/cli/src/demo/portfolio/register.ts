import { addMonths, lastDayOf, monthOf, type Month, type PlanDate } from '#libs/kernel';
import type { ProjectInput, Stage } from '#libs/projects';
import type { Act } from '../act.js';
import { Chance } from '../chance.js';
import { officeTime, workingDayFrom, workingDaysAfter } from '../clock/office-hours.js';
import { builderOf, unitFor } from '../units/demo-units.js';
import { stagesOf, type Course } from './course.js';

const leaders = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const people = ['子', '丑', '寅', '卯', '辰', '巳', '午', '未'];
/** Within how many working days offices take over the works of a new plan. */
const TAKING_OVER_DAYS = 45;
const CONFIRMED = 0.75;

const dayIn = (month: Month, low: number, high: number, chance: Chance): PlanDate =>
  workingDayFrom(`${month}-${String(chance.whole(low, high)).padStart(2, '0')}` as PlanDate);

/** When a work was meant to begin and end, months before it does where it is late. */
export function plannedDays(course: Course): { start: PlanDate; completion: PlanDate } | null {
  const { begins, ends, lateMonths } = course;
  if (begins === null || ends === null) return null;
  const lateStart = Math.max(0, Math.floor(lateMonths / 3));
  const start = `${addMonths(begins, -lateStart)}-01` as PlanDate;
  const completion = lastDayOf(addMonths(ends, -Math.min(lateMonths, 6)));
  return { start, completion };
}

/** What an office says of a work when it takes it over. Towns and packages are confirmed, never made up. */
function takenOver(course: Course, chance: Chance): ProjectInput {
  const { work } = course;
  return {
    unitCode: unitFor(work.kind, chance),
    sponsor: `演示领导${chance.pick(leaders)}`,
    responsiblePerson: `演示联系人${chance.pick(people)}`,
    ...(chance.happens(CONFIRMED) ? { packageCode: work.packageCode } : {}),
    ...(work.townCode !== null && chance.happens(CONFIRMED) ? { townCode: work.townCode } : {}),
  };
}

/** What it says when the work is approved. */
function approved(course: Course, unitCode: string | null, chance: Chance): ProjectInput {
  const planned = plannedDays(course);
  return {
    builder: builderOf(unitCode, chance),
    content: '演示：建设内容及规模以批复为准',
    constructionNature: chance.pick(['new', 'new', 'new', 'extension', 'rebuild']),
    ...(planned ? { plannedStart: planned.start, plannedCompletion: planned.completion } : {}),
  };
}

/**
 * What is written of a work in the register over its life: who answers for it, what was confirmed, and
 * each stage it enters.
 *
 * @param firstDay the first working day on which offices write
 */
export function registerActs(course: Course, firstDay: PlanDate): Act[] {
  const { work } = course;
  const chance = new Chance(`register ${work.code}`);
  const day = workingDaysAfter(firstDay, chance.whole(0, TAKING_OVER_DAYS));
  const steps = stagesOf(course);
  const entered = steps.filter(({ month }) => month <= monthOf(day)).at(-1)?.stage;
  const given = takenOver(course, chance);
  const facts = approved(course, given.unitCode ?? null, chance);
  const begun = ['ready', 'construction'];
  const isBegun = entered !== undefined && begun.includes(entered);
  const acts: Act[] = [
    change(work.code, officeTime(day, chance), {
      ...given,
      ...(isBegun ? facts : {}),
      ...stageOf(entered ?? (work.stage === null ? 'idea' : undefined)),
    }),
  ];
  let isApproved = isBegun;
  for (const { stage, month } of steps) {
    if (month <= monthOf(day)) continue;
    const isApproval = !isApproved && begun.includes(stage);
    isApproved ||= isApproval;
    acts.push(
      change(work.code, officeTime(dayIn(month, 3, 18, chance), chance), {
        ...(isApproval ? facts : {}),
        ...stageOf(stage),
      }),
    );
  }
  return acts;
}

const stageOf = (stage: Stage | undefined): ProjectInput => (stage === undefined ? {} : { stage });

const change = (project: string, at: Date, input: ProjectInput): Act => ({
  at,
  kind: 'change-project',
  project,
  input,
  source: input.stage === undefined ? null : '演示文件',
});
