import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem, today, type Clock, type PlanDate } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { CLOCK, type Command } from '#libs/platform';
import {
  lateDays,
  MilestoneQueries,
  milestoneState,
  MilestonesService,
  type ListedState,
  type MilestoneRow,
} from '#libs/progress';
import { ProjectQueries } from '#libs/projects';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { IfMatch, setETag } from '../http/etag.js';
import { DayText, Notes, OneOf, QueryWhole, Text, Whole } from '../http/fields.js';
import { SmallIdPipe } from '../http/id.pipe.js';
import { Kept } from '../http/kept-answers.js';

class CreateMilestoneRequest {
  @Text({ max: 200 })
  name!: string;

  @Whole({
    min: 0,
    max: 10_000,
    description: 'Share of the physical progress, relative to the others',
  })
  weight!: number;

  @DayText({ optional: true, nullable: true })
  baselineOn?: PlanDate | null;

  @DayText({ optional: true, nullable: true })
  forecastOn?: PlanDate | null;
}

class UpdateMilestoneRequest {
  @Text({ max: 200, optional: true })
  name?: string;

  @Whole({ min: 0, max: 10_000, optional: true })
  weight?: number;

  @DayText({ optional: true, nullable: true, description: 'Only while it is not set' })
  baselineOn?: PlanDate | null;

  @DayText({ optional: true, nullable: true })
  forecastOn?: PlanDate | null;

  @DayText({ optional: true, nullable: true })
  actualOn?: PlanDate | null;

  @Notes({ max: 1000, optional: true, nullable: true })
  evidence?: string | null;
}

class ListMilestonesQuery {
  @OneOf(['overdue', 'due-soon', 'reached', 'planned'])
  state!: ListedState;

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

const toMilestone = ({ projectId: _internal, ...row }: MilestoneRow, day: PlanDate) => ({
  ...row,
  state: milestoneState(row, day),
  lateDays: lateDays(row, day),
});

@ApiTags('milestones')
@Controller('api/v1/plans/:plan')
export class MilestonesController {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly queries: MilestoneQueries,
    private readonly projects: ProjectQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Milestones of the whole plan in one state, by date. */
  @Get('milestones')
  @Kept()
  @Allow('milestone.read')
  async listState(@CurrentPlan() plan: ScopedPlan, @Query() query: ListMilestonesQuery) {
    const limit = query.limit ?? 50;
    const key = decodeCursor(query.cursor, /^\d{4}-\d\d-\d\d \d{1,9}$/)?.split(' ');
    const after = key ? ([key[0] ?? '', Number(key[1])] as const) : null;
    const day = today(this.clock);
    const rows = await this.queries.list(plan, day, query.state, { after, limit: limit + 1 });
    const keyOf = (row: MilestoneRow): string =>
      `${(query.state === 'reached' ? row.actualOn : (row.forecastOn ?? row.baselineOn)) ?? ''} ${String(row.id)}`;
    return toPage(rows, limit, keyOf, (row) => toMilestone(row, day));
  }

  @Get('projects/:code/milestones')
  @Kept()
  @Allow('milestone.read')
  async list(@CurrentPlan() plan: ScopedPlan, @Param('code') code: string) {
    await this.projects.idOf(plan, code);
    const day = today(this.clock);
    return {
      items: (await this.queries.forProject(plan, code)).map((row) => toMilestone(row, day)),
    };
  }

  private async find(plan: ScopedPlan, code: string, id: number, reply: FastifyReply) {
    const row = (await this.queries.forProject(plan, code)).find((item) => item.id === id);
    if (!row) throw new Problem('not-found', 'progress.milestone-not-found', { milestone: id });
    setETag(reply, row.version);
    return toMilestone(row, today(this.clock));
  }

  @Post('projects/:code/milestones')
  @HttpCode(201)
  @Allow('milestone.write')
  async create(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Body() body: CreateMilestoneRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id } = await this.milestones.create(command, plan, code, {
      name: body.name,
      weight: body.weight,
      baselineOn: body.baselineOn ?? null,
      forecastOn: body.forecastOn ?? null,
    });
    return this.find(plan, code, id, reply);
  }

  @Patch('projects/:code/milestones/:id')
  @Allow('milestone.write')
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
    @Body() body: UpdateMilestoneRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const ref = { projectCode: code, id, version };
    const row = await this.milestones.update(command, plan, ref, { ...body });
    setETag(reply, row.version);
    return toMilestone(row, today(this.clock));
  }

  @Delete('projects/:code/milestones/:id')
  @HttpCode(204)
  @Allow('milestone.write')
  async remove(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
  ) {
    await this.milestones.remove(command, plan, { projectCode: code, id, version });
  }
}
