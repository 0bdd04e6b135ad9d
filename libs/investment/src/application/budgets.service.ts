import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { Transactions, type Command, type Tx } from '#libs/platform';
import { ProjectNotFoundError, StaleVersionError } from '../investment.errors.js';
import { monthlyReportRepository } from '../persistence/monthly-report.repository.js';

/** 估算, 概算, 预算, 调整, 决算. Source: 政府投资条例 (DOMAIN, government investment rules). */
export const budgetKinds = [
  'estimate',
  'approved-estimate',
  'budget',
  'adjusted',
  'final',
] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** A new version of a project's budget, in fen. */
export interface BudgetInput {
  readonly kind: BudgetKind;
  readonly totalFen: bigint;
  readonly inPeriodFen: bigint;
  readonly document: string | null;
  readonly documentDate: string | null;
  readonly note: string | null;
}

/** Budgets and annual plans: every change is a new version with who and when. */
@Injectable()
export class BudgetsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Sets a project's budget.
   *
   * @param seenVersion the version the writer saw, 0 when there was none
   * @throws ProjectNotFoundError, StaleVersionError, InvalidInputError when the part inside the plan period is above the whole
   */
  setBudget(
    command: Command,
    plan: ScopedPlan,
    projectCode: string,
    seenVersion: number,
    budget: BudgetInput,
  ): Promise<{ version: number }> {
    if (budget.inPeriodFen > budget.totalFen)
      throw new InvalidInputError([
        { pointer: '/inPeriod', code: 'investment.in-period-above-total' },
      ]);
    return this.transactions.run(command, plan.id, async (tx) => {
      const projectId = await projectIdOf(tx, plan, projectCode);
      const current = await lastVersion(
        tx,
        'SELECT max(version) AS version FROM budget WHERE plan_id = $1 AND project_id = $2',
        [projectId],
      );
      const version = nextVersion(seenVersion, current);
      const made = await tx.query(
        `INSERT INTO budget (plan_id, project_id, version, kind, total_fen, in_period_fen, document, document_on,
           note, person_id, person_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING version`,
        [
          plan.id,
          projectId,
          version,
          budget.kind,
          budget.totalFen,
          budget.inPeriodFen,
          budget.document,
          budget.documentDate,
          budget.note,
          command.actor.id,
          command.actor.name,
        ],
      );
      if (made.length === 0) throw new StaleVersionError(seenVersion, version);
      await recordAudit(tx, {
        action: 'budget.set',
        objectType: 'project',
        objectKey: projectCode,
        after: { version, ...budget },
      });
      return { version };
    });
  }

  /**
   * Sets the money a project is to complete in a year (年度投资计划).
   *
   * @param seenVersion the version the writer saw, 0 when there was none
   * @throws ProjectNotFoundError, StaleVersionError
   */
  setAnnualPlan(
    command: Command,
    plan: ScopedPlan,
    target: { projectCode: string; year: number; seenVersion: number },
    input: { amountFen: bigint; note: string | null },
  ): Promise<{ version: number }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const projectId = await projectIdOf(tx, plan, target.projectCode);
      const current = await lastVersion(
        tx,
        'SELECT max(version) AS version FROM annual_plan WHERE plan_id = $1 AND project_id = $2 AND year = $3',
        [projectId, target.year],
      );
      const version = nextVersion(target.seenVersion, current);
      const made = await tx.query(
        `INSERT INTO annual_plan (plan_id, project_id, year, version, amount_fen, note, person_id, person_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING version`,
        [
          plan.id,
          projectId,
          target.year,
          version,
          input.amountFen,
          input.note,
          command.actor.id,
          command.actor.name,
        ],
      );
      if (made.length === 0) throw new StaleVersionError(target.seenVersion, version);
      await recordAudit(tx, {
        action: 'annual-plan.set',
        objectType: 'project',
        objectKey: target.projectCode,
        after: { year: target.year, version, ...input },
      });
      return { version };
    });
  }
}

async function projectIdOf(tx: Tx, plan: ScopedPlan, code: string): Promise<number> {
  const project = await monthlyReportRepository.findProject(tx, code, plan.scope);
  if (!project) throw new ProjectNotFoundError(code);
  return project.id;
}

async function lastVersion(tx: Tx, sql: string, keys: readonly number[]): Promise<number> {
  const [row] = await tx.query<{ version: number | null }>(sql, [tx.planId, ...keys]);
  return row?.version ?? 0;
}

function nextVersion(seen: number, current: number): number {
  if (seen !== current) throw new StaleVersionError(seen, current);
  return current + 1;
}
