import { PartialType } from '@nestjs/swagger';
import { budgetKinds, type BudgetKind, type BudgetVersion as VersionInFen } from '#libs/investment';
import { yuanFromFen } from '#libs/kernel';
import {
  day,
  Field,
  instant,
  listOf,
  nullable,
  oneOf,
  text,
  version,
  whole,
  yuan,
} from '../http/contract/shapes.js';

const number = version('Number of the version; the newest is the ETag');

/** One version of a project's budget. */
export class BudgetVersion {
  @Field(number) version!: number;
  @Field(oneOf(budgetKinds, 'What it rests on')) kind!: BudgetKind;
  @Field(yuan('Whole life (总投资)', '50000000.00')) total!: string;
  @Field(yuan('The part inside the plan period', '42000000.00')) inPeriod!: string;
  @Field(nullable(text('The document that approves it', '发改投审〔2024〕12 号')))
  document!: string | null;
  @Field(nullable(day('Its date'))) documentDate!: string | null;
  @Field(nullable(text('In words', '可研批复后调整'))) note!: string | null;
  @Field(instant('When it was set')) at!: Date;
  @Field(text('Who set it', '李华')) who!: string;
}

/** The newest version, and all of them; the version is 0 and the rest left out while there is none. */
export class BudgetHistory extends PartialType(BudgetVersion) {
  @Field(number) declare version: number;
  @Field(listOf(BudgetVersion, 'All versions, newest first')) history!: readonly BudgetVersion[];
}

/** What is to be completed in a year (年度投资计划). */
export class AnnualPlan {
  @Field(whole('Calendar year', 2024)) year!: number;
  @Field(version()) version!: number;
  @Field(yuan('To complete in the year', '12000000.00')) amount!: string;
  @Field(nullable(text('In words', '年中调整'))) note!: string | null;
}

export const toBudget = ({ totalFen, inPeriodFen, ...rest }: VersionInFen): BudgetVersion => ({
  ...rest,
  total: yuanFromFen(totalFen),
  inPeriod: yuanFromFen(inPeriodFen),
});
