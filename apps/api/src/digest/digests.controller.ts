import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DigestQueries, DigestsService } from '#libs/digest';
import { parsePlanDate } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { PageQuery } from '../http/contract/page.js';
import { DayText } from '../http/fields.js';
import { IdPipe, SmallIdPipe } from '../http/id.pipe.js';
import { DeliveryList, Digest, DigestPage, ResentDelivery } from './digest.responses.js';

class IssueDigestRequest {
  @DayText({ optional: true, description: 'A day that is over; yesterday when left out' })
  asOf?: string;
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
  @Answers(DigestPage, 'List the digests', { description: 'Newest first.' })
  async list(@CurrentPlan() plan: ScopedPlan, @Query() query: PageQuery): Promise<DigestPage> {
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
  @Answers(Digest, 'Read a digest', {
    description: 'That it was read is recorded.',
    refuses: { 404: ['digest.not-found'] },
  })
  async find(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('no', SmallIdPipe) no: number,
  ): Promise<Digest> {
    const digest = await this.queries.find(plan, no);
    await this.digests.recordView(command, plan, no);
    return digest;
  }

  @Post()
  @Allow('digest.issue')
  @Answers(Digest, 'Issue a digest now', {
    status: 201,
    description: 'As of a day that is over.',
    refuses: {
      400: ['digest.as-of-not-over'],
      404: ['digest.not-found'],
      409: ['digest.as-of-issued'],
    },
  })
  async issue(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Body() body: IssueDigestRequest,
  ): Promise<Digest> {
    const { no } = await this.digests.issue(
      command,
      plan,
      body.asOf ? { asOf: parsePlanDate(body.asOf) } : {},
    );
    return this.queries.find(plan, no);
  }

  @Get(':no/deliveries')
  @Allow('digest.read')
  @Answers(DeliveryList, 'List to whom a digest goes', {
    refuses: { 404: ['digest.not-found'] },
  })
  async deliveries(
    @CurrentPlan() plan: ScopedPlan,
    @Param('no', SmallIdPipe) no: number,
  ): Promise<DeliveryList> {
    const rows = await this.queries.deliveries(plan, no);
    return { items: rows.map((row) => ({ ...row, id: String(row.id) })) };
  }

  @Post(':no/deliveries/:id/resend')
  @Allow('digest.deliver')
  @Answers(ResentDelivery, 'Send a failed delivery again', {
    status: 202,
    refuses: {
      404: ['digest.delivery-not-found'],
      409: ['digest.delivery-not-failed'],
    },
  })
  async resend(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('no', SmallIdPipe) no: number,
    @Param('id', IdPipe) id: bigint,
  ): Promise<ResentDelivery> {
    return this.digests.resend(command, plan, no, id);
  }
}
