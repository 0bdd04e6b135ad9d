import type { BudgetInput, BudgetKind } from '#libs/investment';
import {
  addDays,
  addMonths,
  lastDayOf,
  periodPartOf,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import type { Act } from '../act.js';
import { Chance } from '../chance.js';
import { officeTime, workingDayFrom } from '../clock/office-hours.js';
import type { Period } from '../clock/demo-day.js';
import { monthsBetween, type Course } from '../portfolio/course.js';
import { sumOf, type MonthlyMoney } from './monthly-money.js';

const MILLION_FEN = 100_000_000n;

const documents: Readonly<Record<BudgetKind, string>> = {
  estimate: '项目建议书批复',
  'approved-estimate': '初步设计概算批复',
  budget: '施工图预算评审意见',
  adjusted: '概算调整批复',
  final: '竣工财务决算批复',
};

/** Share of an amount, rounded to whole millions of yuan, at least one. */
function rounded(fen: bigint, share: number): bigint {
  const millions = (fen * BigInt(Math.round(share * 10_000))) / 10_000n / MILLION_FEN;
  return (millions > 0n ? millions : 1n) * MILLION_FEN;
}

/**
 * The budget of a work through its versions: estimate, approved estimate, budget; an adjustment for some,
 * the final account for those in service. A few cost more than was ever approved.
 *
 * @param notBefore the first day anything is recorded on
 */
export function budgetActs(
  course: Course,
  money: MonthlyMoney,
  period: Period,
  notBefore: PlanDate,
): Act[] {
  const { work, begins, ends } = course;
  const total = sumOf(money);
  if (work.hasStatedInvestment || total === 0n || begins === null || ends === null) return [];
  const inside = sumOf(
    money,
    (month) => periodPartOf(month, period.start, period.end) === 'inside',
  );
  const insideShare = Number((inside * 10_000n) / total) / 10_000;
  const chance = new Chance(`budget ${work.code}`);
  const approved = course.overrun > 0 ? 1 / (1 + course.overrun) : chance.between(1.0, 1.05);
  const versions: readonly (readonly [BudgetKind, Month, number])[] = [
    ['estimate', course.reserveIn ?? addMonths(begins, -9), approved * chance.between(0.9, 1.02)],
    [
      'approved-estimate',
      course.readyIn ?? addMonths(begins, -4),
      approved * chance.between(0.97, 1.03),
    ],
    ['budget', addMonths(begins, -1), approved],
    ...(course.overrun === 0 && chance.happens(0.15)
      ? [
          [
            'adjusted',
            addMonths(begins, Math.floor(monthsBetween(begins, ends) * 0.6)),
            approved * chance.between(1.02, 1.08),
          ] as const,
        ]
      : []),
    ...(course.inServiceIn && course.overrun === 0 && chance.happens(0.6)
      ? [['final', addMonths(course.inServiceIn, 5), 1] as const]
      : []),
  ];
  let last = notBefore;
  return versions.map(([kind, month, share], index) => {
    const wanted = workingDayFrom(
      `${month}-${String(chance.whole(8, 24)).padStart(2, '0')}` as PlanDate,
    );
    last = wanted > last ? wanted : workingDayFrom(addDays(last, 1));
    const totalFen = rounded(total, share);
    const inPeriodFen = rounded(totalFen, insideShare);
    const budget: BudgetInput = {
      kind,
      totalFen,
      inPeriodFen: inPeriodFen > totalFen ? totalFen : inPeriodFen,
      document: `演示${documents[kind]}〔${month.slice(0, 4)}〕${String(index + chance.whole(1, 90))}号`,
      documentDate: lastDayOf(addMonths(month, -1)),
      note: kind === 'adjusted' ? '演示：材料价格上涨及设计变更' : null,
    };
    return { at: officeTime(last, chance), kind: 'set-budget', project: work.code, budget };
  });
}
