import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DueReportQueries, MonthlyReportQueries, MonthlyReportsService } from '#libs/investment';
import { parseMonth } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { applyReportedMilestones } from '#libs/progress';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { IfMatch, setETag } from '../http/etag.js';
import { IdPipe } from '../http/id.pipe.js';
import {
  CreateReportRequest,
  ListDueQuery,
  ListReportsQuery,
  toContent,
  UpdateReportRequest,
} from './monthly-reports.dto.js';
import { toDueReport, toReport, toReportRow } from './report.responses.js';

/** What an office does with its monthly reports. */
@ApiTags('monthly reports')
@Controller('api/v1/plans/:plan/monthly-reports')
export class MonthlyReportsController {
  constructor(
    private readonly reports: MonthlyReportsService,
    private readonly queries: MonthlyReportQueries,
    private readonly dueReports: DueReportQueries,
  ) {}

  @Get()
  @Allow('report.read')
  async list(@CurrentPlan() plan: ScopedPlan, @Query() query: ListReportsQuery) {
    const limit = query.limit ?? 50;
    const before = decodeCursor(query.cursor, /^\d{1,18}$/);
    const rows = await this.queries.list(plan, {
      limit: limit + 1,
      ...(query.state ? { state: query.state } : {}),
      ...(query.project ? { projectCode: query.project } : {}),
      ...(query.month ? { month: parseMonth(query.month) } : {}),
      ...(before === null ? {} : { before: BigInt(before) }),
    });
    return toPage(rows, limit, (row) => String(row.id), toReportRow);
  }

  /**
   * What is to be reported for a month, a project and its newest report of the month each, what was given back
   * first. `counts` tells how many of each kind there are, whatever is shown; `not-due` are works that have not
   * begun, are finished or stopped.
   */
  @Get('due')
  @Allow('report.write')
  async due(@CurrentPlan() plan: ScopedPlan, @Query() query: ListDueQuery) {
    const limit = query.limit ?? 20;
    const after = decodeCursor(query.cursor, /^[01]\/.{1,40}$/);
    const filter = {
      month: parseMonth(query.month),
      ...(query.unit ? { unit: query.unit } : {}),
      ...(query.q ? { q: query.q } : {}),
    };
    const [rows, counts] = await Promise.all([
      this.dueReports.list(
        plan,
        { ...filter, show: query.show ?? 'todo' },
        { after, limit: limit + 1 },
      ),
      this.dueReports.count(plan, filter),
    ]);
    return {
      month: filter.month,
      counts,
      ...toPage(rows, limit, (row) => row.place, toDueReport),
    };
  }

  @Get(':id')
  @Allow('report.read')
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const report = await this.queries.find(plan, id);
    setETag(reply, report.version);
    return toReport(plan, report);
  }

  /** Begins a report, or a supplement once the month's report is verified. */
  @Post()
  @HttpCode(201)
  @Allow('report.write')
  async create(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Body() body: CreateReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id } = await this.reports.create(command, plan, {
      projectCode: body.projectCode,
      month: parseMonth(body.month),
      content: toContent(body),
    });
    return this.find(plan, BigInt(id), reply);
  }

  /** Replaces what a draft or returned report says. */
  @Put(':id')
  @Allow('report.write')
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Body() body: UpdateReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.reports.update(command, plan, { id, version }, toContent(body));
    return this.find(plan, id, reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('report.write')
  async delete(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
  ) {
    await this.reports.delete(command, plan, { id, version });
  }

  /** Hands a report to finance; what it says of milestones takes effect. */
  @Post(':id/submission')
  @HttpCode(200)
  @Allow('report.write')
  async submit(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.reports.submit(command, plan, { id, version }, applyReportedMilestones);
    return this.find(plan, id, reply);
  }
}
