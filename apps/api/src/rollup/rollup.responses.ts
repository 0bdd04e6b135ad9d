import { measures, type Measure } from '#libs/investment';
import { readableDimensions, type ReadableDimension } from '#libs/rollup';
import {
  an,
  day,
  digits,
  Field,
  flag,
  instant,
  listOf,
  nullable,
  oneOf,
  optional,
  text,
  yuan,
} from '../http/contract/shapes.js';

const dimensions = [...readableDimensions, 'project'] as const;

export class RollupRow {
  @Field(text('Code of what the sum is of; not-stated where there is none', 'P04')) key!: string;
  @Field(text('Its name', '现代综合交通运输体系')) name!: string;
  @Field(nullable(text('Its name in English', 'Transport'))) nameEn!: string | null;
  @Field(yuan('The sum', '1250000.00')) amount!: string;
}

/** Money of months outside the plan period: kept, shown apart, never counted against the envelope. */
export class OutsidePeriod {
  @Field(yuan('Before the plan period', '300000.00')) before!: string;
  @Field(yuan('After it', '0.00')) after!: string;
}

/** Sums of one measure by one dimension (汇总). */
export class Rollup {
  @Field(text('Code of the plan', '440703-14')) plan!: string;
  @Field(oneOf(dimensions, 'By what it is summed up', 'package'))
  by!: ReadableDimension | 'project';
  @Field(oneOf(measures, 'What is measured')) measure!: Measure;
  @Field(day('As known at the end of this day', '2024-05-31')) asOf!: string;
  @Field(yuan('Envelope (总盘子) of the plan', '185400000000.00')) envelope!: string;
  @Field(yuan('The sum of all, each counted once', '1250000.00')) total!: string;
  @Field(flag('Whether rows overlap, so that they do not add up to the total', false))
  overlapping!: boolean;
  @Field(optional(an(OutsidePeriod, 'Left out by project'))) outside?: OutsidePeriod;
  @Field(listOf(RollupRow, 'The sums')) rows!: readonly RollupRow[];
  @Field(optional(nullable(text('By project: shows the next page', 'UEotMDUw'))))
  nextCursor?: string | null;
}

const differences = ['cell', 'day', 'month-end', 'classification', 'unclassified'] as const;

export class RollupDifference {
  @Field(oneOf(differences, 'Where it was found')) where!: (typeof differences)[number];
  @Field(text('Which sum', '17 2024-03 completed municipal')) key!: string;
  @Field(nullable(text('What is stored', '125000000'))) stored!: string | null;
  @Field(nullable(text('What the ledger gives', '125000001'))) ledger!: string | null;
}

/** The newest comparison of the whole roll-up with the ledger. */
export class RollupProof {
  @Field(nullable(instant('When; null: not yet'))) at!: Date | null;
  @Field(nullable(flag('Whether nothing differed'))) clean!: boolean | null;
  @Field(nullable(digits('Entries read; null for who sees some units only')))
  checkedEntries!: string | null;
  @Field(listOf(RollupDifference, 'What differed')) differences!: readonly RollupDifference[];
}
