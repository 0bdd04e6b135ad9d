import { Module } from '@nestjs/common';
import { ActsService } from './application/acts.service.js';
import { AuditChainService } from './application/audit-chain.service.js';
import { AuditExportService } from './application/audit-export.service.js';
import { AuditQueries } from './application/audit.queries.js';
import { CheckpointsService } from './application/checkpoints.service.js';

const parts = [
  ActsService,
  AuditChainService,
  AuditExportService,
  AuditQueries,
  CheckpointsService,
];

@Module({ providers: parts, exports: parts })
export class AuditModule {}
