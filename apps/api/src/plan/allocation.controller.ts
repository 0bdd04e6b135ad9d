import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fenFromYuan, yuanFromFen } from '#libs/kernel';
import {
  AllocationQueries,
  AllocationsService,
  type AllocationItem,
  type ScopedPlan,
} from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { ListOf, Notes, Text, Yuan } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';

class AllocationItemRequest {
  @Text({ max: 40 })
  packageCode!: string;

  @Yuan()
  amount!: string;
}

class ReplaceAllocationRequest {
  @ListOf(() => AllocationItemRequest, { max: 100 })
  items!: AllocationItemRequest[];

  @Notes({ max: 1000, optional: true, nullable: true })
  note?: string | null;
}

const toItem = ({ packageCode, amountFen }: AllocationItem) => ({
  packageCode,
  amount: yuanFromFen(amountFen),
});

@ApiTags('allocation')
@Controller('api/v1/plans/:plan/allocation')
export class AllocationController {
  constructor(
    private readonly allocations: AllocationsService,
    private readonly queries: AllocationQueries,
  ) {}

  @Get()
  @Kept()
  @Allow('plan.read')
  async find(@CurrentPlan() plan: ScopedPlan, @Res({ passthrough: true }) reply: FastifyReply) {
    const history = await this.queries.history(plan);
    const [current] = history;
    const allotted = (current?.items ?? []).reduce((sum, item) => sum + item.amountFen, 0n);
    setETag(reply, current?.version ?? 0);
    return {
      version: current?.version ?? 0,
      envelope: yuanFromFen(plan.envelopeFen),
      allotted: yuanFromFen(allotted),
      unallotted: yuanFromFen(plan.envelopeFen - allotted),
      items: (current?.items ?? []).map(toItem),
      history: history.map((version) => ({ ...version, items: version.items.map(toItem) })),
    };
  }

  /** Replaces the allotment of the envelope; never above it. */
  @Put()
  @Allow('allocation.write')
  async replace(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @IfMatch() version: number,
    @Body() body: ReplaceAllocationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.allocations.replace(command, plan, version, {
      items: body.items.map((item) => ({
        packageCode: item.packageCode,
        amountFen: fenFromYuan(item.amount),
      })),
      note: body.note ?? null,
    });
    return this.find(plan, reply);
  }
}
