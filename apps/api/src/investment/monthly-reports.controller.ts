import {
  Body,
  Controller,
  Delete,
  Get,
  Inject,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DueReportQueries, MonthlyReportQueries, MonthlyReportsService } from '#libs/investment';
import { parseMonth, today, type Clock } from '#libs/kernel';
import { dayOfMonth, StatisticsSettingsQueries, type ScopedPlan } from '#libs/plan';
import { CLOCK, type Command } from '#libs/platform';
import { applyReportedMilestones } from '#libs/progress';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
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
import {
  DueReportPage,
  MonthlyReport,
  MonthlyReportPage,
  toDueReport,
  toReport,
  toReportSummary,
} from './report.responses.js';

/** What may be wrong with what an office writes, beyond its shape. */
const contentFaults = [
  'investment.amount-above-envelope',
  'investment.line-twice',
  'investment.milestone-unknown',
  'investment.actual-in-future',
] as const;

/** What an office does with its monthly reports. */
@ApiTags('monthly reports')
@Controller('api/v1/plans/:plan/monthly-reports')
export class MonthlyReportsController {
  constructor(
    private readonly reports: MonthlyReportsService,
    private readonly queries: MonthlyReportQueries,
    private readonly dueReports: DueReportQueries,
    private readonly settings: StatisticsSettingsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('report.read')
  @Answers(MonthlyReportPage, 'List monthly reports')
  async list(
    @CurrentPlan() plan: ScopedPlan,
    @Query() query: ListReportsQuery,
  ): Promise<MonthlyReportPage> {
    const limit = query.limit ?? 50;
    const before = decodeCursor(query.cursor, /^\d{1,18}$/);
    const rows = await this.queries.list(plan, {
      limit: limit + 1,
      ...(query.state ? { state: query.state } : {}),
      ...(query.project ? { projectCode: query.project } : {}),
      ...(query.month ? { month: parseMonth(query.month) } : {}),
      ...(before === null ? {} : { before: BigInt(before) }),
    });
    return toPage(rows, limit, (row) => String(row.id), toReportSummary);
  }

  @Get('due')
  @Allow('report.write')
  @Answers(DueReportPage, 'List what is to be reported for a month', {
    description:
      'A project and its newest report of the month each, what was given back first. `not-due` are works that have not begun, are finished or stopped.',
  })
  async due(@CurrentPlan() plan: ScopedPlan, @Query() query: ListDueQuery): Promise<DueReportPage> {
    const limit = query.limit ?? 20;
    const after = decodeCursor(query.cursor, /^[01]\/.{1,40}$/);
    const filter = {
      month: parseMonth(query.month),
      ...(query.unit ? { unit: query.unit } : {}),
      ...(query.q ? { q: query.q } : {}),
    };
    const [rows, counts, settings] = await Promise.all([
      this.dueReports.list(
        plan,
        { ...filter, show: query.show ?? 'todo' },
        { after, limit: limit + 1 },
      ),
      this.dueReports.count(plan, filter),
      this.settings.inForce(plan.id, today(this.clock)),
    ]);
    return {
      month: filter.month,
      dueOn: dayOfMonth(filter.month, settings.returnDay),
      counts,
      ...toPage(rows, limit, (row) => row.place, toDueReport),
    };
  }

  @Get(':id')
  @Allow('report.read')
  @Answers(MonthlyReport, 'Read a monthly report', {
    etag: true,
    refuses: { 404: ['investment.report-not-found'] },
  })
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonthlyReport> {
    const report = await this.queries.find(plan, id);
    setETag(reply, report.version);
    return toReport(plan, report);
  }

  @Post()
  @Allow('report.write')
  @Answers(MonthlyReport, 'Begin a monthly report', {
    status: 201,
    description: 'As a draft; a supplement once the month’s report is verified.',
    etag: true,
    refuses: { 404: ['investment.project-not-found'], 409: ['investment.report-open'] },
    faults: [...contentFaults, 'investment.month-in-future', 'investment.month-before-project'],
  })
  async create(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Body() body: CreateReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonthlyReport> {
    const { id } = await this.reports.create(command, plan, {
      projectCode: body.projectCode,
      month: parseMonth(body.month),
      content: toContent(body),
    });
    return this.find(plan, BigInt(id), reply);
  }

  @Put(':id')
  @Allow('report.write')
  @Answers(MonthlyReport, 'Replace what a draft or returned report says', {
    etag: true,
    refuses: {
      404: ['investment.report-not-found'],
      409: ['investment.cannot-edit'],
      412: ['investment.stale'],
    },
    faults: contentFaults,
  })
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Body() body: UpdateReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonthlyReport> {
    await this.reports.update(command, plan, { id, version }, toContent(body));
    return this.find(plan, id, reply);
  }

  @Delete(':id')
  @Allow('report.write')
  @Answers(null, 'Delete a draft or returned report', {
    refuses: {
      404: ['investment.report-not-found'],
      409: ['investment.cannot-delete'],
      412: ['investment.stale'],
    },
  })
  async delete(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.reports.delete(command, plan, { id, version });
  }

  @Post(':id/submission')
  @Allow('report.write')
  @Answers(MonthlyReport, 'Hand a report to finance', {
    description: 'What it says of milestones takes effect.',
    etag: true,
    refuses: {
      404: ['investment.report-not-found'],
      409: ['investment.cannot-submit'],
      412: ['investment.stale'],
    },
  })
  async submit(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonthlyReport> {
    await this.reports.submit(command, plan, { id, version }, applyReportedMilestones);
    return this.find(plan, id, reply);
  }
}
