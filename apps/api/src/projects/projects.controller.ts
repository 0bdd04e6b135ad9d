import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { scopeIn, type SignedIn } from '#libs/access';
import { BudgetQueries } from '#libs/investment';
import { addMonths, lastDayOf, today, yuanFromFen, type Clock } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { CLOCK, type Command } from '#libs/platform';
import {
  gapPoints,
  MilestoneQueries,
  physicalProgressPercent,
  StatisticsQueries,
} from '#libs/progress';
import { ProjectQueries, ProjectsService } from '#libs/projects';
import { DrillDownQueries } from '#libs/rollup';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { IfMatch, setETag } from '../http/etag.js';
import { Kept } from '../http/kept-answers.js';
import { toBudget } from '../investment/budget.responses.js';
import { toTotals } from '../investment/report.responses.js';
import { toStatistics } from '../plan/statistics.responses.js';
import { Project, ProjectPage, toProjectSummary } from './project.responses.js';
import { CreateProjectRequest, ListProjectsQuery, UpdateProjectRequest } from './projects.dto.js';

/** What may be wrong with the facts of a project, beyond their shape. */
const factFaults = [
  'projects.completion-before-start',
  'projects.national-code',
  'projects.national-code-taken',
  'projects.national-code-taken-elsewhere',
  'projects.unit-missing',
  'projects.unknown-reference',
] as const;

/** Progress is what offices say: who may not read milestones is not told it. */
const readsMilestones = (user: SignedIn, plan: ScopedPlan): boolean =>
  scopeIn(user, plan.id, 'milestone.read') !== null;

@ApiTags('projects')
@Controller('api/v1/plans/:plan/projects')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly queries: ProjectQueries,
    private readonly milestones: MilestoneQueries,
    private readonly budgets: BudgetQueries,
    private readonly drillDown: DrillDownQueries,
    private readonly statistics: StatisticsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Kept()
  @Allow('project.read')
  @Answers(ProjectPage, 'List projects')
  async list(
    @CurrentPlan() plan: ScopedPlan,
    @CurrentUser() user: SignedIn,
    @Query() query: ListProjectsQuery,
  ): Promise<ProjectPage> {
    const { limit = 50, cursor, ...filter } = query;
    const after = decodeCursor(cursor, /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/);
    const [rows, total] = await Promise.all([
      this.queries.list(plan, filter, { after, limit: limit + 1 }),
      this.queries.count(plan, filter),
    ]);
    const milestones = !readsMilestones(user, plan)
      ? []
      : await this.milestones.forProjects(
          plan,
          rows.map((row) => row.id),
        );
    const day = today(this.clock);
    return {
      ...toPage(
        rows,
        limit,
        (row) => row.code,
        (row) => toProjectSummary(row, milestones, day),
      ),
      total,
    };
  }

  @Get(':code')
  @Kept()
  @Allow('project.read')
  @Answers(Project, 'Read a project with all its facts', {
    etag: true,
    refuses: { 404: ['projects.not-found'] },
  })
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @CurrentUser() user: SignedIn,
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Project> {
    const day = today(this.clock);
    const [project, statistics] = await Promise.all([
      this.queries.find(plan, code),
      this.statistics.asOf(plan, day),
    ]);
    const { month, year } = statistics;
    const amounts = (filter: object) =>
      this.drillDown.total(plan, day, { project: code, ...filter });
    const [milestones, budgets, annualPlans, changes, inside, before, after, later, thisYear] =
      await Promise.all([
        readsMilestones(user, plan) ? this.milestones.forProject(plan, code) : [],
        this.budgets.history(plan, code),
        this.budgets.annualPlans(plan, code),
        plan.scope.verifiedOnly ? [] : this.queries.changes(plan, project.id),
        amounts({ part: 'inside' }),
        amounts({ part: 'before' }),
        amounts({ part: 'after' }),
        month === null
          ? amounts({ part: 'inside' })
          : amounts({ part: 'inside', from: addMonths(month, 1) }),
        amounts({ part: 'inside', from: year.from, through: month ?? addMonths(year.from, -1) }),
      ]);
    const row = toProjectSummary(project, milestones, day);
    const timeProgress = statistics.period.timeProgressPercent;
    const progressThrough = physicalProgressPercent(
      milestones,
      lastDayOf(month ?? addMonths(plan.periodStart, -1)),
    );
    const [budget] = budgets;
    setETag(reply, project.version);
    return {
      ...row,
      aliases: project.aliases,
      note: project.note,
      planNote: project.planNote,
      stageWord: project.stageWord,
      alsoIn: project.alsoIn,
      statedInvestment: project.statedInvestment,
      nationalCode: project.nationalCode,
      builder: project.builder,
      sponsor: project.sponsor,
      responsiblePerson: project.responsiblePerson,
      content: project.content,
      constructionNature: project.constructionNature,
      firstMonth: project.firstMonth,
      plannedStart: project.plannedStart,
      plannedCompletion: project.plannedCompletion,
      budget: budget ? toBudget(budget) : null,
      annualPlans: annualPlans.map(({ amountFen, ...year }) => ({
        ...year,
        amount: yuanFromFen(amountFen),
      })),
      amounts: {
        ...toTotals(inside),
        completedThrough: yuanFromFen(inside.completed - later.completed),
        completedLater: yuanFromFen(later.completed),
        completedThisYear: yuanFromFen(thisYear.completed),
        before: toTotals(before),
        after: toTotals(after),
      },
      statistics: toStatistics(statistics),
      timeProgressPercent: timeProgress,
      physicalProgressThroughPercent: progressThrough,
      progressGapPoints: gapPoints(progressThrough, timeProgress),
      changes,
    };
  }

  @Post()
  @Allow('project.write')
  @Answers(Project, 'Register a project that the plan does not name', {
    status: 201,
    etag: true,
    refuses: {
      404: ['projects.not-found'],
      409: ['projects.code-taken'],
    },
    faults: factFaults,
  })
  async create(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @CurrentUser() user: SignedIn,
    @Body() body: CreateProjectRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Project> {
    const { code } = await this.projects.create(command, plan, { ...body });
    return this.find(plan, user, code, reply);
  }

  @Patch(':code')
  @Allow('project.write')
  @Answers(Project, 'Change facts of a project', {
    description: 'Naming package, town or stage confirms what the pack had inferred.',
    etag: true,
    refuses: { 404: ['projects.not-found'], 412: ['projects.stale'] },
    faults: [...factFaults, 'projects.stage-change'],
  })
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @CurrentUser() user: SignedIn,
    @Param('code') code: string,
    @IfMatch() seenVersion: number,
    @Body() { changeNote, changeSource, ...body }: UpdateProjectRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Project> {
    await this.projects.update(
      command,
      plan,
      { code, seenVersion },
      { ...body },
      { note: changeNote ?? null, source: changeSource ?? null },
    );
    return this.find(plan, user, code, reply);
  }
}
