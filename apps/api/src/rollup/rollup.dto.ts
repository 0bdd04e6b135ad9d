import { fundingSources, measures, type FundingSource, type Measure } from '#libs/investment';
import { parsePlanDate, type PlanDate } from '#libs/kernel';
import { readableDimensions, type NumberFilter, type ReadableDimension } from '#libs/rollup';
import { PageQuery } from '../http/contract/page.js';
import { DayText, MonthText, OneOf, QueryWhole, Text } from '../http/fields.js';

const asOf = {
  optional: true,
  description: 'As known at the end of this day; today when left out',
};

export class AsOfQuery {
  @DayText(asOf)
  asOf?: string;
}

/** What a number on a page is a sum of. */
export class NumberQuery extends PageQuery {
  @DayText(asOf)
  asOf?: string;

  @Text({ max: 40, optional: true, description: 'Code of a package', example: 'P04' })
  package?: string;

  @Text({ max: 40, optional: true, description: 'Code of a programme', example: 'AP1' })
  programme?: string;

  @Text({
    max: 40,
    optional: true,
    description: 'Code of a town, or not-stated',
    example: 'not-stated',
  })
  town?: string;

  @Text({
    max: 40,
    optional: true,
    description: 'Code of a responsible unit, or not-stated',
    example: 'DISTRICT',
  })
  unit?: string;

  @Text({ max: 40, optional: true, description: 'Stage, or not-stated', example: 'construction' })
  stage?: string;

  @Text({ max: 40, optional: true, description: 'Code of a project', example: 'PJ-001' })
  project?: string;

  @OneOf(fundingSources, { optional: true, description: 'Where the money is from' })
  fundingSource?: FundingSource;

  @OneOf(measures, { optional: true, description: 'What is measured' })
  measure?: Measure;

  @QueryWhole({ min: 1990, max: 2099, description: 'Calendar year', example: 2024 })
  year?: number;

  @MonthText({ optional: true, description: 'One month' })
  month?: string;

  @MonthText({ optional: true, description: 'The first month that counts' })
  from?: string;

  @MonthText({ optional: true, description: 'The last month that counts' })
  through?: string;

  @OneOf(['before', 'inside', 'after'], {
    optional: true,
    description: 'Months before, inside or after the plan period',
    example: 'inside',
  })
  part?: 'before' | 'inside' | 'after';
}

export class RollupQuery extends NumberQuery {
  @OneOf([...readableDimensions, 'project'], { description: 'By what it is summed up' })
  by!: ReadableDimension | 'project';
}

export const asOfOf = (query: AsOfQuery): PlanDate | undefined =>
  query.asOf === undefined ? undefined : parsePlanDate(query.asOf);

/** What of a query narrows a number. */
export function filterOf(query: NumberQuery): NumberFilter {
  const { asOf: _day, limit: _limit, cursor: _cursor, ...filter } = query;
  return filter as NumberFilter;
}
