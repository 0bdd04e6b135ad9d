import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  defaultStatisticsSettings,
  StatisticsSettingsQueries,
  StatisticsSettingsService,
  type MonthDay,
  type ScopedPlan,
} from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { Text, Whole } from '../http/fields.js';
import { StatisticsSettings, toDays } from './statistics.responses.js';

class StatisticsSettingsRequest {
  @Whole({
    min: 1,
    max: 31,
    description: '报送日: returns are due; a short month has it on its last day',
    example: 6,
  })
  returnDay!: number;

  @Whole({ min: 0, max: 1, description: '0: of the month reported on; 1: of the next', example: 1 })
  returnMonthsLater!: MonthDay['monthsLater'];

  @Whole({ min: 1, max: 31, description: '统计日: from this day on the month counts', example: 10 })
  statisticsDay!: number;

  @Whole({ min: 0, max: 1, description: '0: of the month itself; 1: of the next', example: 1 })
  statisticsMonthsLater!: MonthDay['monthsLater'];

  @Text({
    max: 200,
    optional: true,
    nullable: true,
    description: 'In words',
    example: '按市统计局要求',
  })
  note?: string | null;
}

/** By when a plan's months are returned and counted. */
@ApiTags('plan')
@Controller('api/v1/plans/:plan/statistics-settings')
export class StatisticsSettingsController {
  constructor(
    private readonly settings: StatisticsSettingsService,
    private readonly queries: StatisticsSettingsQueries,
  ) {}

  @Get()
  @Allow('plan.read')
  @Answers(StatisticsSettings, 'Read by when months are returned and counted', {
    description:
      'What is in force, and every version there was; version 0 is what holds until one is set.',
    etag: true,
  })
  async read(
    @CurrentPlan() plan: ScopedPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StatisticsSettings> {
    const history = await this.queries.history(plan.id);
    const [newest] = history;
    const current = newest ?? { version: 0, ...defaultStatisticsSettings };
    setETag(reply, current.version);
    return {
      version: current.version,
      ...toDays(current),
      history: history.map((each) => ({
        version: each.version,
        ...toDays(each),
        at: each.at,
        who: each.who,
        note: each.note,
      })),
    };
  }

  @Put()
  @Allow('plan.settings')
  @Answers(StatisticsSettings, 'Set by when months are returned and counted', {
    description: 'From today on; readings as of past days keep what was in force on them.',
    etag: true,
    refuses: { 400: ['plan.statistics-before-returns'], 412: ['plan.stale'] },
    faults: ['plan.statistics-before-returns'],
  })
  async set(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @IfMatch() version: number,
    @Body() body: StatisticsSettingsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StatisticsSettings> {
    await this.settings.set(command, plan, version, {
      returnDay: { day: body.returnDay, monthsLater: body.returnMonthsLater },
      statisticsDay: { day: body.statisticsDay, monthsLater: body.statisticsMonthsLater },
      note: body.note ?? null,
    });
    return this.read(plan, reply);
  }
}
