import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { insertNew, Transactions, type Command, type Tx } from '#libs/platform';
import { ProjectNotFoundError, StaleVersionError } from '../investment.errors.js';
import { AnnualPlanEntity, BudgetEntity } from '../persistence/budget.entities.js';
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
      const key = { planId: plan.id, projectId };
      const current = await tx.manager.maximum(BudgetEntity, 'version', key);
      const version = nextVersion(seenVersion, current ?? 0);
      const { documentDate, ...facts } = budget;
      const made = await insertNew(tx, BudgetEntity, {
        ...key,
        version,
        ...facts,
        documentOn: documentDate,
        personId: command.actor.id,
        personName: command.actor.name,
      });
      if (!made) throw new StaleVersionError(seenVersion, version);
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
      const key = { planId: plan.id, projectId, year: target.year };
      const current = await tx.manager.maximum(AnnualPlanEntity, 'version', key);
      const version = nextVersion(target.seenVersion, current ?? 0);
      const made = await insertNew(tx, AnnualPlanEntity, {
        ...key,
        version,
        ...input,
        personId: command.actor.id,
        personName: command.actor.name,
      });
      if (!made) throw new StaleVersionError(target.seenVersion, version);
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

function nextVersion(seen: number, current: number): number {
  if (seen !== current) throw new StaleVersionError(seen, current);
  return current + 1;
}
