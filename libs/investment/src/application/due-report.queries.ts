import { Injectable } from '@nestjs/common';
import { firstDayOf, type Month } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import { projectConditions, type Stage } from '#libs/projects';
import type { ReportState } from '../domain/monthly-report.js';
import { owesReport } from '../persistence/owes-report.sql.js';

/** Which of a month's projects are asked for: still to do, handed in, verified, all of them, or the rest. */
export const dueShows = ['todo', 'submitted', 'verified', 'due', 'not-due'] as const;
export type DueShow = (typeof dueShows)[number];

/** How many projects each of {@link dueShows} finds. */
export type DueCounts = Readonly<Record<DueShow, number>> & { readonly returned: number };

/** A project and its newest report of the month, if begun. */
export interface DueReportRow {
  /** Where the row stands in the list. */
  readonly place: string;
  readonly projectCode: string;
  readonly projectName: string;
  readonly projectNameEn: string | null;
  readonly stage: Stage | null;
  /** The newest month with a verified report. */
  readonly reportedThrough: Month | null;
  readonly reportId: bigint | null;
  readonly no: number | null;
  readonly state: ReportState | null;
  readonly completedFen: bigint | null;
}

export interface DueFilter {
  readonly month: Month;
  /** A unit's code, or `not-stated`. */
  readonly unit?: string;
  readonly q?: string;
}

const isOf: Readonly<Record<DueShow, string>> = {
  todo: "belongs AND coalesce(state, 'draft') IN ('draft', 'returned')",
  submitted: "belongs AND state = 'submitted'",
  verified: "belongs AND state = 'verified'",
  due: 'belongs',
  'not-due': 'NOT belongs',
};

/** What an office has to report for a month. */
@Injectable()
export class DueReportQueries {
  constructor(private readonly database: Database) {}

  /** One page: what finance gave back first, then by code; `after` is the place the page before ended with. */
  list(
    plan: ScopedPlan,
    filter: DueFilter & { show: DueShow },
    page: { after: string | null; limit: number },
  ): Promise<DueReportRow[]> {
    const { sql, parameters } = ofMonth(plan, filter);
    const add = (value: unknown): string => `$${String(parameters.push(value))}`;
    const next = page.after === null ? '' : `AND place > ${add(page.after)}`;
    return this.database.query<DueReportRow>(
      `WITH of_month AS (${sql}), shown AS (
         SELECT * FROM of_month WHERE ${isOf[filter.show]} ${next} ORDER BY place LIMIT ${add(page.limit)})
       SELECT o.place, o.code AS "projectCode", o.name AS "projectName", o.name_en AS "projectNameEn", o.stage,
         (SELECT to_char(max(v.month), 'YYYY-MM') FROM monthly_report v
          WHERE v.plan_id = $1 AND v.project_id = o.project_id AND v.state = 'verified') AS "reportedThrough",
         o.report_id AS "reportId", o.no, o.state,
         CASE WHEN o.report_id IS NULL THEN NULL ELSE coalesce((SELECT sum(l.amount_fen) FROM investment_line l
           WHERE l.plan_id = $1 AND l.report_id = o.report_id AND l.measure = 'completed'), 0)::bigint END
           AS "completedFen"
       FROM shown o ORDER BY o.place`,
      parameters,
    );
  }

  /** How many there are of each kind, whatever is shown. */
  async count(plan: ScopedPlan, filter: DueFilter): Promise<DueCounts> {
    const { sql, parameters } = ofMonth(plan, filter);
    const counts = dueShows.map(
      (show) => `count(*) FILTER (WHERE ${isOf[show]})::integer AS "${show}"`,
    );
    const [row] = await this.database.query<DueCounts>(
      `SELECT ${counts.join(', ')}, count(*) FILTER (WHERE state = 'returned')::integer AS returned
       FROM (${sql}) o`,
      parameters,
    );
    return row ?? { todo: 0, submitted: 0, verified: 0, due: 0, 'not-due': 0, returned: 0 };
  }
}

/** The works to build somebody may see, each with its newest report of the month and whether it belongs to the month. */
function ofMonth(plan: ScopedPlan, filter: DueFilter): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [plan.id, firstDayOf(filter.month)];
  const conditions = projectConditions(
    plan,
    {
      toBuild: true,
      ...(filter.unit === undefined ? {} : { unit: filter.unit }),
      ...(filter.q === undefined ? {} : { q: filter.q }),
    },
    parameters,
  );
  const owes = owesReport({
    planId: 'p.plan_id',
    projectId: 'p.id',
    stage: 'p.stage',
    firstMonth: 'p.first_month',
    month: '$2::date',
    until: "'infinity'::timestamptz",
  });
  return {
    parameters,
    sql: `SELECT p.id AS project_id, p.code, p.name, p.name_en, p.stage, r.id AS report_id, r.no, r.state,
        (CASE WHEN r.state = 'returned' THEN '0/' ELSE '1/' END) || p.code AS place,
        r.id IS NOT NULL OR ${owes} AS belongs
      FROM project p
      LEFT JOIN LATERAL (SELECT m.id, m.no, m.state FROM monthly_report m
        WHERE m.plan_id = p.plan_id AND m.project_id = p.id AND m.month = $2::date
        ORDER BY m.no DESC LIMIT 1) r ON true
      WHERE ${conditions}`,
  };
}
