import { fundingSources, measures, type FundingSource, type Measure } from '#libs/investment';
import { parsePlanDate, type PlanDate } from '#libs/kernel';
import { readableDimensions, type NumberFilter, type ReadableDimension } from '#libs/rollup';
import { DayText, MonthText, OneOf, QueryWhole, Text } from '../http/fields.js';

export class AsOfQuery {
  @DayText({ optional: true, description: 'As known at the end of this day; today when left out' })
  asOf?: string;
}

export class NumberQuery extends AsOfQuery {
  @Text({ max: 40, optional: true })
  package?: string;

  @Text({ max: 40, optional: true })
  programme?: string;

  @Text({ max: 40, optional: true })
  town?: string;

  @Text({ max: 40, optional: true })
  unit?: string;

  @Text({ max: 40, optional: true })
  stage?: string;

  @Text({ max: 40, optional: true })
  project?: string;

  @OneOf(fundingSources, { optional: true })
  fundingSource?: FundingSource;

  @OneOf(measures, { optional: true })
  measure?: Measure;

  @QueryWhole({ min: 1990, max: 2099 })
  year?: number;

  @MonthText({ optional: true })
  month?: string;

  @MonthText({ optional: true, description: 'The first month that counts' })
  from?: string;

  @MonthText({ optional: true, description: 'The last month that counts' })
  through?: string;

  @OneOf(['before', 'inside', 'after'], { optional: true })
  part?: 'before' | 'inside' | 'after';

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

export class RollupQuery extends NumberQuery {
  @OneOf([...readableDimensions, 'project'])
  by!: ReadableDimension | 'project';
}

export const asOfOf = (query: AsOfQuery): PlanDate | undefined =>
  query.asOf === undefined ? undefined : parsePlanDate(query.asOf);

/** What of a query narrows a number. */
export function filterOf(query: NumberQuery): NumberFilter {
  const { asOf: _day, limit: _limit, cursor: _cursor, ...filter } = query;
  return filter as NumberFilter;
}
