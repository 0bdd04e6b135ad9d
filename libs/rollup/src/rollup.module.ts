import { Module } from '@nestjs/common';
import { DrillDownQueries } from './application/drill-down.queries.js';
import { OverviewQueries } from './application/overview.queries.js';
import { RollupProofService } from './application/rollup-proof.service.js';
import { RollupQueries } from './application/rollup.queries.js';
import { RollupService } from './application/rollup.service.js';

const parts = [RollupService, RollupProofService, RollupQueries, DrillDownQueries, OverviewQueries];

@Module({ providers: parts, exports: parts })
export class RollupModule {}
