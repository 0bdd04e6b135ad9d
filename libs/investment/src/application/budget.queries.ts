import { Injectable } from '@nestjs/common';
import { onlyUnits } from '#libs/access';
import type { ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import type { BudgetKind } from './budgets.service.js';

/** One version of a project's budget, in fen. */
export interface BudgetVersion {
  readonly version: number;
  readonly kind: BudgetKind;
  readonly totalFen: bigint;
  readonly inPeriodFen: bigint;
  readonly document: string | null;
  readonly documentDate: string | null;
  readonly note: string | null;
  readonly at: Date;
  readonly who: string;
}

/** The newest version of a year's plan, in fen. */
export interface AnnualPlanRow {
  readonly year: number;
  readonly version: number;
  readonly amountFen: bigint;
  readonly note: string | null;
}

/** Reads of budgets and annual plans. */
@Injectable()
export class BudgetQueries {
  constructor(private readonly database: Database) {}

  /** All versions of a project's budget, newest first. */
  history(plan: ScopedPlan, projectCode: string): Promise<BudgetVersion[]> {
    const parameters: unknown[] = [plan.id, projectCode];
    const mine = onlyUnits('p.unit_code', plan.scope, parameters);
    return this.database.query<BudgetVersion>(
      `SELECT b.version, b.kind, b.total_fen AS "totalFen", b.in_period_fen AS "inPeriodFen", b.document,
         b.document_on AS "documentDate", b.note, b.recorded_at AS at, b.person_name AS who
       FROM budget b JOIN project p ON p.plan_id = b.plan_id AND p.id = b.project_id
       WHERE b.plan_id = $1 AND p.code = $2 ${mine} ORDER BY b.version DESC`,
      parameters,
    );
  }

  /** A project's annual plans as they stand, by year. */
  annualPlans(plan: ScopedPlan, projectCode: string): Promise<AnnualPlanRow[]> {
    const parameters: unknown[] = [plan.id, projectCode];
    const mine = onlyUnits('p.unit_code', plan.scope, parameters);
    return this.database.query<AnnualPlanRow>(
      `SELECT DISTINCT ON (a.year) a.year, a.version, a.amount_fen AS "amountFen", a.note
       FROM annual_plan a JOIN project p ON p.plan_id = a.plan_id AND p.id = a.project_id
       WHERE a.plan_id = $1 AND p.code = $2 ${mine} ORDER BY a.year, a.version DESC`,
      parameters,
    );
  }
}
