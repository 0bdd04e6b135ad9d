export {
  MilestoneQueries,
  type ListedMilestone,
  type ListedState,
  type MilestoneMovement,
} from './application/milestone.queries.js';
export { applyReportedMilestones, MilestonesService } from './application/milestones.service.js';
export {
  dueOn,
  DUE_SOON_DAYS,
  gapPoints,
  lateDays,
  milestoneState,
  physicalProgressPercent,
  timeProgressPercent,
  type MilestoneState,
} from './domain/progress.js';
export type { MilestoneRow } from './persistence/milestone.repository.js';
export { ProgressModule } from './progress.module.js';
