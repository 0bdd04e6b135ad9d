import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { beyondEntities as listed, tablesWithoutEntity } from '../../migrations/beyond-entities.js';
import {
  beyondEntities,
  differences,
  differencesBeyond,
  shapeOfDatabase,
  shapeOfEntities,
  type Difference,
} from '../support/schema-shape.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const libs = join(import.meta.dirname, '../../libs');

describe('the entities and the migrated schema', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(entity|entities)\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(15);
    // A database knows the entities that are loaded when it is connected.
    for (const file of files) await import(join(libs, file));
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  const compare = async (ask = (sql: string) => test.asOwner(sql)) => [
    ...differences(
      shapeOfEntities(test.db.dataSource),
      await shapeOfDatabase(ask, tablesWithoutEntity),
    ),
    ...differencesBeyond(listed, await beyondEntities(ask)),
  ];

  it('say the same: tables, columns, types, defaults, keys, references and indexes', async () => {
    expect(await compare()).toEqual([]);
  });

  it('lists each thing that no entity can say once, in order', () => {
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it('has no relation objects: a row is read by what asks for it, never on the way', () => {
    for (const entity of test.db.dataSource.entityMetadatas) expect(entity.relations).toEqual([]);
  });

  /** The differences when only the database changes, as by a migration that forgot the entity. */
  const after = async (sql: string): Promise<Difference[]> => {
    const client = new pg.Client({ connectionString: test.url });
    await client.connect();
    try {
      await client.query(`BEGIN; ${sql}`);
      return await compare(async (question) => {
        const { rows } = await client.query<Record<string, unknown>>(question);
        return rows;
      });
    } finally {
      await client.end();
    }
  };

  it.each([
    ['ALTER TABLE town RENAME COLUMN kind TO sort', ['column town.kind', 'column town.sort']],
    ['ALTER TABLE town ADD area integer', ['column town.area']],
    ['ALTER TABLE unit ALTER version TYPE bigint', ['column unit.version']],
    ['ALTER TABLE unit ALTER version DROP NOT NULL', ['column unit.version']],
    ['ALTER TABLE unit ALTER version SET DEFAULT 2', ['column unit.version']],
    ['ALTER TABLE person ALTER username TYPE text COLLATE "default"', ['column person.username']],
    ["ALTER TYPE measure RENAME VALUE 'paid' TO 'spent'", ['type measure']],
    [
      'CREATE TABLE extra (plan_id integer PRIMARY KEY)',
      ['table extra', 'column extra.plan_id', 'primary key extra_pkey'],
    ],
    [
      'ALTER TABLE person DROP CONSTRAINT person_external_id_key',
      ['unique person_external_id_key'],
    ],
    [
      'ALTER TABLE budget DROP CONSTRAINT budget_plan_id_project_id_fkey',
      ['foreign key budget_plan_id_project_id_fkey'],
    ],
    [
      'ALTER TABLE recovery_code DROP CONSTRAINT recovery_code_person_id_fkey, ADD FOREIGN KEY (person_id) REFERENCES second_factor',
      ['foreign key recovery_code_person_id_fkey'],
    ],
    ['DROP INDEX unit_parent', ['index unit_parent']],
    ['CREATE UNIQUE INDEX extra ON unit (plan_id, name)', ['unique index extra']],
    ['CREATE INDEX extra ON unit (lower(name))', ['index extra']],
    ['CREATE INDEX extra ON unit (name DESC)', ['index extra']],
    ['CREATE INDEX extra ON unit USING hash (name)', ['index extra']],
    ['DROP INDEX outbox_waiting', ['index outbox_waiting']],
    ['ALTER TABLE unit ADD CHECK (version > 0)', ['check unit.unit_version_check']],
    [
      'DROP TRIGGER audit_seal_only_grows ON audit_seal',
      ['trigger audit_seal.audit_seal_only_grows'],
    ],
    ['CREATE FUNCTION extra() RETURNS integer LANGUAGE sql RETURN 1', ['function extra']],
    [
      'GRANT UPDATE ON ledger_entry TO gangmu_app',
      ['grant on ledger_entry: SELECT', 'grant on ledger_entry: SELECT, UPDATE'],
    ],
  ])('tell of %s', async (sql, things) => {
    expect((await after(sql)).map(([about]) => about)).toEqual(things);
  });
});
