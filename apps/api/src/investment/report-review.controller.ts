import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MonthlyReportQueries, VerificationService } from '#libs/investment';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { IdPipe } from '../http/id.pipe.js';
import { ReturnReportRequest } from './monthly-reports.dto.js';
import { MonthlyReport, toReport, VerifiedReport } from './report.responses.js';

/** What finance does with submitted reports. */
@ApiTags('monthly reports')
@Controller('api/v1/plans/:plan/monthly-reports/:id')
export class ReportReviewController {
  constructor(
    private readonly verification: VerificationService,
    private readonly queries: MonthlyReportQueries,
  ) {}

  @Post('verification')
  @Allow('report.verify')
  @Answers(VerifiedReport, 'Accept a report', {
    description:
      'Each of its lines is posted to the ledger once. Nobody accepts what they handed in.',
    etag: true,
    refuses: {
      403: ['investment.same-person'],
      404: ['investment.report-not-found'],
      409: ['investment.cannot-verify'],
      412: ['investment.stale'],
    },
  })
  async verify(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VerifiedReport> {
    const written = await this.verification.verify(command, plan, { id, version });
    setETag(reply, written.version);
    return { ...written, state: 'verified' };
  }

  @Post('return')
  @Allow('report.verify')
  @Answers(MonthlyReport, 'Give a report back to its office', {
    etag: true,
    refuses: {
      404: ['investment.report-not-found'],
      409: ['investment.cannot-return'],
      412: ['investment.stale'],
    },
  })
  async giveBack(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('id', IdPipe) id: bigint,
    @IfMatch() version: number,
    @Body() body: ReturnReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonthlyReport> {
    await this.verification.returnToOffice(command, plan, { id, version }, body.reason);
    const report = await this.queries.find(plan, id);
    setETag(reply, report.version);
    return toReport(plan, report);
  }
}
