import {
  Body,
  Controller,
  Delete,
  Get,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem, today, type Clock } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { CLOCK, type Command } from '#libs/platform';
import { MilestoneQueries, MilestonesService, type MilestoneRow } from '#libs/progress';
import { ProjectQueries } from '#libs/projects';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { IfMatch, setETag } from '../http/etag.js';
import { SmallIdPipe } from '../http/id.pipe.js';
import { Kept } from '../http/kept-answers.js';
import {
  ListedMilestonePage,
  Milestone,
  MilestoneList,
  toMilestone,
} from './milestone.responses.js';
import {
  CreateMilestoneRequest,
  ListMilestonesQuery,
  UpdateMilestoneRequest,
} from './milestones.dto.js';

@ApiTags('milestones')
@Controller('api/v1/plans/:plan')
export class MilestonesController {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly queries: MilestoneQueries,
    private readonly projects: ProjectQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('milestones')
  @Kept()
  @Allow('milestone.read')
  @Answers(ListedMilestonePage, 'List the plan’s milestones in one state', {
    description: 'By date.',
  })
  async listState(
    @CurrentPlan() plan: ScopedPlan,
    @Query() query: ListMilestonesQuery,
  ): Promise<ListedMilestonePage> {
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
  @Answers(MilestoneList, 'List a project’s milestones', {
    refuses: { 404: ['projects.not-found'] },
  })
  async list(@CurrentPlan() plan: ScopedPlan, @Param('code') code: string): Promise<MilestoneList> {
    await this.projects.idOf(plan, code);
    const day = today(this.clock);
    return {
      items: (await this.queries.forProject(plan, code)).map((row) => toMilestone(row, day)),
    };
  }

  private async find(
    plan: ScopedPlan,
    code: string,
    id: number,
    reply: FastifyReply,
  ): Promise<Milestone> {
    const row = (await this.queries.forProject(plan, code)).find((item) => item.id === id);
    if (!row) throw new Problem('not-found', 'progress.milestone-not-found', { milestone: id });
    setETag(reply, row.version);
    return toMilestone(row, today(this.clock));
  }

  @Post('projects/:code/milestones')
  @Allow('milestone.write')
  @Answers(Milestone, 'Add a milestone to a project', {
    status: 201,
    etag: true,
    refuses: { 404: ['projects.not-found', 'progress.milestone-not-found'] },
  })
  async create(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Body() body: CreateMilestoneRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
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
  @Answers(Milestone, 'Change a milestone', {
    description: 'A baseline date stays once it is set; the forecast moves.',
    etag: true,
    refuses: {
      400: ['progress.actual-in-future', 'progress.baseline-fixed'],
      404: ['progress.milestone-not-found'],
      412: ['progress.stale'],
    },
  })
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
    @Body() body: UpdateMilestoneRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    const ref = { projectCode: code, id, version };
    const row = await this.milestones.update(command, plan, ref, { ...body });
    setETag(reply, row.version);
    return toMilestone(row, today(this.clock));
  }

  @Delete('projects/:code/milestones/:id')
  @Allow('milestone.write')
  @Answers(null, 'Remove a milestone', {
    refuses: {
      404: ['progress.milestone-not-found'],
      409: ['progress.milestone-reported'],
      412: ['progress.stale'],
    },
  })
  async remove(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.milestones.remove(command, plan, { projectCode: code, id, version });
  }
}
