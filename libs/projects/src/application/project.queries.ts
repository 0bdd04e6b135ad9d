import { Injectable } from '@nestjs/common';
import { onlyUnits } from '#libs/access';
import type { Month } from '#libs/kernel';
import type { ScopedPlan, Source, Words } from '#libs/plan';
import { Database } from '#libs/platform';
import type { ConstructionNature } from '../domain/construction-nature.js';
import type { Basis, ProjectPeriod, ProjectScope, StageBasis } from '../domain/facts.js';
import type { Stage } from '../domain/stage.js';
import { bearsWords } from '../persistence/project-search.sql.js';
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
  readonly packageBasis: Basis;
  readonly townCode: string | null;
  readonly townBasis: Basis | null;
  readonly unitCode: string | null;
  readonly stage: Stage | null;
  readonly stageBasis: StageBasis | null;
  readonly planStage: string | null;
  readonly scope: ProjectScope;
  readonly period: ProjectPeriod;
  readonly toBuild: boolean;
  readonly source: Source | null;
  readonly version: number;
  readonly programmes: readonly { code: string; basis: Basis }[];
  readonly completedFen: bigint;
  readonly budgetInPeriodFen: bigint | null;
  readonly reportedThrough: Month | null;
}

/** A project with all its facts. */
export interface ProjectDetail extends ProjectRow {
  readonly aliases: readonly string[];
  /** The office's own note; `planNote` is what the plan's pack notes of the work. */
  readonly note: string | null;
  readonly planNote: Words | null;
  readonly stageWord: string | null;
  readonly alsoIn: readonly Source[];
  readonly statedInvestment: { amount: string; asWritten: string; label: string | null } | null;
  readonly nationalCode: string | null;
  readonly builder: string | null;
  readonly sponsor: string | null;
  readonly responsiblePerson: string | null;
  readonly content: string | null;
  readonly constructionNature: ConstructionNature | null;
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
  p.aliases, p.note, p.plan_note AS "planNote", p.stage_word AS "stageWord", p.also_in AS "alsoIn", p.stated_investment AS "statedInvestment",
  p.national_code AS "nationalCode", p.builder, p.sponsor, p.responsible_person AS "responsiblePerson", p.content,
  p.construction_nature AS "constructionNature", to_char(p.first_month, 'YYYY-MM') AS "firstMonth",
  p.planned_start AS "plannedStart", p.planned_completion AS "plannedCompletion"`;

/** What a list may be narrowed by, each as a condition on its value. */
const conditionsOf: Readonly<Record<Exclude<keyof ProjectFilter, 'q'>, (value: string) => string>> =
  {
    package: (value) => `p.package_code = ${value}`,
    programme: (value) => `EXISTS (SELECT FROM project_programme m
    WHERE m.plan_id = p.plan_id AND m.project_id = p.id AND m.programme_code = ${value})`,
    town: (value) => `coalesce(p.town_code, 'not-stated') = ${value}`,
    unit: (value) => `coalesce(p.unit_code, 'not-stated') = ${value}`,
    stage: (value) => `coalesce(p.stage, 'not-stated') = ${value}`,
    planStage: (value) => `coalesce(p.plan_stage, 'not-stated') = ${value}`,
    toBuild: (value) => `p.to_build = ${value}`,
    period: (value) => `p.period = ${value}`,
    scope: (value) => `p.scope = ${value}`,
    chapter: (value) => `(p.source ->> 'chapter')::integer = ${value}`,
  };

/** Reads of the register. */
@Injectable()
export class ProjectQueries {
  constructor(private readonly database: Database) {}

  /** One page of projects by code, after the code the page before ended with. */
  list(
    plan: ScopedPlan,
    filter: ProjectFilter,
    page: { after: string | null; limit: number },
  ): Promise<ProjectRow[]> {
    const parameters: unknown[] = [plan.id, `${plan.periodStart}-01`, `${plan.periodEnd}-01`];
    const conditions = projectConditions(plan, filter, parameters);
    const next = page.after === null ? '' : `AND p.code > $${String(parameters.push(page.after))}`;
    return this.database.query<ProjectRow>(
      `SELECT ${rowColumns} FROM project p WHERE ${conditions} ${next}
       ORDER BY p.code LIMIT $${String(parameters.push(page.limit))}`,
      parameters,
    );
  }

  /** How many projects the filter finds. */
  async count(plan: ScopedPlan, filter: ProjectFilter): Promise<number> {
    const parameters: unknown[] = [plan.id];
    const conditions = projectConditions(plan, filter, parameters);
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*)::integer AS total FROM project p WHERE ${conditions}`,
      parameters,
    );
    return row?.total ?? 0;
  }

  /** @throws ProjectNotFoundError */
  async find(plan: ScopedPlan, code: string): Promise<ProjectDetail> {
    const parameters: unknown[] = [plan.id, `${plan.periodStart}-01`, `${plan.periodEnd}-01`, code];
    const mine = onlyUnits('p.unit_code', plan.scope, parameters);
    const [row] = await this.database.query<ProjectDetail>(
      `SELECT ${rowColumns}, ${detailColumns} FROM project p WHERE p.plan_id = $1 AND p.code = $4 ${mine}`,
      parameters,
    );
    if (!row) throw new ProjectNotFoundError(code);
    return row;
  }

  /** The project's id in the scope. @throws ProjectNotFoundError */
  async idOf(plan: ScopedPlan, code: string): Promise<number> {
    const parameters: unknown[] = [plan.id, code];
    const mine = onlyUnits('unit_code', plan.scope, parameters);
    const [row] = await this.database.query<{ id: number }>(
      `SELECT id FROM project WHERE plan_id = $1 AND code = $2 ${mine}`,
      parameters,
    );
    if (!row) throw new ProjectNotFoundError(code);
    return row.id;
  }

  /** The newest changes of a project. */
  changes(plan: ScopedPlan, projectId: number): Promise<ProjectChange[]> {
    return this.database.query<ProjectChange>(
      `SELECT recorded_at AS at, person_name AS who, field, before, after, source, note FROM project_change
       WHERE plan_id = $1 AND project_id = $2 ORDER BY id DESC LIMIT 200`,
      [plan.id, projectId],
    );
  }
}

/**
 * The conditions on `project p` for what is asked within somebody's scope, `$1` being the plan. Only what is
 * asked stands in the statement, so that each question is planned for what it is.
 */
export function projectConditions(
  plan: ScopedPlan,
  filter: ProjectFilter,
  parameters: unknown[],
): string {
  const add = (value: unknown): string => `$${String(parameters.push(value))}`;
  const asked = (Object.keys(conditionsOf) as (keyof typeof conditionsOf)[]).flatMap((name) => {
    const value = filter[name];
    if (value === undefined) return [];
    return [conditionsOf[name](add(value))];
  });
  if (filter.q !== undefined) asked.push(bearsWords(filter.q, add));
  return `${['p.plan_id = $1', ...asked].join(' AND ')} ${onlyUnits('p.unit_code', plan.scope, parameters)}`;
}
