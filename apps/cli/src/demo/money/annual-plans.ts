import type { Month, PlanDate } from '#libs/kernel';
import type { Act } from '../act.js';
import { Chance } from '../chance.js';
import { officeTime, workingDayFrom } from '../clock/office-hours.js';
import type { Period } from '../clock/demo-day.js';
import type { Course } from '../portfolio/course.js';
import { sumOf, WAN_FEN, type MonthlyMoney } from './monthly-money.js';

/** Annual plans are in hundreds of 万元. */
const ROUND_FEN = 100n * WAN_FEN;

const yearOf = (month: Month): number => Number(month.slice(0, 4));

function planned(fen: bigint, factor: number): bigint {
  const rounded = (fen * BigInt(Math.round(factor * 1_000))) / 1_000n / ROUND_FEN;
  return (rounded > 0n ? rounded : 1n) * ROUND_FEN;
}

/** In a year somebody is too hopeful, in another too careful: what is completed of what was planned. */
function factorOf(course: Course, chance: Chance): number {
  return course.lateMonths > 2 ? chance.between(1.02, 1.3) : chance.between(0.9, 1.08);
}

/**
 * Each January the money a work is to complete in the year; for some changed in July.
 *
 * @param firstDay when the first year's are set: the plan came after its January
 */
export function annualPlanActs(
  course: Course,
  money: MonthlyMoney,
  period: Period,
  firstDay: PlanDate,
): Act[] {
  const project = course.work.code;
  const first = yearOf(period.start);
  const years = [...new Set([...money.keys()].map(yearOf))].filter((year) => year >= first);
  const chance = new Chance(`annual plans ${project}`);
  return years.flatMap((year): Act[] => {
    const fen = sumOf(money, (month) => yearOf(month) === year);
    const day =
      year === first
        ? firstDay
        : workingDayFrom(
            `${String(year)}-01-${String(chance.whole(8, 22)).padStart(2, '0')}` as PlanDate,
          );
    const factor = factorOf(course, chance);
    const set: Act = {
      at: officeTime(day, chance),
      kind: 'set-annual-plan',
      project,
      year,
      amountFen: planned(fen, factor),
      note: '演示：年初计划',
    };
    if (!chance.happens(0.1)) return [set];
    const july = workingDayFrom(`${String(year)}-07-${String(chance.whole(10, 25))}` as PlanDate);
    return [
      set,
      {
        at: officeTime(july, chance),
        kind: 'set-annual-plan',
        project,
        year,
        amountFen: planned(fen, (factor + 1) / 2),
        note: '演示：年中调整',
      },
    ];
  });
}
