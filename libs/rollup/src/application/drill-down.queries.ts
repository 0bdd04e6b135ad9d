import { Injectable } from '@nestjs/common';
import { firstDayOf, type Month, type PeriodPart, type PlanDate } from '#libs/kernel';
import { measures, type FundingSource, type Measure, type MeasureTotals } from '#libs/investment';
import type { ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import {
  keptSumOf,
  widerSumOf,
  type NumberFilter,
  type SumPlace,
} from '../domain/number-filter.js';
import {
  conditionsOnMoney,
  conditionsOnProject,
  narrowsProjects,
  Parameters,
} from '../persistence/number.sql.js';
import { keptSums } from '../persistence/reading.repository.js';

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

/** Sums by measure, in fen, and how many entries they are of. */
export type NumberTotal = MeasureTotals & { readonly entries: bigint };

type ProjectQuestion = NumberFilter & { readonly measure: Measure };
interface ProjectPage {
  readonly after: string | null;
  readonly limit: number;
}

/** Up to so many projects are looked up one by one in the ledger; more are met often enough in passing. */
const FEW_PROJECTS = 300;
/** Projects asked about at once while a page fills. */
const PROJECTS_AT_ONCE = 200;
/** Below this share of all entries, reading every cell once beats asking project by project. */
const RARE_SHARE = 100n;

/** What lies behind a number: its projects, and its ledger entries, as of a day. */
@Injectable()
export class DrillDownQueries {
  constructor(private readonly database: Database) {}

  /** The number itself: sums by measure and how many entries. */
  async total(plan: ScopedPlan, asOf: PlanDate, filter: NumberFilter): Promise<NumberTotal> {
    // Sums are kept of all projects together.
    const place = plan.scope.units === null ? keptSumOf(filter, plan) : null;
    return place === null
      ? this.totalOfCells(plan, asOf, filter)
      : this.keptTotal(plan, asOf, place, filter);
  }

  private async keptTotal(
    plan: ScopedPlan,
    asOf: PlanDate,
    place: SumPlace,
    { measure, part }: Pick<NumberFilter, 'measure' | 'part'>,
  ): Promise<NumberTotal> {
    const sums = await keptSums(this.database, plan.id, place, asOf);
    return addUp(
      sums.filter(
        (sum) =>
          (measure === undefined || sum.measure === measure) &&
          (part === undefined || sum.part === part),
      ),
    );
  }

  private async totalOfCells(
    plan: ScopedPlan,
    asOf: PlanDate,
    filter: NumberFilter,
  ): Promise<NumberTotal> {
    const parameters = new Parameters(plan, asOf);
    const onMoney = conditionsOnMoney(plan, filter, parameters);
    const projects = projectsAsked(plan, filter, parameters);
    const rows = await this.database.query<{
      measure: Measure;
      amountFen: bigint;
      entries: bigint;
    }>(
      `SELECT c.measure, sum(c.amount_fen)::bigint AS "amountFen", sum(c.entries)::bigint AS entries
       FROM rollup_cell c
       WHERE ${onMoney} AND c.recorded_on <= $2::date ${projects ? `AND c.project_id IN (${projects})` : ''}
       GROUP BY 1`,
      parameters.values,
    );
    return addUp(rows);
  }

  /** The projects a number is made of, by code, one page after `after`. */
  async projects(
    plan: ScopedPlan,
    asOf: PlanDate,
    filter: ProjectQuestion,
    page: ProjectPage,
  ): Promise<ProjectAmount[]> {
    const isSought = filter.project !== undefined || plan.scope.units !== null;
    if (!isSought && (await this.isRare(plan, asOf, filter)))
      return this.projectsOfCells(plan, asOf, filter, page);
    const found: ProjectAmount[] = [];
    for (let { after } = page; ;) {
      const batch = await this.projectBatch(plan, asOf, filter, after);
      found.push(...batch.filter((row): row is ProjectAmount => row.amountFen !== null));
      const last = batch.at(-1);
      if (found.length >= page.limit || last === undefined || batch.length < PROJECTS_AT_ONCE)
        return found.slice(0, page.limit);
      after = last.code;
    }
  }

  /** Whether so few entries are asked for that most projects have none. */
  private async isRare(plan: ScopedPlan, asOf: PlanDate, filter: NumberFilter): Promise<boolean> {
    const place = widerSumOf(filter, plan);
    if (place.dimension === 'total') return false;
    const whole = { dimension: 'total', keys: [''] } as const;
    const [part, all] = await Promise.all([
      this.keptTotal(plan, asOf, place, {}),
      this.keptTotal(plan, asOf, whole, {}),
    ]);
    return part.entries * RARE_SHARE < all.entries;
  }

  /** The next projects by code and what each adds; null where it adds nothing. */
  private projectBatch(
    plan: ScopedPlan,
    asOf: PlanDate,
    filter: ProjectQuestion,
    after: string | null,
  ): Promise<(Omit<ProjectAmount, 'amountFen'> & { amountFen: bigint | null })[]> {
    const parameters = new Parameters(plan, asOf);
    const onProject = conditionsOnProject(plan, filter, parameters);
    const onMoney = conditionsOnMoney(plan, filter, parameters);
    const named = filter.project ? `AND p.code = ${parameters.add(filter.project)}` : '';
    const next = after === null ? '' : `AND p.code > ${parameters.add(after)}`;
    return this.database.query(
      `WITH next AS MATERIALIZED (
         SELECT p.id, p.code, p.name, p.name_en FROM project p
         JOIN rollup_classification r ON r.plan_id = p.plan_id AND r.project_id = p.id
         WHERE p.plan_id = $1 AND ${onProject} ${named} ${next}
         ORDER BY p.code LIMIT ${String(PROJECTS_AT_ONCE)}
       )
       SELECT n.code, n.name, n.name_en AS "nameEn", (
         SELECT sum(c.amount_fen)::bigint FROM rollup_cell c
         WHERE ${onMoney} AND c.project_id = n.id AND c.recorded_on <= $2::date
       ) AS "amountFen"
       FROM next n ORDER BY n.code`,
      parameters.values,
    );
  }

  private projectsOfCells(
    plan: ScopedPlan,
    asOf: PlanDate,
    filter: ProjectQuestion,
    page: ProjectPage,
  ): Promise<ProjectAmount[]> {
    const parameters = new Parameters(plan, asOf);
    const onProject = conditionsOnProject(plan, filter, parameters);
    const onMoney = conditionsOnMoney(plan, filter, parameters);
    const next = page.after === null ? '' : `AND p.code > ${parameters.add(page.after)}`;
    return this.database.query<ProjectAmount>(
      `SELECT p.code, p.name, p.name_en AS "nameEn", s.amount_fen AS "amountFen"
       FROM (
         SELECT c.project_id, sum(c.amount_fen)::bigint AS amount_fen FROM rollup_cell c
         WHERE ${onMoney} AND c.recorded_on <= $2::date GROUP BY 1
       ) s
       JOIN project p ON p.plan_id = $1 AND p.id = s.project_id
       JOIN rollup_classification r ON r.plan_id = p.plan_id AND r.project_id = p.id
       WHERE ${onProject} ${next}
       ORDER BY p.code LIMIT ${parameters.add(page.limit)}`,
      parameters.values,
    );
  }

  /** The ledger entries behind a number, newest first, one page before `before`. */
  async entries(
    plan: ScopedPlan,
    asOf: PlanDate,
    filter: NumberFilter,
    page: { readonly before: bigint | null; readonly limit: number },
  ): Promise<LedgerRow[]> {
    const few = await this.fewProjects(plan, asOf, filter);
    const parameters = new Parameters(plan, asOf);
    const limit = parameters.add(page.limit);
    const before = page.before === null ? '' : `AND c.id < ${parameters.add(page.before)}`;
    const onMoney = conditionsOnMoney(plan, filter, parameters);
    const among = few === null ? projectsAsked(plan, filter, parameters) : null;
    // The newest of each project or month, each from its own index, and of these the newest.
    const newest = (driven: string): string => `
      SELECT c.* FROM ledger_entry c
      WHERE ${onMoney} ${driven} ${before} ${among ? `AND c.project_id IN (${among})` : ''}
        AND c.recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
      ORDER BY c.id DESC LIMIT ${limit}`;
    const months = few === null && filter.year !== undefined;
    const source =
      few !== null
        ? `unnest(${parameters.add(few)}::integer[]) d (project_id)
           CROSS JOIN LATERAL (${newest('AND c.project_id = d.project_id')}) c`
        : months
          ? `generate_series(0, 11) n
             CROSS JOIN LATERAL (${newest(
               `AND c.month = (${parameters.add(`${String(filter.year)}-01-01`)}::date + make_interval(months => n))::date`,
             )}) c`
          : `(${newest('')}) c`;
    const start = parameters.add(firstDayOf(plan.periodStart));
    const end = parameters.add(firstDayOf(plan.periodEnd));
    return this.database.query<LedgerRow>(
      `SELECT c.id, p.code AS "projectCode", p.name AS "projectName", to_char(c.month, 'YYYY-MM') AS month,
         c.measure, c.funding_source AS "fundingSource", c.amount_fen AS "amountFen",
         c.recorded_at AS "recordedAt", c.report_id AS "reportId", c.reversal_of AS "reversalOf",
         (SELECT v.id FROM ledger_entry v WHERE v.plan_id = $1 AND v.reversal_of = c.id) AS "reversedBy",
         c.reason, c.person_name AS "postedBy",
         CASE WHEN c.month < ${start}::date THEN 'before' WHEN c.month > ${end}::date THEN 'after'
           ELSE 'inside' END AS part
       FROM ${source}
       JOIN project p ON p.plan_id = $1 AND p.id = c.project_id
       ORDER BY c.id DESC LIMIT ${limit}`,
      parameters.values,
    );
  }

  /** The projects asked for when they are few; null when they are many or all. */
  private async fewProjects(
    plan: ScopedPlan,
    asOf: PlanDate,
    filter: NumberFilter,
  ): Promise<number[] | null> {
    const parameters = new Parameters(plan, asOf);
    const asked = projectsAsked(plan, filter, parameters);
    if (asked === null) return null;
    const rows = await this.database.query<{ project_id: number }>(
      `${asked} LIMIT ${String(FEW_PROJECTS + 1)}`,
      parameters.values,
    );
    return rows.length > FEW_PROJECTS ? null : rows.map((row) => row.project_id);
  }
}

/** A query of the ids of the projects a filter asks for; null when it asks for all. */
function projectsAsked(
  plan: ScopedPlan,
  filter: NumberFilter,
  parameters: Parameters,
): string | null {
  if (!narrowsProjects(plan, filter) && filter.project === undefined) return null;
  const named =
    filter.project === undefined
      ? ''
      : `AND r.project_id = (SELECT id FROM project WHERE plan_id = $1 AND code = ${parameters.add(filter.project)})`;
  return `SELECT r.project_id FROM rollup_classification r WHERE ${conditionsOnProject(plan, filter, parameters)} ${named}`;
}

function addUp(
  rows: readonly { measure: Measure; amountFen: bigint; entries: bigint }[],
): NumberTotal {
  const sum = (of: readonly bigint[]): bigint => of.reduce((total, each) => total + each, 0n);
  const [completed = 0n, received = 0n, paid = 0n] = measures.map((measure) =>
    sum(rows.filter((row) => row.measure === measure).map((row) => row.amountFen)),
  );
  return { completed, received, paid, entries: sum(rows.map((row) => row.entries)) };
}
