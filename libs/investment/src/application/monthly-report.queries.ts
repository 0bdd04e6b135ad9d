import { Injectable } from '@nestjs/common';
import { onlyUnits } from '#libs/access';
import { firstDayOf, type Month } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import type { FundingSource } from '../domain/funding-source.js';
import type { Measure } from '../domain/measure.js';
import type { ReportState } from '../domain/monthly-report.js';
import { ReportNotFoundError } from '../investment.errors.js';

/** Money of the three measures, in fen. */
export interface MeasureTotals {
  readonly completed: bigint;
  readonly received: bigint;
  readonly paid: bigint;
}

/** A report as lists show it. */
export interface ReportRow {
  readonly id: bigint;
  readonly no: number;
  readonly projectCode: string;
  readonly projectName: string;
  readonly month: Month;
  readonly state: ReportState;
  readonly version: number;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
  readonly verifiedBy: string | null;
  readonly verifiedAt: Date | null;
  readonly totals: MeasureTotals;
}

export interface ReportLineRow {
  readonly id: bigint;
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly amountFen: bigint;
  readonly entryId: bigint | null;
  readonly reversedByEntryId: bigint | null;
}

export interface ReportMilestoneRow {
  readonly milestoneId: number;
  readonly name: string;
  readonly forecastOn: string | null;
  readonly actualOn: string | null;
  readonly evidence: string | null;
}

/** A whole report. */
export interface ReportDetail extends ReportRow {
  readonly progressNote: string | null;
  readonly problems: string | null;
  readonly nextSteps: string | null;
  readonly returnReason: string | null;
  readonly lines: readonly ReportLineRow[];
  readonly milestones: readonly ReportMilestoneRow[];
  /** Verified before for the same project and month, net of reversals. */
  readonly earlierThisMonth: MeasureTotals;
}

const headColumns = `
  r.id, r.no, p.code AS "projectCode", p.name AS "projectName", to_char(r.month, 'YYYY-MM') AS month,
  r.state, r.version, r.submitted_by_name AS "submittedBy", r.submitted_at AS "submittedAt",
  r.verified_by_name AS "verifiedBy", r.verified_at AS "verifiedAt"`;

const totalsOf = (rows: readonly { measure: Measure; amountFen: bigint }[]): MeasureTotals => {
  const totals = { completed: 0n, received: 0n, paid: 0n };
  for (const row of rows) totals[row.measure] += row.amountFen;
  return totals;
};

/** Narrows to the reports somebody may see. */
const inScope = ({ scope }: ScopedPlan, parameters: unknown[]): string =>
  `${scope.verifiedOnly ? "AND r.state = 'verified'" : ''} ${onlyUnits('p.unit_code', scope, parameters)}`;

/** Reads of monthly reports. */
@Injectable()
export class MonthlyReportQueries {
  constructor(private readonly database: Database) {}

  /** Reports newest first, one page; `before` is the id the page before ended with. */
  async list(
    plan: ScopedPlan,
    filter: {
      state?: ReportState;
      projectCode?: string;
      month?: Month;
      before?: bigint;
      limit: number;
    },
  ): Promise<ReportRow[]> {
    const parameters: unknown[] = [plan.id];
    const add = (value: unknown): string => `$${String(parameters.push(value))}`;
    const asked = [
      filter.state === undefined ? '' : `AND r.state = ${add(filter.state)}`,
      filter.projectCode === undefined
        ? ''
        : `AND r.project_id = (SELECT id FROM project WHERE plan_id = $1 AND code = ${add(filter.projectCode)})`,
      filter.month === undefined ? '' : `AND r.month = ${add(firstDayOf(filter.month))}::date`,
      filter.before === undefined ? '' : `AND r.id < ${add(filter.before)}::bigint`,
    ].join(' ');
    const heads = await this.database.query<Omit<ReportRow, 'totals'>>(
      `SELECT ${headColumns}
       FROM monthly_report r JOIN project p ON p.plan_id = r.plan_id AND p.id = r.project_id
       WHERE r.plan_id = $1 ${asked} ${inScope(plan, parameters)}
       ORDER BY r.id DESC LIMIT ${add(filter.limit)}`,
      parameters,
    );
    const lines = await this.database.query<{
      reportId: bigint;
      measure: Measure;
      amountFen: bigint;
    }>(
      `SELECT report_id AS "reportId", measure, sum(amount_fen)::bigint AS "amountFen" FROM investment_line
       WHERE plan_id = $1 AND report_id = ANY($2::bigint[]) GROUP BY 1, 2`,
      [plan.id, heads.map((head) => String(head.id))],
    );
    return heads.map((head) => ({
      ...head,
      totals: totalsOf(lines.filter((line) => line.reportId === head.id)),
    }));
  }

  /** One report. @throws ReportNotFoundError */
  async find(plan: ScopedPlan, id: bigint): Promise<ReportDetail> {
    const parameters: unknown[] = [plan.id, id];
    const mine = inScope(plan, parameters);
    const [head] = await this.database.query<
      Omit<ReportDetail, 'totals' | 'lines' | 'milestones' | 'earlierThisMonth'>
    >(
      `SELECT ${headColumns}, r.progress_note AS "progressNote", r.problems, r.next_steps AS "nextSteps",
         r.return_reason AS "returnReason"
       FROM monthly_report r JOIN project p ON p.plan_id = r.plan_id AND p.id = r.project_id
       WHERE r.plan_id = $1 AND r.id = $2 ${mine}`,
      parameters,
    );
    if (!head) throw new ReportNotFoundError(String(id));
    const [lines, milestones, earlier] = await Promise.all([
      this.lines(plan, id),
      // What an office says of milestones, and every later change of them, is not a verified figure.
      plan.scope.verifiedOnly ? [] : this.milestones(plan, id),
      this.earlier(plan, id),
    ]);
    return {
      ...head,
      lines,
      milestones,
      totals: totalsOf(lines),
      earlierThisMonth: totalsOf(earlier),
    };
  }

  private lines(plan: ScopedPlan, id: bigint): Promise<ReportLineRow[]> {
    return this.database.query<ReportLineRow>(
      `SELECT l.id, l.measure, l.funding_source AS "fundingSource", l.amount_fen AS "amountFen",
         e.id AS "entryId", v.id AS "reversedByEntryId"
       FROM investment_line l
       LEFT JOIN ledger_entry e ON e.plan_id = l.plan_id AND e.line_id = l.id AND e.reversal_of IS NULL
       LEFT JOIN ledger_entry v ON v.plan_id = e.plan_id AND v.reversal_of = e.id
       WHERE l.plan_id = $1 AND l.report_id = $2 ORDER BY l.id`,
      [plan.id, id],
    );
  }

  private milestones(plan: ScopedPlan, id: bigint): Promise<ReportMilestoneRow[]> {
    return this.database.query<ReportMilestoneRow>(
      `SELECT m.milestone_id AS "milestoneId", s.name, m.forecast_on AS "forecastOn",
         m.actual_on AS "actualOn", m.evidence
       FROM report_milestone m JOIN milestone s ON s.plan_id = m.plan_id AND s.id = m.milestone_id
       WHERE m.plan_id = $1 AND m.report_id = $2 ORDER BY m.milestone_id`,
      [plan.id, id],
    );
  }

  private earlier(
    plan: ScopedPlan,
    id: bigint,
  ): Promise<{ measure: Measure; amountFen: bigint }[]> {
    return this.database.query(
      `SELECT e.measure, sum(e.amount_fen)::bigint AS "amountFen"
       FROM monthly_report r
       JOIN monthly_report o ON o.plan_id = r.plan_id AND o.project_id = r.project_id AND o.month = r.month
         AND o.no < r.no
       JOIN ledger_entry e ON e.plan_id = o.plan_id AND e.report_id = o.id
       WHERE r.plan_id = $1 AND r.id = $2 GROUP BY 1`,
      [plan.id, id],
    );
  }
}
