import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fenFromYuan, yuanFromFen } from '#libs/kernel';
import { AllocationQueries, AllocationsService, type ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { ListOf, Notes, Text, Yuan } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';
import { Allocation, toAllocationItem } from './allocation.responses.js';

class AllocationItemRequest {
  @Text({ max: 40, description: 'Code of the package', example: 'P04' })
  packageCode!: string;

  @Yuan({ description: 'Its share of the envelope', example: '60000000000.00' })
  amount!: string;
}

class ReplaceAllocationRequest {
  @ListOf(() => AllocationItemRequest, {
    max: 100,
    description: 'The shares; a package that is not named has none',
  })
  items!: AllocationItemRequest[];

  @Notes({
    max: 1000,
    optional: true,
    nullable: true,
    description: 'In words',
    example: '年初分配方案',
  })
  note?: string | null;
}

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
  @Answers(Allocation, 'Read how the envelope is allotted', { etag: true })
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Allocation> {
    const history = await this.queries.history(plan);
    const [current] = history;
    const allotted = (current?.items ?? []).reduce((sum, item) => sum + item.amountFen, 0n);
    setETag(reply, current?.version ?? 0);
    return {
      version: current?.version ?? 0,
      envelope: yuanFromFen(plan.envelopeFen),
      allotted: yuanFromFen(allotted),
      unallotted: yuanFromFen(plan.envelopeFen - allotted),
      items: (current?.items ?? []).map(toAllocationItem),
      history: history.map((version) => ({
        ...version,
        items: version.items.map(toAllocationItem),
      })),
    };
  }

  @Put()
  @Allow('allocation.write')
  @Answers(Allocation, 'Replace the allotment of the envelope', {
    description: 'Never above the envelope. If-Match "0" for the first.',
    etag: true,
    refuses: { 400: ['plan.allocation-exceeds-envelope'], 412: ['plan.stale'] },
    faults: ['plan.allocation-negative', 'plan.package-twice', 'plan.package-unknown'],
  })
  async replace(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @IfMatch() version: number,
    @Body() body: ReplaceAllocationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Allocation> {
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
