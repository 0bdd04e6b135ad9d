import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrations } from '#migrations';
import { migrate } from '../../migrations/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** Of the installation, not of a plan: people, sign-in, its own settings, and the list of plans. */
const installationTables = [
  'audit_refusal',
  'idempotency_key',
  'installation',
  'migration',
  'person',
  'person_session',
  'personal_token',
  'plan',
  'recovery_code',
  'second_factor',
  'sign_in_failure',
  'sign_in_policy',
];

describe('the schema', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  const names = async (sql: string): Promise<string[]> =>
    (await test.asOwner(sql)).map((row) => String(row.name));

  it('comes from an empty database by every migration once, and the second time by none', async () => {
    const name = `t_${randomBytes(6).toString('hex')}`;
    const server = process.env.GANGMU_TEST_POSTGRES ?? '';
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
    expect(await migrate(url)).toEqual(migrations.map((migration) => migration.name));
    expect(await migrate(url)).toEqual([]);
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
  });

  it('has plan_id first in the key of every table but the installation’s own', async () => {
    const keys = await test.asOwner(
      `SELECT c.relname AS name, (
         SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
         WHERE i.indrelid = c.oid AND i.indisprimary) AS first
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    );
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.filter((key) => key.first !== 'plan_id').map((key) => key.name)).toEqual(
      installationTables,
    );
  });

  it('has plan_id in every unique index and every reference between tables of plans', async () => {
    const ofPlans = `c.relnamespace = 'public'::regnamespace AND c.relname NOT IN (${installationTables
      .map((table) => `'${table}'`)
      .join(', ')})`;
    const hasPlan = (columns: string) =>
      `'plan_id' IN (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = ANY(${columns}))`;
    expect(
      await names(
        `SELECT i.indexrelid::regclass AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         WHERE ${ofPlans} AND i.indisunique AND NOT ${hasPlan('i.indkey')}`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `SELECT f.conrelid::regclass || ' ' || f.conname AS name FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid
         WHERE ${ofPlans} AND f.contype = 'f' AND f.confrelid <> 'person'::regclass AND NOT ${hasPlan('f.conkey')}`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `SELECT f.conname AS name FROM pg_constraint f JOIN pg_class c ON c.oid = f.confrelid
         WHERE ${ofPlans} AND f.contype = 'f' AND f.conrelid IN ('person'::regclass, 'person_session'::regclass)`,
      ),
    ).toEqual([]);
  });

  it('keeps money as whole fen, and says so', async () => {
    const columns = await test.asOwner(
      `SELECT c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
         coalesce(col_description(c.oid, a.attnum), '') AS comment
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND a.attname LIKE '%\\_fen' ORDER BY 1`,
    );
    expect(columns.length).toBeGreaterThan(8);
    for (const { name, type, comment } of columns)
      expect([name, type, /^Fen\b/.test(String(comment))]).toEqual([name, 'bigint', true]);
    expect(
      await names(
        `SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
           AND a.atttypid IN ('float4'::regtype, 'float8'::regtype, 'money'::regtype)`,
      ),
    ).toEqual([]);
  });

  it('lets the application change or empty nothing that only grows, and make nothing', async () => {
    const growing = await names(
      `SELECT DISTINCT tgrelid::regclass AS name FROM pg_trigger
       WHERE tgfoid = 'refuse_change'::regproc ORDER BY 1`,
    );
    expect(growing).toEqual(
      expect.arrayContaining(['ledger_entry', 'audit_entry', 'digest', 'milestone_change']),
    );
    for (const table of growing)
      for (const right of ['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER'])
        expect([
          table,
          right,
          await test.asOwner(
            `SELECT has_table_privilege('gangmu_app', '${table}', '${right}') AS has`,
          ),
        ]).toEqual([table, right, [{ has: false }]]);
    await expect(test.db.query('CREATE TABLE anything ()')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(test.db.query('DROP TABLE town CASCADE')).rejects.toMatchObject({ code: '42501' });
  });
});
