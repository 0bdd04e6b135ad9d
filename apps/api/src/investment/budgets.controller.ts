import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  BudgetQueries,
  budgetKinds,
  BudgetsService,
  type BudgetKind,
  type BudgetVersion,
} from '#libs/investment';
import { fenFromYuan, Problem, yuanFromFen } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { ProjectQueries } from '#libs/projects';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { DayText, Notes, OneOf, Text, Yuan } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';

class SetBudgetRequest {
  @OneOf(budgetKinds)
  kind!: BudgetKind;

  @Yuan({ description: 'Whole life' })
  total!: string;

  @Yuan({ description: 'The part inside the plan period' })
  inPeriod!: string;

  @Text({ max: 200, optional: true, nullable: true })
  document?: string | null;

  @DayText({ optional: true, nullable: true })
  documentDate?: string | null;

  @Notes({ max: 1000, optional: true, nullable: true })
  note?: string | null;
}

class SetAnnualPlanRequest {
  @Yuan()
  amount!: string;

  @Notes({ max: 1000, optional: true, nullable: true })
  note?: string | null;
}

export const toBudget = ({ totalFen, inPeriodFen, ...version }: BudgetVersion) => ({
  ...version,
  total: yuanFromFen(totalFen),
  inPeriod: yuanFromFen(inPeriodFen),
});

@ApiTags('budgets')
@Controller('api/v1/plans/:plan/projects/:code')
export class BudgetsController {
  constructor(
    private readonly budgets: BudgetsService,
    private readonly queries: BudgetQueries,
    private readonly projects: ProjectQueries,
  ) {}

  @Get('budget')
  @Kept()
  @Allow('project.read')
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.projects.idOf(plan, code);
    const history = (await this.queries.history(plan, code)).map(toBudget);
    setETag(reply, history[0]?.version ?? 0);
    return { version: 0, ...history[0], history };
  }

  /** A new version of the project's budget; If-Match "0" for the first. */
  @Put('budget')
  @Allow('budget.write')
  async setBudget(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() body: SetBudgetRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.budgets.setBudget(command, plan, code, version, {
      kind: body.kind,
      totalFen: fenFromYuan(body.total),
      inPeriodFen: fenFromYuan(body.inPeriod),
      document: body.document ?? null,
      documentDate: body.documentDate ?? null,
      note: body.note ?? null,
    });
    return this.find(plan, code, reply);
  }

  /** The money to complete in a year; If-Match "0" for the first version of the year. */
  @Put('annual-plans/:year')
  @Allow('budget.write')
  async setAnnualPlan(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Param('year') year: string,
    @IfMatch() version: number,
    @Body() body: SetAnnualPlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!/^20\d\d$/.test(year))
      throw new Problem('not-found', 'api.id-unknown', { id: year.slice(0, 20) });
    const target = { projectCode: code, year: Number(year), seenVersion: version };
    const written = await this.budgets.setAnnualPlan(command, plan, target, {
      amountFen: fenFromYuan(body.amount),
      note: body.note ?? null,
    });
    setETag(reply, written.version);
    return {
      year: Number(year),
      amount: yuanFromFen(fenFromYuan(body.amount)),
      note: body.note ?? null,
      ...written,
    };
  }
}
