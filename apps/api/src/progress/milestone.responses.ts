import type { PlanDate } from '#libs/kernel';
import {
  lateDays,
  milestoneState,
  milestoneStates,
  type ListedMilestone as ListedRow,
  type MilestoneRow,
  type MilestoneState,
} from '#libs/progress';
import { ListOfAll, PageOf } from '../http/contract/page.js';
import { day, Field, nullable, oneOf, text, version, whole } from '../http/contract/shapes.js';

/** A milestone as of today. */
export class Milestone {
  @Field(whole('Id', 7)) id!: number;
  @Field(text('Name', '路基完成')) name!: string;
  @Field(whole('Share of the physical progress, relative to the others', 30)) weight!: number;
  @Field(nullable(day('Baseline', '2024-06-30'))) baselineOn!: PlanDate | null;
  @Field(nullable(day('Forecast', '2024-08-31'))) forecastOn!: PlanDate | null;
  @Field(nullable(day('Reached on', '2024-08-20'))) actualOn!: PlanDate | null;
  @Field(nullable(text('What shows that it was reached', '验收记录 2024-08'))) evidence!:
    string | null;
  @Field(version()) version!: number;
  @Field(oneOf(milestoneStates, 'Where it stands today')) state!: MilestoneState;
  @Field(nullable(whole('Days later than the baseline, negative earlier; null: no baseline', 51)))
  lateDays!: number | null;
}

/** A milestone with the project it is of. */
export class ListedMilestone extends Milestone {
  @Field(text('Code of the project', 'PJ-001')) projectCode!: string;
  @Field(text('Name of the project', '环城路改造')) projectName!: string;
}

export class MilestoneList extends ListOfAll(Milestone, 'By date') {}

export class ListedMilestonePage extends PageOf(ListedMilestone, 'By date') {}

export function toMilestone(row: ListedRow, day: PlanDate): ListedMilestone;
export function toMilestone(row: MilestoneRow, day: PlanDate): Milestone;
export function toMilestone(
  { projectId: _internal, ...row }: MilestoneRow,
  day: PlanDate,
): Milestone {
  return { ...row, state: milestoneState(row, day), lateDays: lateDays(row, day) };
}
