import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DigestQueries, DigestsService } from '#libs/digest';
import { parsePlanDate } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { DayText, QueryWhole, Text } from '../http/fields.js';
import { IdPipe, SmallIdPipe } from '../http/id.pipe.js';

class IssueDigestRequest {
  @DayText({ optional: true, description: 'A day that is over; yesterday when left out' })
  asOf?: string;
}

class ListDigestsQuery {
  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

/** The weekly digests and their delivery. */
@ApiTags('digests')
@Controller('api/v1/plans/:plan/digests')
export class DigestsController {
  constructor(
    private readonly digests: DigestsService,
    private readonly queries: DigestQueries,
  ) {}

  @Get()
  @Allow('digest.read')
  async list(@CurrentPlan() plan: ScopedPlan, @Query() query: ListDigestsQuery) {
    const limit = query.limit ?? 50;
    const before = decodeCursor(query.cursor, /^\d{1,9}$/);
    const rows = await this.queries.list(plan, {
      before: before === null ? null : Number(before),
      limit: limit + 1,
    });
    return toPage(
      rows,
      limit,
      (row) => String(row.no),
      ({ sent, failed, waiting, ...row }) => ({
        ...row,
        deliveries: { sent, failed, waiting },
      }),
    );
  }

  @Get(':no')
  @Allow('digest.read')
  async find(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('no', SmallIdPipe) no: number,
  ) {
    const digest = await this.queries.find(plan, no);
    await this.digests.recordView(command, plan, no);
    return digest;
  }

  /** Issues a digest now, as of a day that is over. */
  @Post()
  @HttpCode(201)
  @Allow('digest.issue')
  async issue(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Body() body: IssueDigestRequest,
  ) {
    const { no } = await this.digests.issue(
      command,
      plan,
      body.asOf ? { asOf: parsePlanDate(body.asOf) } : {},
    );
    return this.queries.find(plan, no);
  }

  @Get(':no/deliveries')
  @Allow('digest.read')
  async deliveries(@CurrentPlan() plan: ScopedPlan, @Param('no', SmallIdPipe) no: number) {
    const rows = await this.queries.deliveries(plan, no);
    return { items: rows.map((row) => ({ ...row, id: String(row.id) })) };
  }

  /** Sends a failed delivery again. */
  @Post(':no/deliveries/:id/resend')
  @HttpCode(202)
  @Allow('digest.deliver')
  async resend(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('no', SmallIdPipe) no: number,
    @Param('id', IdPipe) id: bigint,
  ) {
    return this.digests.resend(command, plan, no, id);
  }
}
