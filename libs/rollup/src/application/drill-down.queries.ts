import { Injectable } from '@nestjs/common';
import { firstDayOf, type Month, type PeriodPart, type PlanDate } from '#libs/kernel';
import type { FundingSource, Measure, MeasureTotals } from '#libs/investment';
import type { PlanHeader } from '#libs/plan';
import { Database } from '#libs/platform';

/** What a number on a page was a sum of. */
export interface NumberFilter {
  readonly package?: string;
  readonly programme?: string;
  readonly town?: string;
  readonly unit?: string;
  readonly stage?: string;
  readonly project?: string;
  readonly fundingSource?: FundingSource;
  readonly measure?: Measure;
  readonly year?: number;
  readonly month?: Month;
  readonly part?: PeriodPart;
}

/** A project and what it adds to a number, in fen. */
export interface ProjectAmount {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly amountFen: bigint;
}

/** A posting as readers see it, amounts in fen. */
export interface LedgerRow {
  readonly id: bigint;
  readonly projectCode: string;
  readonly projectName: string;
  readonly month: Month;
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly amountFen: bigint;
  readonly recordedAt: Date;
  readonly reportId: bigint;
  readonly reversalOf: bigint | null;
  readonly reversedBy: bigint | null;
  readonly reason: string | null;
  readonly postedBy: string;
  readonly part: PeriodPart;
}

/** The first day no longer in the year or month asked for, and the first that is. */
function monthSpan(
  plan: PlanHeader,
  filter: NumberFilter,
): { from: string | null; to: string | null } {
  const spans: [string, string][] = [];
  if (filter.month !== undefined) spans.push([firstDayOf(filter.month), firstDayOf(filter.month)]);
  if (filter.year !== undefined)
    spans.push([`${String(filter.year)}-01-01`, `${String(filter.year)}-12-01`]);
  if (filter.part === 'inside')
    spans.push([firstDayOf(plan.periodStart), firstDayOf(plan.periodEnd)]);
  if (spans.length === 0) return { from: null, to: null };
  const from = spans.map(([start]) => start).sort();
  const to = spans.map(([, end]) => end).sort();
  return { from: from.at(-1) ?? null, to: to[0] ?? null };
}

const projectsOf = `
  r.plan_id = $1 AND r.from_on <= $2::date AND r.to_on > $2::date
  AND ($3::text IS NULL OR r.package_code = $3) AND ($4::text IS NULL OR r.programme_codes @> ARRAY[$4])
  AND ($5::text IS NULL OR r.town_code = $5) AND ($6::text IS NULL OR r.unit_code = $6)
  AND ($7::text IS NULL OR r.stage = $7)
  AND ($8::text IS NULL OR r.project_id = (SELECT id FROM project WHERE plan_id = $1 AND code = $8))`;

const cellsOf = `
  ($9::funding_source IS NULL OR c.funding_source = $9) AND ($10::measure IS NULL OR c.measure = $10)
  AND ($11::date IS NULL OR c.month >= $11) AND ($12::date IS NULL OR c.month <= $12)
  AND ($13::text IS NULL OR CASE $13 WHEN 'before' THEN c.month < $14::date
    WHEN 'after' THEN c.month > $15::date ELSE c.month BETWEEN $14::date AND $15::date END)`;

/** What lies behind a number: its projects, and its ledger entries, as of a day. */
@Injectable()
export class DrillDownQueries {
  constructor(private readonly database: Database) {}

  private parameters(plan: PlanHeader, asOf: PlanDate, filter: NumberFilter): unknown[] {
    const span = monthSpan(plan, filter);
    return [
      plan.id,
      asOf,
      filter.package ?? null,
      filter.programme ?? null,
      filter.town ?? null,
      filter.unit ?? null,
      filter.stage ?? null,
      filter.project ?? null,
      filter.fundingSource ?? null,
      filter.measure ?? null,
      span.from,
      span.to,
      filter.part ?? null,
      firstDayOf(plan.periodStart),
      firstDayOf(plan.periodEnd),
    ];
  }

  /** The projects a number is made of, by code, one page after `after`. */
  projects(
    plan: PlanHeader,
    asOf: PlanDate,
    filter: NumberFilter & { measure: Measure },
    page: { after: string | null; limit: number },
  ): Promise<ProjectAmount[]> {
    return this.database.query<ProjectAmount>(
      `SELECT p.code, p.name, p.name_en AS "nameEn", s.amount_fen AS "amountFen"
       FROM rollup_classification r
       JOIN project p ON p.plan_id = r.plan_id AND p.id = r.project_id
       CROSS JOIN LATERAL (
         SELECT sum(c.amount_fen)::bigint AS amount_fen FROM rollup_cell c
         WHERE c.plan_id = $1 AND c.project_id = r.project_id AND c.recorded_on <= $2::date AND ${cellsOf}
       ) s
       WHERE ${projectsOf} AND s.amount_fen IS NOT NULL AND ($16::text IS NULL OR p.code > $16)
       ORDER BY p.code LIMIT $17`,
      [...this.parameters(plan, asOf, filter), page.after, page.limit],
    );
  }

  /** The ledger entries behind a number, newest first, one page before `before`. */
  entries(
    plan: PlanHeader,
    asOf: PlanDate,
    filter: NumberFilter,
    page: { before: bigint | null; limit: number },
  ): Promise<LedgerRow[]> {
    return this.database.query<LedgerRow>(
      `SELECT c.id, p.code AS "projectCode", p.name AS "projectName", to_char(c.month, 'YYYY-MM') AS month,
         c.measure, c.funding_source AS "fundingSource", c.amount_fen AS "amountFen",
         c.recorded_at AS "recordedAt", c.report_id AS "reportId", c.reversal_of AS "reversalOf",
         (SELECT v.id FROM ledger_entry v WHERE v.plan_id = $1 AND v.reversal_of = c.id) AS "reversedBy",
         c.reason, c.person_name AS "postedBy",
         CASE WHEN c.month < $14::date THEN 'before' WHEN c.month > $15::date THEN 'after' ELSE 'inside' END AS part
       FROM ledger_entry c
       JOIN rollup_classification r ON r.plan_id = c.plan_id AND r.project_id = c.project_id
       JOIN project p ON p.plan_id = c.plan_id AND p.id = c.project_id
       WHERE c.plan_id = $1 AND ${projectsOf} AND ${cellsOf}
         AND c.recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
         AND ($16::bigint IS NULL OR c.id < $16)
       ORDER BY c.id DESC LIMIT $17`,
      [...this.parameters(plan, asOf, filter), page.before, page.limit],
    );
  }

  /** The number itself, from the cells of its projects: sums by measure and how many entries. */
  async total(
    plan: PlanHeader,
    asOf: PlanDate,
    filter: NumberFilter,
  ): Promise<MeasureTotals & { entries: bigint }> {
    const rows = await this.database.query<{
      measure: Measure;
      amountFen: bigint;
      entries: bigint;
    }>(
      `SELECT c.measure, sum(c.amount_fen)::bigint AS "amountFen", sum(c.entries)::bigint AS entries
       FROM rollup_cell c
       JOIN rollup_classification r ON r.plan_id = c.plan_id AND r.project_id = c.project_id
       WHERE c.plan_id = $1 AND ${projectsOf} AND ${cellsOf} AND c.recorded_on <= $2::date
       GROUP BY 1`,
      this.parameters(plan, asOf, filter),
    );
    const total = { completed: 0n, received: 0n, paid: 0n, entries: 0n };
    for (const row of rows) {
      total[row.measure] += row.amountFen;
      total.entries += row.entries;
    }
    return total;
  }
}
