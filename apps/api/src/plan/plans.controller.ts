import { Body, Controller, Get, Inject, Param, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '#libs/access';
import { Problem, today, type Clock } from '#libs/kernel';
import { PlanQueries, PlanSettingsService, type ScopedPlan, type PlanRow } from '#libs/plan';
import { CLOCK, type Command } from '#libs/platform';
import { StatisticsQueries } from '#libs/progress';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { Flag, forms, Text, Whole } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';
import {
  CommitmentList,
  Glossary,
  GovernanceList,
  Indicators,
  PackageList,
  Plan,
  PlanList,
  ProgrammeDetail,
  ProgrammeList,
  RouteList,
  toCommitment,
  toIndicator,
  toPlan,
  toProgramme,
  toRoute,
  TownList,
} from './plan.responses.js';

class DigestScheduleRequest {
  @Whole({ min: 1, max: 7, description: 'ISO weekday, Monday 1', example: 1 })
  weekday!: number;

  @Text({
    max: 5,
    form: forms.time,
    description: 'Asia/Shanghai, HH:MM',
    example: '08:00',
  })
  time!: string;

  @Flag({ description: 'Whether it is issued by itself' })
  enabled!: boolean;
}

@ApiTags('plan')
@Controller('api/v1/plans')
export class PlansController {
  constructor(
    private readonly plans: PlanQueries,
    private readonly settings: PlanSettingsService,
    private readonly statistics: StatisticsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The plans with what their books count today. */
  private async withStatistics(rows: readonly PlanRow[]): Promise<Plan[]> {
    const day = today(this.clock);
    const statistics = await this.statistics.ofPlans(rows, day);
    return rows.flatMap((row, index) => {
      const own = statistics[index];
      return own ? [toPlan(row, day, own)] : [];
    });
  }

  @Get()
  @Allow('plan.list')
  @Answers(PlanList, 'List the plans the reader has a role in', {
    description: 'An administrator sees all.',
  })
  async list(@CurrentUser() { administrator, memberships }: SignedIn): Promise<PlanList> {
    const mine = administrator === null ? memberships.map(({ planId }) => planId) : null;
    return { items: await this.withStatistics(await this.plans.plans(mine)) };
  }

  @Get(':plan')
  @Kept()
  @Allow('plan.list')
  @Answers(Plan, 'Read a plan', { etag: true })
  async find(
    @CurrentPlan() plan: ScopedPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Plan> {
    const row = await this.plans.plan(plan);
    const [found] = await this.withStatistics([row]);
    if (!found) throw new Error(`the plan ${plan.code} has no statistics`);
    setETag(reply, row.version);
    return found;
  }

  @Patch(':plan/digest-schedule')
  @Allow('plan.settings')
  @Answers(Plan, 'Set when the weekly digest is issued', {
    etag: true,
    refuses: { 412: ['plan.stale'] },
  })
  async setSchedule(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @IfMatch() version: number,
    @Body() body: DigestScheduleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Plan> {
    await this.settings.setDigestSchedule(command, plan, version, body);
    return this.find(plan, reply);
  }

  @Get(':plan/packages')
  @Kept()
  @Allow('plan.read')
  @Answers(PackageList, 'List the packages (工程包)')
  async packages(@CurrentPlan() plan: ScopedPlan): Promise<PackageList> {
    // The plan states no investment for any package.
    return {
      items: (await this.plans.packages(plan)).map((row) => ({ ...row, investment: null })),
    };
  }

  @Get(':plan/programmes')
  @Kept()
  @Allow('plan.read')
  @Answers(ProgrammeList, 'List the programmes (专项)')
  async programmes(@CurrentPlan() plan: ScopedPlan): Promise<ProgrammeList> {
    return { items: (await this.plans.programmes(plan)).map(toProgramme) };
  }

  @Get(':plan/programmes/:code')
  @Kept()
  @Allow('plan.read')
  @Answers(ProgrammeDetail, 'Read a programme with the facts and works the plan names', {
    refuses: { 404: ['plan.programme-not-found'] },
  })
  async programme(
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
  ): Promise<ProgrammeDetail> {
    const row = (await this.plans.programmes(plan)).find((item) => item.code === code);
    if (!row)
      throw new Problem('not-found', 'plan.programme-not-found', { programme: code.slice(0, 40) });
    const network = row.kind === 'network' ? await this.routes(plan) : null;
    return { ...toProgramme(row), facts: row.facts, network };
  }

  /** The routes of the plan's network, its name and note, and the names of the kinds of routes. */
  @Get(':plan/routes')
  @Kept()
  @Allow('plan.read')
  @Answers(RouteList, 'List the routes of the transport network', {
    description: 'Each with its project where the reader sees that.',
  })
  async routes(@CurrentPlan() plan: ScopedPlan): Promise<RouteList> {
    const [rows, { wording }] = await Promise.all([this.plans.routes(plan), this.plans.plan(plan)]);
    return {
      title: wording.network?.title ?? null,
      note: wording.network?.note ?? null,
      kinds: wording.network?.kinds ?? [],
      items: rows.map(toRoute),
    };
  }

  /** The plan's indicators with the years of their figures; what the period before set out and reached. */
  @Get(':plan/indicators')
  @Kept()
  @Allow('plan.read')
  @Answers(Indicators, 'Read the indicators (指标) as the plan states them')
  async indicators(@CurrentPlan() plan: ScopedPlan): Promise<Indicators> {
    const [rows, facts] = await Promise.all([this.plans.indicators(plan), this.plans.facts(plan)]);
    return {
      items: rows.map(toIndicator),
      title: facts.indicators.title,
      baseYear: facts.indicators.baseYear,
      targetYear: facts.indicators.targetYear,
      note: facts.indicators.note,
      notes: facts.indicators.notes,
      // What the pack states of these was checked when it was loaded.
      former: facts.former as Indicators['former'],
      results: facts.results as unknown as Indicators['results'],
    };
  }

  @Get(':plan/commitments')
  @Kept()
  @Allow('plan.read')
  @Answers(CommitmentList, 'List the commitments the plan makes')
  async commitments(@CurrentPlan() plan: ScopedPlan): Promise<CommitmentList> {
    return {
      items: (await this.plans.commitments(plan)).map(toCommitment),
    };
  }

  @Get(':plan/governance')
  @Kept()
  @Allow('plan.read')
  @Answers(GovernanceList, 'List what the plan asks of monitoring and evaluation')
  async governance(@CurrentPlan() plan: ScopedPlan): Promise<GovernanceList> {
    const { governance } = await this.plans.facts(plan);
    return { items: governance as unknown as GovernanceList['items'] };
  }

  @Get(':plan/glossary')
  @Allow('plan.read')
  @Answers(Glossary, 'List the English of the short words of the plan’s own texts', {
    description: 'Units, groups, stage words.',
  })
  async glossary(@CurrentPlan() plan: ScopedPlan): Promise<Glossary> {
    const words = Object.entries(await this.plans.glossary(plan));
    return { items: words.map(([word, en]) => ({ word, en })) };
  }

  @Get(':plan/towns')
  @Kept()
  @Allow('plan.read')
  @Answers(TownList, 'List the towns and areas')
  async towns(@CurrentPlan() plan: ScopedPlan): Promise<TownList> {
    return { items: await this.plans.towns(plan) };
  }
}
