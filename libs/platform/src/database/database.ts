import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { outliveLostConnections } from './lost-connections.js';
import { SchemaNames } from './schema-names.js';

/** Anything that answers SQL with rows: the pool, or a transaction. */
export interface Queryable {
  /**
   * Runs one statement with `$1` parameters. bigint columns come as bigint, dates as "YYYY-MM-DD",
   * instants as Date.
   */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Who the database sees: the owner makes and changes tables, the app only reads and writes rows. */
export type DatabaseRole = 'owner' | 'app';

const OID = { int8: 20, date: 1082 } as const;

/** Exact values out of the driver: no int8 as text to be mistaken for a number, no date in a time zone. */
function exactTypes(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(OID.int8, BigInt);
  types.setTypeParser(OID.date, (text: string) => text);
  return types;
}

const statementNames = new Map<string, string>();

/** The name under which a statement is prepared, once for each connection. */
export function statementName(sql: string): string {
  let name = statementNames.get(sql);
  if (name === undefined) {
    name = createHash('md5').update(sql).digest('hex');
    statementNames.set(sql, name);
  }
  return name;
}

/** Lets all that is asked of a connection in one turn travel in one packet: a write costs more than its bytes. */
export function gather(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  process.nextTick(() => {
    stream.uncork();
  });
}

/** Runs one statement, prepared once for each connection. */
export async function runStatement<Row>(
  client: pg.Pool | pg.ClientBase,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await client.query<Row & pg.QueryResultRow>({
    name: statementName(sql),
    text: sql,
    values: parameters as unknown[],
  });
  return result.rows;
}

/**
 * The entities of the modules that this process has loaded: a repository's module imports its entity, so
 * that each process knows the tables it works with and pays for no other.
 */
function loadedEntities(): (abstract new () => unknown)[] {
  return getMetadataArgsStorage().tables.map(({ target }) => target as abstract new () => unknown);
}

/** The connection to PostgreSQL: a TypeORM data source and its pool. */
export class Database implements Queryable {
  private constructor(
    readonly dataSource: DataSource,
    readonly pool: pg.Pool,
  ) {}

  static async connect(options: {
    url: string;
    role: DatabaseRole;
    poolSize?: number;
    applicationName?: string;
    migrations?: (new () => object)[];
  }): Promise<Database> {
    const asApp =
      options.role === 'app' ? '-c role=gangmu_app -c idle_in_transaction_session_timeout=60s' : '';
    const dataSource = new DataSource({
      type: 'postgres',
      url: options.url,
      entities: loadedEntities(),
      namingStrategy: new SchemaNames(),
      migrations: (options.migrations ?? []) as never[],
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
      installExtensions: false,
      applicationName: options.applicationName ?? 'gangmu',
      poolSize: options.poolSize ?? 10,
      extra: {
        // Requests are short: compiling their plans would take longer than running them.
        options: `-c timezone=UTC -c datestyle=ISO -c jit=off ${asApp}`.trim(),
        types: exactTypes(),
        // Statements of one transaction that do not wait for one another travel together.
        pipeline: true,
        keepAlive: true,
        connectionTimeoutMillis: 10_000,
      },
    });
    await dataSource.initialize();
    const pool = (dataSource.driver as PostgresDriver).master as pg.Pool;
    outliveLostConnections(pool);
    return new Database(dataSource, pool);
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return runStatement<Row>(this.pool, sql, parameters);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}

/** How a plain transaction is opened. */
export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'REPEATABLE READ READ ONLY';

/** Runs statements that record nothing of their own (the roll-up's, a proof's) in one transaction. */
export async function runInTransaction<T>(
  database: Database,
  work: (tx: Queryable) => Promise<T>,
  isolation: Isolation = 'READ COMMITTED',
): Promise<T> {
  const client = await database.pool.connect();
  let fate: Error | undefined;
  try {
    await client.query(`BEGIN ISOLATION LEVEL ${isolation}`);
    const result = await work({
      query: (sql, parameters) => runStatement(client, sql, parameters),
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    fate = await client.query('ROLLBACK').then(
      () => undefined,
      (broken: unknown) => (broken instanceof Error ? broken : new Error('rollback failed')),
    );
    throw error;
  } finally {
    client.release(fate);
  }
}
