export {
  DrillDownQueries,
  type LedgerRow,
  type ProjectAmount,
} from './application/drill-down.queries.js';
export {
  OverviewQueries,
  type Integrity,
  type ProjectCount,
} from './application/overview.queries.js';
export { rebuild, type RebuildResult } from './application/rebuild.js';
export { RollupProofService, type ProofResult } from './application/rollup-proof.service.js';
export { RollupQueries } from './application/rollup.queries.js';
export { RollupService } from './application/rollup.service.js';
export {
  CompletedThrough,
  tellCompleted,
  type CompletedAsTold,
  type CompletedMonths,
} from './domain/completed-months.js';
export {
  isOverlapping,
  readableDimensions,
  type Dimension,
  type ReadableDimension,
  type Reading,
  type Sum,
} from './domain/dimension.js';
export type { NumberFilter } from './domain/number-filter.js';
export type { Difference } from './persistence/proof.repository.js';
export { APPLY_PENDING, SETTLE_DAY, VERIFY, type RollupJob } from './rollup.jobs.js';
export { RollupModule } from './rollup.module.js';
