import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CorrectionsService } from '#libs/investment';
import { yuanFromFen } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import { DrillDownQueries, RollupQueries, type LedgerRow } from '#libs/rollup';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { Notes } from '../http/fields.js';
import { IdPipe } from '../http/id.pipe.js';
import { Kept } from '../http/kept-answers.js';
import { toTotals } from '../investment/report.responses.js';
import { asOfOf, filterOf, NumberQuery } from './rollup.dto.js';

class ReverseEntryRequest {
  @Notes({ max: 1000 })
  reason!: string;
}

const toEntry = ({ amountFen, id, reportId, reversalOf, reversedBy, ...row }: LedgerRow) => ({
  id: String(id),
  ...row,
  amount: yuanFromFen(amountFen),
  reportId: String(reportId),
  reversalOf: reversalOf === null ? null : String(reversalOf),
  reversedBy: reversedBy === null ? null : String(reversedBy),
  inPeriod: row.part === 'inside',
});

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
  async list(@CurrentPlan() plan: ScopedPlan, @Query() query: NumberQuery) {
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

  /** Appends the reversal of an entry; the right amount is then reported anew. */
  @Post(':entry/reversal')
  @HttpCode(201)
  @Allow('ledger.reverse')
  async reverse(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('entry', IdPipe) entry: bigint,
    @Body() body: ReverseEntryRequest,
  ) {
    const { id } = await this.corrections.reverse(command, plan, entry, body.reason);
    return { id, reversalOf: String(entry), reason: body.reason };
  }
}
