import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CorrectionsService } from '#libs/investment';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { DrillDownQueries, RollupQueries } from '#libs/rollup';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { Notes } from '../http/fields.js';
import { IdPipe } from '../http/id.pipe.js';
import { Kept } from '../http/kept-answers.js';
import { toTotals } from '../investment/report.responses.js';
import { asOfOf, filterOf, NumberQuery } from './rollup.dto.js';
import { LedgerPage, Reversal, toEntry } from './ledger.responses.js';

class ReverseEntryRequest {
  @Notes({ max: 1000, description: 'Why', example: '金额录入有误' })
  reason!: string;
}

/** The ledger: what every number is made of. */
@ApiTags('ledger')
@Controller('api/v1/plans/:plan/ledger')
export class LedgerController {
  constructor(
    private readonly drillDown: DrillDownQueries,
    private readonly rollup: RollupQueries,
    private readonly corrections: CorrectionsService,
  ) {}

  @Get()
  @Kept()
  @Allow('ledger.read')
  @Answers(LedgerPage, 'List the entries behind a number', {
    refuses: { 400: ['rollup.as-of-in-future'] },
  })
  async list(@CurrentPlan() plan: ScopedPlan, @Query() query: NumberQuery): Promise<LedgerPage> {
    const asOf = await this.rollup.resolveAsOf(plan, asOfOf(query));
    const limit = query.limit ?? 50;
    const before = decodeCursor(query.cursor, /^\d{1,18}$/);
    const filter = filterOf(query);
    const [rows, { entries, ...total }] = await Promise.all([
      this.drillDown.entries(plan, asOf, filter, {
        before: before === null ? null : BigInt(before),
        limit: limit + 1,
      }),
      this.drillDown.total(plan, asOf, filter),
    ]);
    return {
      asOf,
      ...toPage(rows, limit, (row) => String(row.id), toEntry),
      total: { ...toTotals(total), entries: Number(entries) },
    };
  }

  @Post(':entry/reversal')
  @Allow('ledger.reverse')
  @Answers(Reversal, 'Reverse an entry', {
    status: 201,
    description: 'Appends its reversal (冲销); the right amount is then reported anew.',
    refuses: {
      403: ['investment.same-person'],
      404: ['investment.entry-not-found'],
      409: ['investment.already-reversed', 'investment.reversal-of-reversal'],
    },
  })
  async reverse(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('entry', IdPipe) entry: bigint,
    @Body() body: ReverseEntryRequest,
  ): Promise<Reversal> {
    const { id } = await this.corrections.reverse(command, plan, entry, body.reason);
    return { id, reversalOf: String(entry), reason: body.reason };
  }
}
