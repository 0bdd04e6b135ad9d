import { Module } from '@nestjs/common';
import { PlanModule } from '#libs/plan';
import { MilestoneQueries } from './application/milestone.queries.js';
import { MilestonesService } from './application/milestones.service.js';
import { StatisticsQueries } from './application/statistics.queries.js';

@Module({
  imports: [PlanModule],
  providers: [MilestonesService, MilestoneQueries, StatisticsQueries],
  exports: [MilestonesService, MilestoneQueries, StatisticsQueries],
})
export class ProgressModule {}
