import { yuanFromFen, type PlanDate } from '#libs/kernel';
import { physicalProgressPercent, type MilestoneRow } from '#libs/progress';
import type { ProjectRow } from '#libs/projects';

/** A project as lists show it. */
export const toProjectRow = (
  row: ProjectRow,
  milestones: readonly MilestoneRow[],
  day: PlanDate,
) => ({
  code: row.code,
  name: row.name,
  nameEn: row.nameEn,
  kind: row.kind,
  packageCode: row.packageCode,
  packageBasis: row.packageBasis,
  townCode: row.townCode,
  townBasis: row.townBasis,
  programmes: row.programmes,
  stage: row.stage,
  stageBasis: row.stageBasis,
  planStage: row.planStage,
  scope: row.scope,
  period: row.period,
  toBuild: row.toBuild,
  unitCode: row.unitCode,
  source: row.source,
  completed: yuanFromFen(row.completedFen),
  budgetInPeriod: row.budgetInPeriodFen === null ? null : yuanFromFen(row.budgetInPeriodFen),
  physicalProgressPercent: physicalProgressPercent(
    milestones.filter((milestone) => milestone.projectId === row.id),
    day,
  ),
  reportedThrough: row.reportedThrough,
  version: row.version,
});
