export { AllocationQueries, type AllocationVersion } from './application/allocation.queries.js';
export { AllocationsService } from './application/allocations.service.js';
export {
  asWhole,
  PlanDirectory,
  PlanHiddenError,
  type PlanHeader,
  type ScopedPlan,
} from './application/plan-directory.js';
export { PlanLoader, type LoadReport } from './application/plan-loader.service.js';
export {
  PlanQueries,
  type FactRow,
  type PlanRow,
  type ProgrammeRow,
  type RouteRow,
} from './application/plan.queries.js';
export { PlanSettingsService, type DigestSchedule } from './application/plan-settings.service.js';
export { writeMissingReadings, writeReadings } from './application/pinyin.js';
export { PlanPackError, readPack } from './application/read-pack.js';
export {
  StatisticsSettingsQueries,
  type StatisticsSettingsInForce,
} from './application/statistics-settings.queries.js';
export { StatisticsSettingsService } from './application/statistics-settings.service.js';
export { UnitsService, type Unit } from './application/units.service.js';
export { type AllocationItem } from './domain/allocation.js';
export {
  dayOfMonth,
  defaultStatisticsSettings,
  latestMonthBy,
  latestMonthPast,
  type MonthDay,
  type StatisticsSettings,
} from './domain/statistics-settings.js';
export {
  programmeKinds,
  type PlanPack,
  type ProgrammeKind,
  type Source,
  type StatedFigure,
  type TableNote,
  type Words,
} from './domain/pack.js';
export { PlanModule } from './plan.module.js';
export { PackageEntity, ProgrammeEntity, TownEntity } from './persistence/pack.entities.js';
export { PlanEntity } from './persistence/plan.entity.js';
export { UnitEntity } from './persistence/unit.entity.js';
export { unitKinds, type UnitKind } from './domain/unit-kind.js';
