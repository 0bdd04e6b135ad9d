export { ActsService, type RefusedAttempt } from './application/acts.service.js';
export {
  AuditArchiveService,
  proveArchive,
  readManifest,
  type ArchiveFault,
} from './application/audit-archive.service.js';
export { AuditChainService, type ChainProof } from './application/audit-chain.service.js';
export { AuditExportService } from './application/audit-export.service.js';
export { auditSigner } from './application/audit-key.js';
export {
  AuditQueries,
  type AuditFilter,
  type AuditPlace,
  type AuditRow,
} from './application/audit.queries.js';
export { proveCheckpoints, type CheckpointFault } from './application/checkpoint-proof.js';
export { CheckpointsService } from './application/checkpoints.service.js';
export { recordAudit, type AuditEntry } from './application/record-audit.js';
export { AuditModule } from './audit.module.js';
export type { ChainFault } from './domain/chain.js';
export { isSignedBy } from './domain/signed.js';
export { readCheckpointFile } from './persistence/checkpoint-file.js';
