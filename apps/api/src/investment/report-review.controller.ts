import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MonthlyReportQueries, VerificationService } from '#libs/investment';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { IdPipe } from '../http/id.pipe.js';
import { ReturnReportRequest } from './monthly-reports.dto.js';
import { toReport } from './report.responses.js';

/** What finance does with submitted reports. */
@ApiTags('monthly reports')
@Controller('api/v1/plans/:plan/monthly-reports/:id')
export class ReportReviewController {
  constructor(
    private readonly verification: VerificationService,
    private readonly queries: MonthlyReportQueries,
  ) {}

  /** Accepts a report: each of its lines is posted to the ledger once. */
  @Post('verification')
  @HttpCode(200)
  @Allow('report.verify')
  async verify(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const written = await this.verification.verify(command, plan, { id, version });
    setETag(reply, written.version);
    return { ...written, state: 'verified' };
  }

  /** Gives a report back to the office with the reason. */
  @Post('return')
  @HttpCode(200)
  @Allow('report.verify')
  async giveBack(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Body() body: ReturnReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.verification.returnToOffice(command, plan, { id, version }, body.reason);
    const report = await this.queries.find(plan, id);
    setETag(reply, report.version);
    return toReport(plan, report);
  }
}
