export { AuditChainService, type ChainProof } from './application/audit-chain.service.js';
export { AuditQueries, type AuditRow } from './application/audit.queries.js';
export { recordAudit, type AuditEntry } from './application/record-audit.js';
export { AuditModule } from './audit.module.js';
export type { ChainFault } from './domain/chain.js';
