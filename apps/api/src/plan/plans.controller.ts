import { Body, Controller, Get, Inject, Param, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '#libs/access';
import { Problem, today, yuanFromFen, type Clock, type PlanDate } from '#libs/kernel';
import {
  PlanQueries,
  PlanSettingsService,
  type ScopedPlan,
  type PlanRow,
  type ProgrammeRow,
} from '#libs/plan';
import { CLOCK, type Command } from '#libs/platform';
import { StatisticsQueries, type StatisticsOnDay } from '#libs/progress';
import { Allow } from '../http/allow.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { Flag, forms, Text, Whole } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';
import { toStatistics } from './statistics.responses.js';

class DigestScheduleRequest {
  @Whole({ min: 1, max: 7, description: 'ISO weekday, Monday 1' })
  weekday!: number;

  @Text({ max: 5, form: forms.time, description: 'Asia/Shanghai, HH:MM' })
  time!: string;

  @Flag()
  enabled!: boolean;
}

function toProgramme(row: ProgrammeRow) {
  return {
    code: row.code,
    kind: row.kind,
    group: row.group,
    name: row.name,
    nameEn: row.nameEn,
    plannedInvestment: row.plannedFen === null ? null : yuanFromFen(row.plannedFen),
    plannedQualifier: row.plannedQualifier,
    plannedAsWritten: row.plannedAsWritten,
    targets: row.targets,
    source: row.source,
  };
}

function toPlan(row: PlanRow, day: PlanDate, statistics: StatisticsOnDay) {
  return {
    code: row.code,
    name: row.name,
    nameEn: row.nameEn,
    divisionCode: row.divisionCode,
    periodStart: row.periodStart,
    periodEnd: row.periodEnd,
    envelope: yuanFromFen(row.envelopeFen),
    envelopeAsWritten: row.envelopeAsWritten,
    source: row.source,
    period: row.wording.period,
    formerPeriod: row.wording.formerPeriod,
    packagesTitle: row.wording.packages,
    programmeKinds: row.wording.programmeKinds,
    envelopeNote: row.wording.envelopeNote,
    isDemo: row.isDemo,
    today: day,
    timeProgressPercent: statistics.period.timeProgressPercent,
    statistics: toStatistics(statistics),
    digest: { weekday: row.digestWeekday, time: row.digestTime, enabled: row.digestEnabled },
    version: row.version,
  };
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
  private async withStatistics(rows: readonly PlanRow[]) {
    const day = today(this.clock);
    const statistics = await this.statistics.ofPlans(rows, day);
    return rows.flatMap((row, index) => {
      const own = statistics[index];
      return own ? [toPlan(row, day, own)] : [];
    });
  }

  /** The plans the reader has a role in; an administrator sees all. */
  @Get()
  @Allow('plan.list')
  async list(@CurrentUser() { administrator, memberships }: SignedIn) {
    const mine = administrator === null ? memberships.map(({ planId }) => planId) : null;
    return { items: await this.withStatistics(await this.plans.plans(mine)) };
  }

  @Get(':plan')
  @Kept()
  @Allow('plan.list')
  async find(@CurrentPlan() plan: ScopedPlan, @Res({ passthrough: true }) reply: FastifyReply) {
    const row = await this.plans.plan(plan);
    const [found] = await this.withStatistics([row]);
    setETag(reply, row.version);
    return found;
  }

  /** When the weekly digest is issued. */
  @Patch(':plan/digest-schedule')
  @Allow('plan.settings')
  async setSchedule(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @IfMatch() version: number,
    @Body() body: DigestScheduleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.settings.setDigestSchedule(command, plan, version, body);
    return this.find(plan, reply);
  }

  @Get(':plan/packages')
  @Kept()
  @Allow('plan.read')
  async packages(@CurrentPlan() plan: ScopedPlan) {
    // The plan states no investment for any package.
    return {
      items: (await this.plans.packages(plan)).map((row) => ({ ...row, investment: null })),
    };
  }

  @Get(':plan/programmes')
  @Kept()
  @Allow('plan.read')
  async programmes(@CurrentPlan() plan: ScopedPlan) {
    return { items: (await this.plans.programmes(plan)).map(toProgramme) };
  }

  @Get(':plan/programmes/:code')
  @Kept()
  @Allow('plan.read')
  async programme(@CurrentPlan() plan: ScopedPlan, @Param('code') code: string) {
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
  async routes(@CurrentPlan() plan: ScopedPlan) {
    const [rows, { wording }] = await Promise.all([this.plans.routes(plan), this.plans.plan(plan)]);
    return {
      title: wording.network?.title ?? null,
      note: wording.network?.note ?? null,
      kinds: wording.network?.kinds ?? [],
      items: rows.map(({ facts, ...row }) => ({ ...facts, ...row })),
    };
  }

  /** The plan's indicators with the years of their figures; what the period before set out and reached. */
  @Get(':plan/indicators')
  @Kept()
  @Allow('plan.read')
  async indicators(@CurrentPlan() plan: ScopedPlan) {
    const [rows, facts] = await Promise.all([this.plans.indicators(plan), this.plans.facts(plan)]);
    return {
      items: rows.map(({ code, facts: own, ...row }) => ({ ...own, ...row, id: code })),
      title: facts.indicators.title,
      baseYear: facts.indicators.baseYear,
      targetYear: facts.indicators.targetYear,
      note: facts.indicators.note,
      notes: facts.indicators.notes,
      former: facts.former,
      results: facts.results,
    };
  }

  @Get(':plan/commitments')
  @Kept()
  @Allow('plan.read')
  async commitments(@CurrentPlan() plan: ScopedPlan) {
    return {
      items: (await this.plans.commitments(plan)).map(({ code, facts, ...row }) => ({
        ...facts,
        ...row,
        id: code,
      })),
    };
  }

  /** What the plan asks of monitoring and evaluation. */
  @Get(':plan/governance')
  @Kept()
  @Allow('plan.read')
  async governance(@CurrentPlan() plan: ScopedPlan) {
    return { items: (await this.plans.facts(plan)).governance };
  }

  /** English of the short words the plan's own texts hold in Chinese: units, groups, stage words. */
  @Get(':plan/glossary')
  @Allow('plan.read')
  async glossary(@CurrentPlan() plan: ScopedPlan) {
    const words = Object.entries(await this.plans.glossary(plan));
    return { items: words.map(([word, en]) => ({ word, en })) };
  }

  @Get(':plan/towns')
  @Kept()
  @Allow('plan.read')
  async towns(@CurrentPlan() plan: ScopedPlan) {
    return { items: await this.plans.towns(plan) };
  }
}
