import type pg from 'pg';
import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { QueryResult } from 'typeorm/query-runner/QueryResult.js';
import { statementName } from './database.js';

/**
 * TypeORM's view of a transaction that {@link Transactions} has opened on `client`. Statements made for
 * repositories are prepared like ours and fail with PostgreSQL's own errors, so what is told or tried
 * again by its code is so for both. What TypeORM nests becomes a savepoint; the transaction itself ends
 * where it was opened.
 */
class OpenTransaction extends PostgresQueryRunner {
  constructor(
    dataSource: DataSource,
    private readonly client: pg.ClientBase,
  ) {
    super(dataSource.driver as PostgresDriver, 'master');
    this.databaseConnection = client;
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    this.manager = dataSource.createEntityManager(this);
  }

  override query<T>(
    sql: string,
    parameters: unknown[] | ObjectLiteral | undefined,
    isStructured: true,
  ): Promise<QueryResult<T>>;
  override query<T>(sql: string, parameters?: unknown[] | ObjectLiteral): Promise<T>;
  override async query(
    sql: string,
    parameters?: unknown[] | ObjectLiteral,
    isStructured = false,
  ): Promise<unknown> {
    const answer = await this.client.query<ObjectLiteral>({
      name: statementName(sql),
      text: sql,
      values: parameters as unknown[] | undefined,
    });
    const isCounted = answer.command === 'UPDATE' || answer.command === 'DELETE';
    const raw: unknown = isCounted ? [answer.rows, answer.rowCount] : answer.rows;
    if (!isStructured) return raw;
    return Object.assign(new QueryResult(), {
      raw,
      records: answer.rows,
      affected: answer.rowCount ?? undefined,
    });
  }

  override async commitTransaction(): Promise<void> {
    this.refuseToEnd();
    await super.commitTransaction();
  }

  override async rollbackTransaction(): Promise<void> {
    this.refuseToEnd();
    await super.rollbackTransaction();
  }

  override release(): Promise<void> {
    return Promise.reject(new Error('the connection goes back when its transaction has ended'));
  }

  private refuseToEnd(): void {
    if (this.transactionDepth < 2)
      throw new Error('a transaction ends where it was opened: in Transactions.run');
  }
}

/** The EntityManager of the transaction that is open on `client`. Made without a round trip. */
export function managerOfOpenTransaction(
  dataSource: DataSource,
  client: pg.ClientBase,
): EntityManager {
  return new OpenTransaction(dataSource, client).manager;
}
