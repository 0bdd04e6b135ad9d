import { Module } from '@nestjs/common';
import { MilestoneQueries } from './application/milestone.queries.js';
import { MilestonesService } from './application/milestones.service.js';

@Module({
  providers: [MilestonesService, MilestoneQueries],
  exports: [MilestonesService, MilestoneQueries],
})
export class ProgressModule {}
