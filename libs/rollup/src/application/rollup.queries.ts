import { Injectable } from '@nestjs/common';
import type { PlanDate } from '#libs/kernel';
import type { Measure } from '#libs/investment';
import type { PlanHeader, ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import { packagesFrom } from '../domain/completed-months.js';
import { toReading, type Reading, type ReadableDimension, type Sum } from '../domain/dimension.js';
import { recordedDays, sumsAsOf } from '../persistence/reading.repository.js';
import { AsOfInFutureError } from '../rollup.errors.js';
import { RollupService } from './rollup.service.js';

/** Readings of the roll-up as of a day; a past day's reading is the same for ever. */
@Injectable()
export class RollupQueries {
  constructor(
    private readonly database: Database,
    private readonly rollup: RollupService,
  ) {}

  /**
   * The day a reading is of: the one asked for, else today by the records' clock. A past day that is
   * not settled yet is settled first.
   *
   * @throws AsOfInFutureError for a day that has not come
   */
  async resolveAsOf(plan: PlanHeader, asOf: PlanDate | undefined): Promise<PlanDate> {
    const { today, settledThrough } = await recordedDays(this.database, plan.id);
    if (asOf === undefined || asOf === today) return today as PlanDate;
    if (asOf > today) throw new AsOfInFutureError(asOf, today);
    if (settledThrough === null || settledThrough < asOf)
      await this.rollup.settleDay(plan.id, asOf);
    return asOf;
  }

  /** One measure by one dimension as of a day. */
  async reading(
    plan: ScopedPlan,
    question: { by: ReadableDimension; measure: Measure; asOf?: PlanDate },
  ): Promise<Reading & { asOf: PlanDate }> {
    const asOf = await this.resolveAsOf(plan, question.asOf);
    const sums = await sumsAsOf(this.database, plan, { dimensions: ['total', question.by] }, asOf);
    return { ...toReading(question.by, question.measure, sums), asOf };
  }

  /** What the whole and the packages come to, all measures, and what is completed by month, as of a resolved day. */
  packageSums(plan: ScopedPlan, asOf: PlanDate): Promise<Sum[]> {
    return sumsAsOf(
      this.database,
      plan,
      { dimensions: ['total', 'package'], packagesFrom: packagesFrom(plan, asOf) },
      asOf,
    );
  }
}
