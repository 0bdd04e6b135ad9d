import { Module } from '@nestjs/common';
import { AuditChainService } from './application/audit-chain.service.js';
import { AuditQueries } from './application/audit.queries.js';

const parts = [AuditChainService, AuditQueries];

@Module({ providers: parts, exports: parts })
export class AuditModule {}
