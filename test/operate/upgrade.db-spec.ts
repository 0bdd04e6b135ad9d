import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AuditChainService, recordAudit } from '#libs/audit';
import { Database, INSTALLATION, Transactions } from '#libs/platform';
import { migrations } from '#migrations';
import { FIRST_HASH, sealHash, type SealedRow } from '../../libs/audit/src/domain/chain.js';
import { migrate } from '../../migrations/migrate.js';
import { aCommand } from '../support/test-database.js';

/** An installation as the first release left it, brought to the newest version with its data in it. */
describe('an upgrade', () => {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const server = process.env.GANGMU_TEST_POSTGRES ?? '';
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const client = new pg.Client({ connectionString: server });
  let old: pg.Client;

  const before = (newer: string) =>
    migrations.slice(
      0,
      migrations.findIndex((migration) => migration.name.startsWith(newer)),
    );

  beforeAll(async () => {
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations: before('Memberships'),
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
      installExtensions: false,
    });
    await source.initialize();
    await source.runMigrations();
    await source.destroy();
    old = new pg.Client({ connectionString: url });
    await old.connect();
    await old.query(`
      INSERT INTO plan (code, name, division_code, period_start, period_end, envelope_fen, envelope_as_written,
        pack_hash, loaded_at)
      VALUES ('990000-01', '规划', '990000', '2021-01-01', '2025-12-01', 100, '1 元', '', now());
      INSERT INTO unit (plan_id, code, name, kind, parent_code)
        SELECT id, u, u, 'bureau', p FROM plan, (VALUES ('A', NULL), ('A1', 'A'), ('B', NULL)) v (u, p);
      INSERT INTO person (username, name, roles, password_hash) VALUES
        ('admin', '管理员', '{admin}', ''), ('auditor', '审计', '{auditor}', ''), ('office', '项目办', '{office}', ''),
        ('finance', '财政', '{finance,leader}', ''), ('both', '兼任', '{office,finance}', ''),
        ('boss', '兼任管理员', '{admin,office}', ''), ('nobody', '无', '{}', '');
      INSERT INTO audit_entry (plan_id, recorded_at, actor_name, actor_roles, correlation_id, action, object_type,
        object_key, after)
        SELECT 0, date_trunc('milliseconds', now()), '项目办', '{office}', 'c', 'session.open', 'person', n::text,
          jsonb_build_object('n', n) FROM generate_series(1, 5) n;
    `);
    await sealTwo();
    await postSome();
  });

  /**
   * Money of two packages as the first release kept it: project 2 moved from P01 to P02 on 5 June; two
   * recorded days, the first of a month whose end is stored; December 2020 is before the plan.
   */
  async function postSome(): Promise<void> {
    await old.query(`
      INSERT INTO rollup_classification (plan_id, project_id, from_on, to_on, package_code, town_code, unit_code,
        stage, to_build, programme_codes) VALUES
        (1, 1, '-infinity', 'infinity', 'P01', 't', 'u', 's', true, '{}'),
        (1, 2, '-infinity', '2024-06-05', 'P01', 't', 'u', 's', true, '{}'),
        (1, 2, '2024-06-05', 'infinity', 'P02', 't', 'u', 's', true, '{}');
      INSERT INTO rollup_cell (plan_id, project_id, month, measure, funding_source, recorded_on, amount_fen, entries)
      VALUES
        (1, 1, '2024-04-01', 'completed', 'other', '2024-05-10', 100, 1),
        (1, 2, '2024-04-01', 'completed', 'other', '2024-05-10', 20, 1),
        (1, 2, '2024-05-01', 'paid', 'other', '2024-06-10', 3, 2),
        (1, 1, '2020-12-01', 'completed', 'other', '2024-06-10', 4, 1);
      INSERT INTO rollup_day (plan_id, dimension, recorded_on, measure, key, part, amount_fen, entries) VALUES
        (1, 'packageYear', '2024-05-10', 'completed', 'P01:2024', 'inside', 120, 2),
        (1, 'total', '2024-05-10', 'completed', '', 'inside', 120, 2);
      INSERT INTO rollup_month_end (plan_id, dimension, month_end, measure, key, part, amount_fen, entries) VALUES
        (1, 'packageYear', '2024-05-31', 'completed', 'P01:2024', 'inside', 120, 2);
      INSERT INTO rollup_settled_month VALUES (1, '2024-05-31');
      INSERT INTO digest (plan_id, no, as_of, issued_at, issued_by, headline, content, html, plain_text)
        SELECT 1, n, CASE WHEN n = 4 THEN '2024-06-09' ELSE '2024-06-02' END::date, now(), '财政', 'h' || n,
          '{}', '', '' FROM generate_series(1, 4) n;
    `);
  }

  /** Seals the first two rows as the first release did. */
  async function sealTwo(): Promise<void> {
    const { rows } = await old.query<SealedRow>(
      `SELECT plan_id AS "planId", id::text, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
         actor_id AS "actorId", actor_name AS "actorName", actor_roles AS "actorRoles", address,
         correlation_id AS "correlationId", action, object_type AS "objectType", object_key AS "objectKey", before, after
       FROM audit_entry ORDER BY id LIMIT 2`,
    );
    let hash = FIRST_HASH;
    for (const row of rows) {
      hash = sealHash(hash, row);
      await old.query(
        'INSERT INTO audit_seal (plan_id, sequence, entry_id, hash) VALUES (0, $1, $1, $2)',
        [row.id, hash],
      );
      await old.query('DELETE FROM audit_unsealed WHERE entry_id = $1', [row.id]);
    }
  }
  afterAll(async () => {
    await old.end();
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
  });

  it('keeps units as one tree, and every person’s roles as far as one may have them together', async () => {
    expect((await migrate(url)).length).toBe(migrations.length - before('Memberships').length);
    const units = await old.query<{ unit: string }>(
      `SELECT code || ' < ' || coalesce(parent_code, '-') AS unit FROM unit ORDER BY code`,
    );
    expect(units.rows.map(({ unit }) => unit)).toEqual([
      '990000 < -',
      'A < 990000',
      'A1 < A',
      'B < 990000',
    ]);
    const people = await old.query<{ username: string; held: string }>(
      `SELECT p.username, coalesce(p.administrator, string_agg(m.role || ' ' || m.unit_code, ', ' ORDER BY m.role), '-') AS held
       FROM person p LEFT JOIN membership m ON m.person_id = p.id GROUP BY p.id ORDER BY 1`,
    );
    expect(Object.fromEntries(people.rows.map(({ username, held }) => [username, held]))).toEqual({
      admin: 'security',
      auditor: 'audit',
      boss: 'security',
      both: 'finance 990000',
      finance: 'finance 990000, leader 990000',
      nobody: '-',
      office: 'office 990000',
    });
  });

  it('keeps what packages completed by month instead of by year, as of every day', async () => {
    const sums = await old.query<{ sum: string }>(
      `SELECT concat_ws(' ', recorded_on, measure, key, part, amount_fen, entries) AS sum FROM rollup_day
       WHERE dimension = 'monthPackage' ORDER BY 1`,
    );
    expect(sums.rows.map(({ sum }) => sum)).toEqual([
      '2024-05-10 completed 2024-04:P01 inside 120 2',
      '2024-06-05 completed 2024-04:P01 inside -20 -1',
      '2024-06-05 completed 2024-04:P02 inside 20 1',
      '2024-06-10 completed 2020-12:P01 before 4 1',
      '2024-06-10 paid 2024-05:P02 inside 3 2',
    ]);
    const ends = await old.query<{ sum: string }>(
      `SELECT concat_ws(' ', month_end, measure, key, part, amount_fen, entries) AS sum FROM rollup_month_end`,
    );
    expect(ends.rows).toEqual([{ sum: '2024-05-31 completed 2024-04:P01 inside 120 2' }]);
    const others = await old.query(`SELECT FROM rollup_day WHERE dimension = 'total'`);
    expect(others.rowCount).toBe(1);
  });

  it('keeps every digest of a day that has several, and takes no other of it', async () => {
    const { rows } = await old.query<{ digest: string }>(
      `SELECT concat_ws(' ', no, as_of, headline, edition) AS digest FROM digest ORDER BY no`,
    );
    expect(rows.map(({ digest }) => digest)).toEqual([
      '1 2024-06-02 h1 1',
      '2 2024-06-02 h2 2',
      '3 2024-06-02 h3 3',
      '4 2024-06-09 h4 1',
    ]);
    await expect(
      old.query(`INSERT INTO digest (plan_id, no, as_of, issued_at, issued_by, headline, content, html, plain_text)
        VALUES (1, 5, '2024-06-02', now(), '', '', '{}', '', '')`),
    ).rejects.toMatchObject({ code: '23505' });
    await expect(old.query("UPDATE digest SET headline = ''")).rejects.toMatchObject({
      code: 'GM002',
    });
  });

  it('keeps the audit log row by row', async () => {
    const { rows } = await old.query<{ n: string }>(
      `SELECT string_agg(object_key || (after ->> 'n'), ' ' ORDER BY id) AS n FROM audit_entry`,
    );
    expect(rows).toEqual([{ n: '11 22 33 44 55' }]);
  });

  it('keeps the chain: what was sealed before is whole, what waited is sealed, and it goes on', async () => {
    const database = await Database.connect({ url, role: 'app', poolSize: 2 });
    const chain = new AuditChainService(database);
    expect(await chain.verify(INSTALLATION)).toMatchObject({ sealed: 2n, waiting: 3, faults: [] });
    await new Transactions(database).run(aCommand(), INSTALLATION, (tx) =>
      recordAudit(tx, { action: 'session.open', objectType: 'person', objectKey: '6' }),
    );
    await chain.sealAll();
    expect(await chain.verify(INSTALLATION)).toMatchObject({
      sealed: 6n,
      waiting: 0,
      faults: [],
      unlisted: [],
    });
    const ids = await old.query<{ ids: string }>(
      `SELECT string_agg(id::text, ' ' ORDER BY id) AS ids FROM audit_entry`,
    );
    expect(ids.rows).toEqual([{ ids: '1 2 3 4 5 6' }]);
    for (const sql of ['UPDATE audit_entry SET plan_id = 0', 'DELETE FROM audit_entry_default']) {
      await expect(database.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(old.query(sql)).rejects.toMatchObject({ code: 'GM002' });
    }
    await database.close();
  });
});
