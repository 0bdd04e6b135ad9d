import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Month } from '#libs/kernel';
import { Database, INSTALLATION, Secrets, Transactions } from '#libs/platform';
import { aPlan } from '../../../../test/support/build/portfolio.js';
import {
  aCommand,
  createTestDatabase,
  inTransaction,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { AuditArchiveService, proveArchive, readManifest } from './audit-archive.service.js';
import { AuditChainService } from './audit-chain.service.js';
import { recordAudit } from './record-audit.js';

const secrets = new Secrets(Buffer.alloc(32, 9));
const month = (text: string): Month => text as Month;

describe('months of the audit log', () => {
  let test: TestDatabase;
  let owner: Database;
  let archive: AuditArchiveService;
  let chain: AuditChainService;
  let folder: string;
  let planId: number;

  beforeAll(async () => {
    test = await createTestDatabase();
    owner = await Database.connect({ url: test.url, role: 'owner', poolSize: 2 });
    archive = new AuditArchiveService(owner, new Transactions(owner), secrets);
    chain = new AuditChainService(test.db, secrets);
    folder = mkdtempSync(join(tmpdir(), 'gangmu-archive-'));
    planId = (await aPlan(test)).id;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await owner.close();
    await test.drop();
  });

  async function record(at: string, ids: readonly number[] = [INSTALLATION, planId]) {
    await test.setRecordedNow(at);
    await chain.ensureMonths();
    for (const id of ids)
      await inTransaction(test, id, (tx) =>
        recordAudit(tx, {
          action: 'thing.change',
          objectType: 'thing',
          objectKey: at,
          after: { name: '路', fen: 5n, list: [1, 'é'] },
        }),
      );
  }

  const partitions = async (): Promise<string[]> =>
    (
      await test.asOwner(
        `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_entry'::regclass ORDER BY 1`,
      )
    ).map((row) => String(row.name));

  it('are made ahead, lie apart by Shanghai month, and no direct way leads into one', async () => {
    await record('2026-03-31T15:59:59.999Z');
    await record('2026-03-31T16:00:00.000Z');
    expect(await partitions()).toEqual(
      expect.arrayContaining(['audit_entry_2026_03', 'audit_entry_2026_07', 'audit_entry_default']),
    );
    const keys = await test.asOwner(
      'SELECT object_key FROM audit_entry_2026_04 WHERE plan_id = $1',
      [planId],
    );
    expect(keys).toEqual([{ object_key: '2026-03-31T16:00:00.000Z' }]);
    for (const table of ['audit_entry_2026_04', 'audit_entry_default'])
      for (const sql of [
        `SELECT FROM ${table}`,
        `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM audit_entry`,
        `UPDATE ${table} SET plan_id = 0`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `DROP TABLE ${table}`,
        `ALTER TABLE audit_entry DETACH PARTITION ${table}`,
      ]) {
        await expect(test.db.query(sql)).rejects.toMatchObject({ code: '42501' });
        if (/^(UPDATE|DELETE|TRUNCATE)/.test(sql))
          await expect(test.asOwner(sql)).rejects.toMatchObject({ code: 'GM002' });
      }
  });

  it('have a row in the list of unsealed ones also when it comes straight into the partition', async () => {
    await test.asOwner(
      `INSERT INTO audit_entry_2026_05 (plan_id, id, recorded_at, actor_name, actor_roles, correlation_id, action,
         object_type, object_key)
       OVERRIDING SYSTEM VALUE
       VALUES (990, 990, '2026-05-10', 'x', '{}', '', 'x', 'x', 'x')`,
    );
    expect(await chain.verify(990)).toMatchObject({ waiting: 1, unlisted: [] });
  });

  it('catch a row of a month that was not made', async () => {
    await test.setRecordedNow('2031-01-10T00:00:00Z');
    await inTransaction(test, 991, (tx) =>
      recordAudit(tx, { action: 'thing.change', objectType: 'thing', objectKey: 'late' }),
    );
    expect(
      await test.asOwner('SELECT object_key FROM audit_entry_default WHERE plan_id = 991'),
    ).toEqual([{ object_key: 'late' }]);
    await chain.ensureMonths();
    await chain.sealAll();
    expect(await chain.verify(991)).toMatchObject({ sealed: 1n, faults: [], unlisted: [] });
    expect(await partitions()).not.toContain('audit_entry_2031_01');
    expect(await partitions()).toContain('audit_entry_2031_02');
  });

  it('find a row whose time was altered, though it then lies in another month', async () => {
    await record('2026-05-02T02:00:00Z', [planId]);
    await chain.sealAll();
    const move = async (by: string) => {
      await test.asOwner('ALTER TABLE audit_entry DISABLE TRIGGER USER');
      await test.asOwner(
        `UPDATE audit_entry SET recorded_at = recorded_at ${by} WHERE plan_id = $1 AND object_key LIKE '2026-05-02%'`,
        [planId],
      );
      await test.asOwner('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    };
    await move("+ interval '1 month'");
    const found = await chain.verify(planId);
    expect(found.faults).toMatchObject([{ kind: 'altered', sequence: 3n }]);
    expect(found.unlisted).toHaveLength(1);
    await move("- interval '1 month'");
    expect((await chain.verify(planId)).faults).toEqual([]);
  });

  it('may not be archived before they are six months old', async () => {
    await test.setRecordedNow('2026-10-31T15:59:00Z');
    await expect(archive.monthsBefore(month('2026-05'))).rejects.toMatchObject({
      code: 'audit.archive-too-young',
      params: { before: '2026-05', kept: '2026-04' },
    });
    await expect(archive.archive(aCommand(), month('2026-04'), folder)).rejects.toMatchObject({
      code: 'audit.archive-too-young',
    });
    expect(await archive.monthsBefore(month('2026-04'))).toEqual(['2026-03']);
  });

  it('leave nothing behind but their seals, by which the file is proved', async () => {
    await test.setRecordedNow('2026-11-25T02:00:00Z');
    await chain.sealAll();
    const before = await chain.verify(planId);
    for (const each of ['2026-03', '2026-04'])
      await archive.archive(aCommand(), month(each), folder);
    await chain.sealAll();
    expect(await partitions()).not.toContain('audit_entry_2026_03');
    expect(await chain.verify(planId)).toEqual({ ...before, archived: 2n });
    expect(await chain.verify(INSTALLATION)).toMatchObject({ archived: 2n, faults: [] });
    expect(readdirSync(folder)).toEqual([
      'audit-2026-03.jsonl.gz',
      'audit-2026-03.manifest.json',
      'audit-2026-04.jsonl.gz',
      'audit-2026-04.manifest.json',
    ]);
    const file = join(folder, 'audit-2026-04.jsonl.gz');
    const manifest = await readManifest(file);
    expect(manifest).toMatchObject({
      month: '2026-04',
      rows: 2,
      plans: [
        { plan: 'installation', rows: 1, firstSequence: '2' },
        { rows: 1, firstSequence: '2', lastSequence: '2', sequences: '{[2,3)}' },
      ],
    });
    expect(await proveArchive(test.db, file, manifest)).toEqual({ rows: 2, faults: [] });
    expect(
      await test.asOwner(
        "SELECT object_key, after->>'rows' AS rows FROM audit_entry WHERE action = 'audit.archive' ORDER BY id",
      ),
    ).toEqual([
      { object_key: '2026-03', rows: '2' },
      { object_key: '2026-04', rows: '2' },
    ]);
  });

  it('show in the file whatever was altered, left out or broken', async () => {
    const file = join(folder, 'audit-2026-04.jsonl.gz');
    const manifest = await readManifest(file);
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const kindsOf = async (bytes: Buffer) => {
      writeFileSync(file, bytes);
      return (await proveArchive(test.db, file, manifest)).faults.map(({ kind }) => kind);
    };
    expect(await kindsOf(gzipSync(text.replace('路', '桥')))).toEqual(['file', 'altered']);
    expect(await kindsOf(gzipSync(text.split('\n').slice(1).join('\n')))).toEqual(['file', 'rows']);
    expect(await kindsOf(gzipSync(`${text}nonsense\n`))).toEqual([
      'file',
      'unreadable',
      'rows',
      'rows',
    ]);
    expect(await kindsOf(whole.subarray(0, whole.length - 20))).toContain('unreadable');
    expect(await kindsOf(whole)).toEqual([]);
  });

  it('do not count as archived by a record that we did not sign', async () => {
    await test.asOwner('ALTER TABLE audit_archive DISABLE TRIGGER USER');
    await test.asOwner(
      `UPDATE audit_archive SET manifest = jsonb_set(manifest, '{rows}', '3') WHERE month = '2026-03-01'`,
    );
    await test.asOwner('ALTER TABLE audit_archive ENABLE TRIGGER USER');
    expect((await chain.verify(planId)).faults).toMatchObject([{ kind: 'missing', sequence: 1n }]);
  });

  it('are not archived when a row was altered or slipped in', async () => {
    await record('2026-05-20T02:00:00Z', [planId]);
    await test.setRecordedNow('2026-12-25T02:00:00Z');
    await chain.sealAll();
    const alter = async (name: string) => {
      await test.asOwner('ALTER TABLE audit_entry DISABLE TRIGGER USER');
      await test.asOwner(
        `UPDATE audit_entry SET actor_name = $1 WHERE object_key LIKE '2026-05-20%'`,
        [name],
      );
      await test.asOwner('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    };
    await alter('别人');
    await expect(archive.archive(aCommand(), month('2026-05'), folder)).rejects.toMatchObject({
      code: 'audit.archive-not-whole',
    });
    expect(await partitions()).toContain('audit_entry_2026_05');
    expect(readdirSync(folder).filter((name) => name.endsWith('2026-05.manifest.json'))).toEqual(
      [],
    );
  });
});
