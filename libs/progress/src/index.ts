export {
  MilestoneQueries,
  listedStates,
  type ListedMilestone,
  type ListedState,
  type MilestoneMovement,
} from './application/milestone.queries.js';
export { applyReportedMilestones, MilestonesService } from './application/milestones.service.js';
export { StatisticsQueries, type StatisticsOnDay } from './application/statistics.queries.js';
export {
  dueOn,
  DUE_SOON_DAYS,
  gapPoints,
  lateDays,
  milestoneState,
  milestoneStates,
  physicalProgressPercent,
  type MilestoneState,
} from './domain/progress.js';
export {
  periodStates,
  statisticsOf,
  type CountedSpan,
  type PeriodState,
  type Statistics,
} from './domain/statistics-month.js';
export type { MilestoneRow } from './persistence/milestone.repository.js';
export { ProgressModule } from './progress.module.js';
