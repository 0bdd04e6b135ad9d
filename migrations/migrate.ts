import { Database } from '#libs/platform';
import { migrations } from './index.js';

const MIGRATION_LOCK = 1_196_313_934;

/** Brings a database to the newest migration, as its owner; of several callers one works, the rest wait. */
export async function migrate(url: string): Promise<string[]> {
  const database = await Database.connect({ url, role: 'owner', poolSize: 3, migrations });
  const lock = await database.pool.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await database.dataSource.runMigrations();
    await lock.query('GRANT SELECT ON migration TO gangmu_app');
    return done.map((migration) => migration.name);
  } finally {
    lock.release(true);
    await database.close();
  }
}
