import { fundingSources, measures, type FundingSource, type Measure } from '#libs/investment';
import { yuanFromFen } from '#libs/kernel';
import type { LedgerRow } from '#libs/rollup';
import { PageOf } from '../http/contract/page.js';
import {
  an,
  day,
  digits,
  Field,
  flag,
  instant,
  month,
  nullable,
  oneOf,
  text,
  whole,
  yuan,
} from '../http/contract/shapes.js';
import { MeasureTotals } from '../investment/report.responses.js';

const parts = ['before', 'inside', 'after'] as const;

/** An immutable posting (台账). */
export class LedgerEntry {
  @Field(digits('Id')) id!: string;
  @Field(text('Code of the project', 'PJ-001')) projectCode!: string;
  @Field(text('Name of the project', '环城路改造')) projectName!: string;
  @Field(month('The month the money is of')) month!: string;
  @Field(oneOf(measures, 'What is measured')) measure!: Measure;
  @Field(oneOf(fundingSources, 'Where the money is from')) fundingSource!: FundingSource;
  @Field(yuan('Amount; a reversal’s is negative', '1250000.00')) amount!: string;
  @Field(instant('When the database recorded it')) recordedAt!: Date;
  @Field(digits('Id of the report it is from', '12')) reportId!: string;
  @Field(nullable(digits('Id of the entry it reverses', '1023'))) reversalOf!: string | null;
  @Field(nullable(digits('Id of the entry that reverses it', '1025'))) reversedBy!: string | null;
  @Field(nullable(text('Why it was reversed', '金额录入有误'))) reason!: string | null;
  @Field(text('Who posted it', '李华')) postedBy!: string;
  @Field(oneOf(parts, 'Whether its month is before, inside or after the plan period', 'inside'))
  part!: (typeof parts)[number];
  @Field(flag('Whether it counts against the envelope')) inPeriod!: boolean;
}

export class LedgerTotal extends MeasureTotals {
  @Field(whole('How many entries there are on all pages', 120)) entries!: number;
}

export class LedgerPage extends PageOf(LedgerEntry, 'Newest first') {
  @Field(day('As known at the end of this day', '2024-05-31')) asOf!: string;
  @Field(an(LedgerTotal, 'Sums of the entries on all pages')) total!: LedgerTotal;
}

/** What a reversal became. */
export class Reversal {
  @Field(digits('Id of the new entry', '1025')) id!: string;
  @Field(digits('Id of the entry it reverses')) reversalOf!: string;
  @Field(text('Why', '金额录入有误')) reason!: string;
}

export const toEntry = ({
  amountFen,
  id,
  reportId,
  reversalOf,
  reversedBy,
  ...row
}: LedgerRow): LedgerEntry => ({
  id: String(id),
  ...row,
  amount: yuanFromFen(amountFen),
  reportId: String(reportId),
  reversalOf: reversalOf === null ? null : String(reversalOf),
  reversedBy: reversedBy === null ? null : String(reversedBy),
  inPeriod: row.part === 'inside',
});
