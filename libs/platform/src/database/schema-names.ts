import { DefaultNamingStrategy, type Table } from 'typeorm';

const snakeCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

const nameOf = (table: Table | string): string => (typeof table === 'string' ? table : table.name);

/**
 * Names as the migrations have them: a column in snake case after its property, and constraints as
 * PostgreSQL names those that are given no name. Tables and indexes are named where they are described.
 */
export class SchemaNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string): string {
    return given || snakeCase(property);
  }

  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return [nameOf(table), ...columns, 'key'].join('_');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return [nameOf(table), ...columns, 'fkey'].join('_');
  }
}
