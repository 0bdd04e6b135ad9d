import { Injectable } from '@nestjs/common';
import type { Month } from '#libs/kernel';
import type { PlanHeader, Source } from '#libs/plan';
import { Database } from '#libs/platform';
import type { Stage } from '../domain/stage.js';
import { ProjectNotFoundError } from '../projects.errors.js';

/** What a list of projects may be narrowed by; `not-stated` finds those without. */
export interface ProjectFilter {
  readonly q?: string;
  readonly package?: string;
  readonly programme?: string;
  readonly town?: string;
  readonly unit?: string;
  readonly stage?: string;
  readonly planStage?: string;
  readonly toBuild?: boolean;
  readonly period?: string;
  readonly scope?: string;
  readonly chapter?: number;
}

/** A project as lists show it. Amounts in fen. */
export interface ProjectRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string | null;
  readonly packageCode: string;
  readonly packageBasis: string;
  readonly townCode: string | null;
  readonly townBasis: string | null;
  readonly unitCode: string | null;
  readonly stage: Stage | null;
  readonly stageBasis: string | null;
  readonly planStage: string | null;
  readonly scope: string;
  readonly period: string;
  readonly toBuild: boolean;
  readonly source: Source | null;
  readonly version: number;
  readonly programmes: readonly { code: string; basis: string }[];
  readonly completedFen: bigint;
  readonly budgetInPeriodFen: bigint | null;
  readonly reportedThrough: Month | null;
}

/** A project with all its facts. */
export interface ProjectDetail extends ProjectRow {
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly stageWord: string | null;
  readonly alsoIn: readonly Source[];
  readonly statedInvestment: { amount: string; asWritten: string; label: string | null } | null;
  readonly nationalCode: string | null;
  readonly builder: string | null;
  readonly sponsor: string | null;
  readonly responsiblePerson: string | null;
  readonly content: string | null;
  readonly constructionNature: string | null;
  readonly firstMonth: Month | null;
  readonly plannedStart: string | null;
  readonly plannedCompletion: string | null;
}

/** A recorded change of a project's facts. */
export interface ProjectChange {
  readonly at: Date;
  readonly who: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string | null;
  readonly note: string | null;
}

const rowColumns = `
  p.id, p.code, p.name, p.name_en AS "nameEn", p.kind, p.package_code AS "packageCode",
  p.package_basis AS "packageBasis", p.town_code AS "townCode", p.town_basis AS "townBasis",
  p.unit_code AS "unitCode", p.stage, p.stage_basis AS "stageBasis", p.plan_stage AS "planStage", p.scope, p.period,
  p.to_build AS "toBuild", p.source, p.version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('code', m.programme_code, 'basis', m.basis) ORDER BY m.programme_code)
    FROM project_programme m WHERE m.plan_id = p.plan_id AND m.project_id = p.id), '[]') AS programmes,
  coalesce((SELECT sum(c.amount_fen)::bigint FROM rollup_cell c
    WHERE c.plan_id = $1 AND c.project_id = p.id AND c.measure = 'completed'
      AND c.month BETWEEN $2::date AND $3::date), 0::bigint) AS "completedFen",
  (SELECT b.in_period_fen FROM budget b WHERE b.plan_id = p.plan_id AND b.project_id = p.id
    ORDER BY b.version DESC LIMIT 1) AS "budgetInPeriodFen",
  (SELECT to_char(max(r.month), 'YYYY-MM') FROM monthly_report r
    WHERE r.plan_id = p.plan_id AND r.project_id = p.id AND r.state = 'verified') AS "reportedThrough"`;

const detailColumns = `
  p.aliases, p.note, p.stage_word AS "stageWord", p.also_in AS "alsoIn", p.stated_investment AS "statedInvestment",
  p.national_code AS "nationalCode", p.builder, p.sponsor, p.responsible_person AS "responsiblePerson", p.content,
  p.construction_nature AS "constructionNature", to_char(p.first_month, 'YYYY-MM') AS "firstMonth",
  p.planned_start AS "plannedStart", p.planned_completion AS "plannedCompletion"`;

const conditions = `
  p.plan_id = $1 AND ($4::text IS NULL OR p.search_text LIKE $4) AND ($5::text IS NULL OR p.package_code = $5)
  AND ($6::text IS NULL OR EXISTS (SELECT FROM project_programme m
    WHERE m.plan_id = p.plan_id AND m.project_id = p.id AND m.programme_code = $6))
  AND ($7::text IS NULL OR coalesce(p.town_code, 'not-stated') = $7)
  AND ($8::text IS NULL OR coalesce(p.unit_code, 'not-stated') = $8)
  AND ($9::text IS NULL OR coalesce(p.stage, 'not-stated') = $9)
  AND ($10::text IS NULL OR coalesce(p.plan_stage, 'not-stated') = $10)
  AND ($11::boolean IS NULL OR p.to_build = $11) AND ($12::text IS NULL OR p.period = $12)
  AND ($13::text IS NULL OR p.scope = $13) AND ($14::integer IS NULL OR (p.source ->> 'chapter')::integer = $14)`;

/** A substring pattern in which the user's own % and _ mean themselves. */
const contains = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** Reads of the register. */
@Injectable()
export class ProjectQueries {
  constructor(private readonly database: Database) {}

  private parameters(plan: PlanHeader, filter: ProjectFilter): unknown[] {
    return [
      plan.id,
      `${plan.periodStart}-01`,
      `${plan.periodEnd}-01`,
      filter.q === undefined ? null : contains(filter.q),
      filter.package ?? null,
      filter.programme ?? null,
      filter.town ?? null,
      filter.unit ?? null,
      filter.stage ?? null,
      filter.planStage ?? null,
      filter.toBuild ?? null,
      filter.period ?? null,
      filter.scope ?? null,
      filter.chapter ?? null,
    ];
  }

  /** One page of projects by code, after the code the page before ended with. */
  list(
    plan: PlanHeader,
    filter: ProjectFilter,
    page: { after: string | null; limit: number },
  ): Promise<ProjectRow[]> {
    return this.database.query<ProjectRow>(
      `SELECT ${rowColumns} FROM project p WHERE ${conditions} AND ($15::text IS NULL OR p.code > $15)
       ORDER BY p.code LIMIT $16`,
      [...this.parameters(plan, filter), page.after, page.limit],
    );
  }

  /** How many projects the filter finds. */
  async count(plan: PlanHeader, filter: ProjectFilter): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*)::integer AS total FROM project p
       WHERE ${conditions} AND ($2::date IS NOT NULL) AND ($3::date IS NOT NULL)`,
      this.parameters(plan, filter),
    );
    return row?.total ?? 0;
  }

  /** @throws ProjectNotFoundError */
  async find(plan: PlanHeader, code: string): Promise<ProjectDetail> {
    const [row] = await this.database.query<ProjectDetail>(
      `SELECT ${rowColumns}, ${detailColumns} FROM project p WHERE p.plan_id = $1 AND p.code = $4`,
      [plan.id, `${plan.periodStart}-01`, `${plan.periodEnd}-01`, code],
    );
    if (!row) throw new ProjectNotFoundError(code);
    return row;
  }

  /** The newest changes of a project. */
  changes(plan: PlanHeader, projectId: number): Promise<ProjectChange[]> {
    return this.database.query<ProjectChange>(
      `SELECT recorded_at AS at, person_name AS who, field, before, after, source, note FROM project_change
       WHERE plan_id = $1 AND project_id = $2 ORDER BY id DESC LIMIT 200`,
      [plan.id, projectId],
    );
  }
}
