import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { PlanModule } from '#libs/plan';
import { ProgressModule } from '#libs/progress';
import { RollupModule } from '#libs/rollup';
import { DigestDeliveryService } from './application/digest-delivery.service.js';
import { DigestReader } from './application/digest-reader.js';
import { DigestQueries } from './application/digest.queries.js';
import { DigestsService } from './application/digests.service.js';

@Module({
  imports: [AuditModule, PlanModule, ProgressModule, RollupModule],
  providers: [DigestReader, DigestsService, DigestDeliveryService, DigestQueries],
  exports: [DigestsService, DigestDeliveryService, DigestQueries],
})
export class DigestModule {}
