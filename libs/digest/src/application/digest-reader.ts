import { Injectable } from '@nestjs/common';
import {
  addDays,
  firstDayOf,
  percentOf,
  yuanFromFen,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import { owesReport } from '#libs/investment';
import {
  AllocationQueries,
  asWhole,
  latestMonthPast,
  PlanQueries,
  type MonthDay,
  type PlanHeader,
} from '#libs/plan';
import { Database } from '#libs/platform';
import { dueOn, DUE_SOON_DAYS, MilestoneQueries, StatisticsQueries } from '#libs/progress';
import { CompletedThrough, RollupQueries, tellCompleted, type Sum } from '#libs/rollup';
import {
  reachedIn,
  slippedIn,
  weekBefore,
  type DigestContent,
  type PackageLine,
  type UnreportedUnit,
  type WeekAmount,
} from '../domain/digest-content.js';
import { headlineOf } from '../domain/digest-headline.js';

/** The plan's latest month whose return day is past; null before its first. */
function returnedMonth(plan: PlanHeader, returnDay: MonthDay, asOf: PlanDate): Month | null {
  const month = latestMonthPast(returnDay, asOf);
  if (month < plan.periodStart) return null;
  return month > plan.periodEnd ? plan.periodEnd : month;
}

const sumOf = (sums: readonly Sum[], dimension: string, measure: string, key?: string): bigint =>
  sums
    .filter(
      (sum) =>
        sum.dimension === dimension &&
        sum.measure === measure &&
        sum.part === 'inside' &&
        (key === undefined || sum.key === key),
    )
    .reduce((total, sum) => total + sum.amountFen, 0n);

/** Reads everything a digest tells, all as of one settled day. */
@Injectable()
export class DigestReader {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanQueries,
    private readonly allocations: AllocationQueries,
    private readonly rollup: RollupQueries,
    private readonly milestones: MilestoneQueries,
    private readonly statisticsOf: StatisticsQueries,
  ) {}

  /** The content of issue 0; the number is given when it is issued. */
  async read(plan: PlanHeader, asOf: PlanDate): Promise<DigestContent> {
    const { weekFrom, baseline } = weekBefore(asOf);
    const { settings, ...statistics } = await this.statisticsOf.asOf(plan, asOf);
    const returned = returnedMonth(plan, settings.returnDay, asOf);
    const [row, packages, allocation, now, before, movements, lapsed, due, overdue, unreported] =
      await Promise.all([
        this.plans.plan(plan),
        this.plans.packages(plan),
        this.allocations.asOf(plan, asOf),
        this.rollup.packageSums(asWhole(plan), asOf),
        this.rollup.packageSums(asWhole(plan), baseline),
        this.milestones.movements(plan, baseline, asOf),
        this.milestones.expected(plan, asOf, baseline, addDays(asOf, -1)),
        this.milestones.expected(plan, asOf, asOf, addDays(asOf, DUE_SOON_DAYS)),
        this.milestones.countOverdue(plan, asOf),
        returned === null ? [] : this.unreported(plan, asOf, returned),
      ]);
    const completed = new CompletedThrough(now, statistics.month);
    const week = (dimension: string, measure: string, key?: string): WeekAmount => {
      const amount = sumOf(now, dimension, measure, key);
      return {
        amount: yuanFromFen(amount),
        change: yuanFromFen(amount - sumOf(before, dimension, measure, key)),
      };
    };
    const completedFen = sumOf(now, 'total', 'completed');
    const allottedFen = allocation.reduce((sum, item) => sum + item.amountFen, 0n);
    const outsideFen = now
      .filter(
        (sum) => sum.dimension === 'total' && sum.measure === 'completed' && sum.part !== 'inside',
      )
      .reduce((total, sum) => total + sum.amountFen, 0n);
    const completedPercent = percentOf(completedFen, plan.envelopeFen) ?? '0.00';
    const slipped = slippedIn(movements, lapsed);
    return {
      no: 0,
      planCode: plan.code,
      planName: row.name,
      packagesTitle: row.wording.packages,
      isDemo: plan.isDemo,
      asOf,
      weekFrom,
      ...headlineOf({
        statistics,
        completed: completed.of(),
        weekFen: completedFen - sumOf(before, 'total', 'completed'),
        envelopeFen: plan.envelopeFen,
        slipped: slipped.length,
        overdue,
        unreported: unreported.reduce((count, unit) => count + unit.projects.length, 0),
      }),
      statistics,
      envelope: {
        ...tellCompleted(completed.of(), plan.envelopeFen, statistics),
        amount: yuanFromFen(plan.envelopeFen),
        allotted: yuanFromFen(allottedFen),
        unallotted: yuanFromFen(plan.envelopeFen - allottedFen),
        completed: week('total', 'completed'),
        received: week('total', 'received'),
        paid: week('total', 'paid'),
        completedPercent,
        timeProgressPercent: statistics.period.timeProgressPercent,
        outsideCompleted: yuanFromFen(outsideFen),
      },
      packages: packages.map(({ code, name, nameEn }): PackageLine => {
        const allotted = allocation.find((item) => item.packageCode === code)?.amountFen ?? null;
        return {
          ...tellCompleted(completed.of(code), allotted, statistics),
          code,
          name,
          nameEn,
          allotted: allotted === null ? null : yuanFromFen(allotted),
          completed: week('package', 'completed', code),
          completedPercent: percentOf(sumOf(now, 'package', 'completed', code), allotted),
        };
      }),
      milestones: {
        reached: reachedIn(movements),
        slipped,
        overdue,
        due: due.map((movement) => ({
          projectCode: movement.projectCode,
          projectName: movement.projectName,
          name: movement.name,
          from: null,
          to: dueOn(movement),
          days: null,
        })),
      },
      unreported: { month: returned, units: unreported },
    };
  }

  /**
   * Projects that should have reported by the day and have not: to build and owing a report of the month,
   * with nothing submitted for it. Grouped by responsible unit.
   */
  private async unreported(
    plan: PlanHeader,
    asOf: PlanDate,
    month: Month,
  ): Promise<UnreportedUnit[]> {
    const owes = owesReport({
      planId: 'r.plan_id',
      projectId: 'r.project_id',
      stage: 'r.stage',
      firstMonth: 'p.first_month',
      month: '$3::date',
      until: "(($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')",
    });
    const rows = await this.database.query<{ unitName: string | null; code: string; name: string }>(
      `SELECT u.name AS "unitName", p.code, p.name
       FROM rollup_classification r
       JOIN project p ON p.plan_id = r.plan_id AND p.id = r.project_id
       LEFT JOIN unit u ON u.plan_id = r.plan_id AND u.code = r.unit_code
       WHERE r.plan_id = $1 AND r.from_on <= $2::date AND r.to_on > $2::date AND r.to_build
         AND ${owes}
         AND NOT EXISTS (
           SELECT FROM monthly_report d WHERE d.plan_id = r.plan_id AND d.project_id = r.project_id
             AND d.month = $3::date AND d.state IN ('submitted', 'verified')
             AND d.submitted_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))
       ORDER BY u.name NULLS LAST, p.code`,
      [plan.id, asOf, firstDayOf(month)],
    );
    const units = new Map<string | null, { code: string; name: string }[]>();
    for (const { unitName, code, name } of rows)
      units.set(unitName, [...(units.get(unitName) ?? []), { code, name }]);
    return [...units].map(([unitName, projects]) => ({ unitName, projects }));
  }
}
