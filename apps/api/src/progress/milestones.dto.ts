import type { PlanDate } from '#libs/kernel';
import { listedStates, type ListedState } from '#libs/progress';
import { PageQuery } from '../http/contract/page.js';
import { DayText, Notes, OneOf, Text, Whole } from '../http/fields.js';

const optional = { optional: true, nullable: true } as const;
const weight = {
  min: 0,
  max: 10_000,
  description: 'Share of the physical progress, relative to the others',
  example: 30,
};

export class CreateMilestoneRequest {
  @Text({ max: 200, description: 'Name', example: '路基完成' })
  name!: string;

  @Whole(weight)
  weight!: number;

  @DayText({ ...optional, description: 'Baseline; stays once it is set' })
  baselineOn?: PlanDate | null;

  @DayText({ ...optional, description: 'Forecast' })
  forecastOn?: PlanDate | null;
}

export class UpdateMilestoneRequest {
  @Text({ max: 200, optional: true, description: 'Name', example: '路基完成' })
  name?: string;

  @Whole({ ...weight, optional: true })
  weight?: number;

  @DayText({ ...optional, description: 'Baseline; only while it is not set' })
  baselineOn?: PlanDate | null;

  @DayText({ ...optional, description: 'Forecast' })
  forecastOn?: PlanDate | null;

  @DayText({ ...optional, description: 'Reached on' })
  actualOn?: PlanDate | null;

  @Notes({
    max: 1000,
    ...optional,
    description: 'What shows that it was reached',
    example: '验收记录 2024-08',
  })
  evidence?: string | null;
}

export class ListMilestonesQuery extends PageQuery {
  @OneOf(listedStates, {
    description: 'overdue: past its day; due-soon: within 14 days; reached; planned: later',
  })
  state!: ListedState;
}
