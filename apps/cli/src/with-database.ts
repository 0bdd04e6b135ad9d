import { join } from 'node:path';
import {
  Database,
  EmbeddedPostgres,
  configOfProcess,
  Transactions,
  type Config,
} from '#libs/platform';

/** What an operator's command works with. */
export interface Operated {
  readonly config: Config;
  readonly database: Database;
  readonly transactions: Transactions;
  /** As the owner of the database. */
  readonly ownerUrl: string;
}

/** Settings of the embedded server, sized for one machine. */
export const embeddedSettings = [
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'random_page_cost=1.1',
];

/**
 * Runs work on the database of the configuration: DATABASE_URL, or the embedded one, which is started
 * when it does not run and left as it was found.
 */
export async function withDatabase<T>(work: (operated: Operated) => Promise<T>): Promise<T> {
  const config = configOfProcess();
  const server =
    config.databaseUrl === null
      ? await EmbeddedPostgres.start(join(config.dataFolder), embeddedSettings)
      : null;
  await server?.ensureDatabase();
  const ownerUrl = config.databaseUrl ?? server?.url() ?? '';
  const database = await Database.connect({
    url: ownerUrl,
    role: 'app',
    poolSize: 4,
    applicationName: 'gangmu-cli',
  });
  try {
    return await work({ config, database, transactions: new Transactions(database), ownerUrl });
  } finally {
    await database.close();
    if (server && !server.wasRunning) await server.stop();
  }
}
