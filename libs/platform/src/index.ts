export {
  configOfProcess,
  ConfigError,
  readConfig,
  variables,
  type Config,
} from './config/config.js';
export {
  Database,
  runInTransaction,
  type DatabaseRole,
  type Queryable,
} from './database/database.js';
export { insertNew } from './database/insert-new.js';
export { clockOf } from './database/installation-clock.js';
export { Listener, type ListenerEvents } from './database/listener.js';
export { PlanVersions, type PlanStamp } from './database/plan-versions.js';
export { IdempotencyKeyEntity } from './database/recording.entities.js';
export {
  INSTALLATION,
  systemActor,
  Transactions,
  type Actor,
  type Command,
  type Tx,
} from './database/transactions.js';
export { EmbeddedPostgresError } from './embedded-postgres/binaries.js';
export { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
export {
  addToOutbox,
  forgetRelayed,
  markRelayed,
  waitingFacts,
  type OutboxFact,
} from './outbox/outbox.js';
export { createLogger } from './logging/logger.js';
export { withoutSecrets } from './logging/without-secrets.js';
export { QueueBackend, type JobHandler, type JobPayload, type QueueName } from './queue/queue.js';
export { isStorageFull, Storage, StorageFullError } from './storage/storage.js';
export { CLOCK, CONFIG, PlatformModule, WALL_CLOCK } from './platform.module.js';
export { keptSecretKey } from './secrets/secret-key.js';
export { SecretKeyMissingError, Secrets } from './secrets/secrets.js';
