import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BudgetQueries, budgetKinds, BudgetsService, type BudgetKind } from '#libs/investment';
import { fenFromYuan, Problem, yuanFromFen } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { ProjectQueries } from '#libs/projects';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { DayText, Notes, OneOf, Text, Yuan } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';
import { AnnualPlan, BudgetHistory, toBudget } from './budget.responses.js';

const note = {
  max: 1000,
  optional: true,
  nullable: true,
  description: 'In words',
  example: '可研批复后调整',
} as const;

class SetBudgetRequest {
  @OneOf(budgetKinds, { description: 'What it rests on' })
  kind!: BudgetKind;

  @Yuan({ description: 'Whole life (总投资)', example: '50000000.00' })
  total!: string;

  @Yuan({ description: 'The part inside the plan period', example: '42000000.00' })
  inPeriod!: string;

  @Text({
    max: 200,
    optional: true,
    nullable: true,
    description: 'The document that approves it',
    example: '发改投审〔2024〕12 号',
  })
  document?: string | null;

  @DayText({ optional: true, nullable: true, description: 'Its date' })
  documentDate?: string | null;

  @Notes(note)
  note?: string | null;
}

class SetAnnualPlanRequest {
  @Yuan({ description: 'To complete in the year', example: '12000000.00' })
  amount!: string;

  @Notes(note)
  note?: string | null;
}

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
  @Answers(BudgetHistory, 'Read a project’s budget and its versions', {
    etag: true,
    refuses: { 404: ['projects.not-found'] },
  })
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BudgetHistory> {
    await this.projects.idOf(plan, code);
    const history = (await this.queries.history(plan, code)).map(toBudget);
    setETag(reply, history[0]?.version ?? 0);
    return { version: 0, ...history[0], history };
  }

  @Put('budget')
  @Allow('budget.write')
  @Answers(BudgetHistory, 'Set a new version of a project’s budget', {
    description: 'If-Match "0" for the first.',
    etag: true,
    refuses: {
      404: ['investment.project-not-found', 'projects.not-found'],
      412: ['investment.stale'],
    },
    faults: ['investment.in-period-above-total'],
  })
  async setBudget(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() body: SetBudgetRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BudgetHistory> {
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

  @Put('annual-plans/:year')
  @Allow('budget.write')
  @Answers(AnnualPlan, 'Set the money to complete in a year', {
    description: 'If-Match "0" for the first version of the year.',
    etag: true,
    refuses: { 404: ['investment.project-not-found'], 412: ['investment.stale'] },
  })
  async setAnnualPlan(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Param('year') year: string,
    @IfMatch() version: number,
    @Body() body: SetAnnualPlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnnualPlan> {
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
