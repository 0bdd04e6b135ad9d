import { IntersectionType } from '@nestjs/swagger';
import type { CompletedAsTold } from '#libs/rollup';
import { Field, nullable, percent, points, yuan } from '../http/contract/shapes.js';
import { MeasureTotals } from '../investment/report.responses.js';

/** What was completed, so that both sides of the gap count the months through the statistics month. */
export class CountedCompletion implements CompletedAsTold {
  @Field(yuan('投资完成 through the statistics month', '1150000.00')) completedThrough!: string;
  @Field(nullable(percent('That, of the whole; null: a share of nothing', '0.62')))
  completedThroughPercent!: string | null;
  @Field(nullable(points('That less time progress; negative behind', '-66.05')))
  gapPoints!: string | null;
  @Field(yuan('投资完成 of later months, verified already', '100000.00')) completedLater!: string;
  @Field(yuan('投资完成 of the year of the statistics month, through it', '250000.00'))
  completedThisYear!: string;
}

/** Money of the three measures, and what of it the books count. */
export class CountedTotals extends IntersectionType(MeasureTotals, CountedCompletion) {}
