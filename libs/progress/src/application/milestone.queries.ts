import { Injectable } from '@nestjs/common';
import { onlyUnits } from '#libs/access';
import { addDays, type PlanDate } from '#libs/kernel';
import type { PlanHeader, ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import { DUE_SOON_DAYS } from '../domain/progress.js';
import { milestoneColumns, type MilestoneRow } from '../persistence/milestone.repository.js';

export interface ListedMilestone extends MilestoneRow {
  readonly projectCode: string;
  readonly projectName: string;
}

/** A milestone as of a day, beside how it stood at an earlier one. */
export interface MilestoneMovement {
  readonly milestoneId: number;
  readonly projectCode: string;
  readonly projectName: string;
  readonly name: string;
  readonly baselineOn: PlanDate | null;
  readonly forecastOn: PlanDate | null;
  readonly actualOn: PlanDate | null;
  readonly dueBefore: PlanDate | null;
  readonly actualBefore: PlanDate | null;
}

/** What a list of milestones is asked for. */
export const listedStates = ['overdue', 'due-soon', 'reached', 'planned'] as const;
export type ListedState = (typeof listedStates)[number];

const due = 'coalesce(m.forecast_on, m.baseline_on)';

const MOST_MOVEMENTS = 500;

/** Reads of milestones. */
@Injectable()
export class MilestoneQueries {
  constructor(private readonly database: Database) {}

  forProject(plan: ScopedPlan, projectCode: string): Promise<MilestoneRow[]> {
    const parameters: unknown[] = [plan.id, projectCode];
    const mine = onlyUnits('p.unit_code', plan.scope, parameters);
    return this.database.query<MilestoneRow>(
      `SELECT ${milestoneColumns} FROM milestone m JOIN project p ON p.plan_id = m.plan_id AND p.id = m.project_id
       WHERE m.plan_id = $1 AND p.code = $2 AND NOT m.is_removed ${mine}
       ORDER BY ${due} NULLS LAST, m.id`,
      parameters,
    );
  }

  /** The milestones of several projects at once. */
  forProjects(plan: PlanHeader, projectIds: readonly number[]): Promise<MilestoneRow[]> {
    return this.database.query<MilestoneRow>(
      `SELECT ${milestoneColumns} FROM milestone m
       WHERE m.plan_id = $1 AND m.project_id = ANY($2::integer[]) AND NOT m.is_removed`,
      [plan.id, projectIds],
    );
  }

  /** Milestones in one state, by date, one page after `[date, id]`. */
  list(
    plan: ScopedPlan,
    day: PlanDate,
    state: ListedState,
    page: { after: readonly [string, number] | null; limit: number },
  ): Promise<ListedMilestone[]> {
    const soon = addDays(day, DUE_SOON_DAYS);
    const isReached = state === 'reached';
    const from = {
      overdue: '1900-01-01',
      'due-soon': day,
      planned: addDays(soon, 1),
      reached: '1900-01-01',
    }[state];
    const to = { overdue: addDays(day, -1), 'due-soon': soon, planned: '2200-01-01', reached: day }[
      state
    ];
    const date = isReached ? 'm.actual_on' : due;
    const parameters: unknown[] = [plan.id, from, to];
    const add = (value: unknown): string => `$${String(parameters.push(value))}`;
    const next =
      page.after === null
        ? ''
        : `AND (${date}, m.id) > (${add(page.after[0])}::date, ${add(page.after[1])}::integer)`;
    return this.database.query<ListedMilestone>(
      `SELECT ${milestoneColumns}, p.code AS "projectCode", p.name AS "projectName"
       FROM milestone m JOIN project p ON p.plan_id = m.plan_id AND p.id = m.project_id
       WHERE m.plan_id = $1 AND NOT m.is_removed AND m.actual_on IS ${isReached ? 'NOT NULL' : 'NULL'}
         AND ${date} BETWEEN $2::date AND $3::date ${next} ${onlyUnits('p.unit_code', plan.scope, parameters)}
       ORDER BY ${date}, m.id LIMIT ${add(page.limit)}`,
      parameters,
    );
  }

  /** Milestones that changed in (`from`, `to`], as they stood at the end of each: what the digest tells. */
  movements(plan: PlanHeader, from: PlanDate, to: PlanDate): Promise<MilestoneMovement[]> {
    return this.database.query<MilestoneMovement>(
      `SELECT c.milestone_id AS "milestoneId", p.code AS "projectCode", p.name AS "projectName", c.name,
         c.baseline_on AS "baselineOn", c.forecast_on AS "forecastOn", c.actual_on AS "actualOn",
         coalesce(b.forecast_on, b.baseline_on) AS "dueBefore", b.actual_on AS "actualBefore"
       FROM (
         SELECT DISTINCT ON (milestone_id) * FROM milestone_change
         WHERE plan_id = $1 AND recorded_at >= (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
           AND recorded_at < (($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
         ORDER BY milestone_id, id DESC
       ) c
       JOIN project p ON p.plan_id = c.plan_id AND p.id = c.project_id
       LEFT JOIN LATERAL (
         SELECT forecast_on, baseline_on, actual_on FROM milestone_change o
         WHERE o.plan_id = $1 AND o.milestone_id = c.milestone_id
           AND o.recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
         ORDER BY o.id DESC LIMIT 1
       ) b ON true
       WHERE NOT c.is_removed ORDER BY p.code, c.milestone_id LIMIT ${String(MOST_MOVEMENTS)}`,
      [plan.id, from, to],
    );
  }

  /** How many milestones were past their day and not reached at the end of `day`. */
  async countOverdue(plan: PlanHeader, day: PlanDate): Promise<number> {
    const [row] = await this.database.query<{ overdue: number }>(
      `SELECT count(*)::integer AS overdue
       FROM milestone m
       JOIN LATERAL (
         SELECT * FROM milestone_change o WHERE o.plan_id = m.plan_id AND o.milestone_id = m.id
           AND o.recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
         ORDER BY o.id DESC LIMIT 1
       ) c ON true
       WHERE m.plan_id = $1 AND NOT c.is_removed AND c.actual_on IS NULL
         AND coalesce(c.forecast_on, c.baseline_on) < $2::date`,
      [plan.id, day],
    );
    return row?.overdue ?? 0;
  }

  /** Milestones not reached at the end of `day`, expected in `first` to `last`, as they stood then. */
  expected(
    plan: PlanHeader,
    day: PlanDate,
    first: PlanDate,
    last: PlanDate,
  ): Promise<MilestoneMovement[]> {
    return this.database.query<MilestoneMovement>(
      `SELECT c.milestone_id AS "milestoneId", p.code AS "projectCode", p.name AS "projectName", c.name,
         c.baseline_on AS "baselineOn", c.forecast_on AS "forecastOn", c.actual_on AS "actualOn",
         NULL AS "dueBefore", NULL AS "actualBefore"
       FROM milestone m
       JOIN LATERAL (
         SELECT * FROM milestone_change o WHERE o.plan_id = m.plan_id AND o.milestone_id = m.id
           AND o.recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
         ORDER BY o.id DESC LIMIT 1
       ) c ON true
       JOIN project p ON p.plan_id = m.plan_id AND p.id = m.project_id
       WHERE m.plan_id = $1 AND NOT c.is_removed AND c.actual_on IS NULL
         AND coalesce(c.forecast_on, c.baseline_on) BETWEEN $3::date AND $4::date
       ORDER BY coalesce(c.forecast_on, c.baseline_on), m.id LIMIT ${String(MOST_MOVEMENTS)}`,
      [plan.id, day, first, last],
    );
  }
}
