import { Module } from '@nestjs/common';
import { AllocationsService } from './application/allocations.service.js';
import { AllocationQueries } from './application/allocation.queries.js';
import { PlanDirectory } from './application/plan-directory.js';
import { PlanLoader } from './application/plan-loader.service.js';
import { PlanQueries } from './application/plan.queries.js';
import { PlanSettingsService } from './application/plan-settings.service.js';
import { StatisticsSettingsQueries } from './application/statistics-settings.queries.js';
import { StatisticsSettingsService } from './application/statistics-settings.service.js';
import { UnitsService } from './application/units.service.js';

const parts = [
  PlanDirectory,
  PlanLoader,
  PlanQueries,
  PlanSettingsService,
  StatisticsSettingsService,
  StatisticsSettingsQueries,
  AllocationsService,
  AllocationQueries,
  UnitsService,
];

@Module({ providers: parts, exports: parts })
export class PlanModule {}
