import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Database, systemActor, Transactions, type Command, type Tx } from '#libs/platform';

/** A database of its own for one test file, copied from the migrated template. */
export interface TestDatabase {
  readonly url: string;
  /** Connected as the application's role. */
  readonly db: Database;
  readonly transactions: Transactions;
  /** Runs SQL as the owner, past every right the application lacks. */
  asOwner(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** From now on the records' clock shows this instant (null: the real one). */
  setRecordedNow(instant: string | null): Promise<void>;
  drop(): Promise<void>;
}

/** A command for tests that go past HTTP. */
export function aCommand(actor: Partial<Command['actor']> = {}): Command {
  return { actor: { ...systemActor('test'), ...actor }, correlationId: 'test' };
}

/** Runs work in a transaction of the plan. */
export function inTransaction<T>(
  database: TestDatabase,
  planId: number,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.transactions.run(aCommand(), planId, work);
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.GANGMU_TEST_POSTGRES });
  await client.connect();
  try {
    // A template cannot be copied while another copy reads it: the test files take turns.
    await client.query('SELECT pg_advisory_lock(1)');
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Copies the template database. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.GANGMU_TEST_POSTGRES;
  if (!server) throw new Error('run the tests with npm test: it starts PostgreSQL');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE gangmu_template`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const db = await Database.connect({ url, role: 'app', poolSize: 6 });
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  owner.on('error', () => undefined);
  return {
    url,
    db,
    transactions: new Transactions(db),
    async asOwner(sql, parameters) {
      const result = await owner.query<Record<string, unknown>>(sql, parameters);
      return result.rows;
    },
    async setRecordedNow(instant) {
      const expression =
        instant === null ? 'clock_timestamp()' : `timestamptz '${new Date(instant).toISOString()}'`;
      await owner.query(`CREATE OR REPLACE FUNCTION recorded_now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS
        $$ BEGIN RETURN date_trunc('milliseconds', ${expression}); END $$`);
    },
    async drop() {
      // First, for a server that closed before has closed the other.
      await owner.end();
      await db.close();
      await administer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
