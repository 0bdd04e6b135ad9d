import { migrate } from '../../../migrations/migrate.js';
import { configOfProcess, EmbeddedPostgres, QueueBackend } from '#libs/platform';
import { embeddedSettings } from './with-database.js';

/** Brings the database and the queue's schema to the newest version. */
export async function prepareDatabase(
  ownerUrl: string,
  redisUrl: string | null,
): Promise<string[]> {
  const done = await migrate(ownerUrl);
  if (redisUrl === null) await QueueBackend.prepareSchema(ownerUrl);
  return done;
}

/** `gangmu migrate` */
export async function migrateDatabase(): Promise<number> {
  const config = configOfProcess();
  const server =
    config.databaseUrl === null
      ? await EmbeddedPostgres.start(config.dataFolder, embeddedSettings)
      : null;
  await server?.ensureDatabase();
  const done = await prepareDatabase(config.databaseUrl ?? server?.url() ?? '', config.redisUrl);
  console.log(
    done.length === 0
      ? '数据库已是最新 The database is current'
      : `已升级 Migrated: ${done.join(', ')}`,
  );
  if (server && !server.wasRunning) await server.stop();
  return 0;
}
