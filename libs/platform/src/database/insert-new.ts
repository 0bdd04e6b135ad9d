import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Tx } from './transactions.js';

/**
 * Adds a row unless one of its unique values is taken; two who add the same at once do not both succeed.
 *
 * @returns the primary key of the new row, or undefined when there was one
 */
export async function insertNew<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  row: QueryDeepPartialEntity<Row>,
): Promise<Partial<Row> | undefined> {
  const { primaryColumns } = tx.manager.dataSource.getMetadata(entity);
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row)
    .orIgnore()
    .returning(primaryColumns.map((column) => column.propertyName))
    .updateEntity(false)
    .execute();
  const [made] = inserted.raw as Record<string, unknown>[];
  if (!made) return undefined;
  return Object.fromEntries(
    primaryColumns.map((column) => [column.propertyName, made[column.databaseName]]),
  ) as Partial<Row>;
}
