import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { signIn } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { GangmuProcess, operate } from '../support/gangmu-process.js';
import { postInvestment } from '../support/report-flow.js';
import { PASSWORD } from '../support/test-server.js';

describe('an operator’s commands', () => {
  let gangmu: GangmuProcess;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gangmu-operate-'));
    gangmu = await GangmuProcess.start({ GANGMU_ADMIN_PASSWORD: '' });
  }, 120_000);
  afterAll(async () => {
    await gangmu.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  async function asOwner(sql: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: gangmu.databaseUrl });
    await client.connect();
    const result = await client.query(sql);
    await client.end();
    return result;
  }

  /** A copy of the plan pack with one file's text changed. */
  function changedPack(name: string, file: string, change: (text: string) => string): string {
    const copy = join(folder, name);
    cpSync('plans/440703-14', copy, { recursive: true });
    const path = join(copy, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return copy;
  }

  it('tell the address and the password that was made at the first start', async () => {
    expect(gangmu.output).toContain(`http://localhost:${String(gangmu.port)}`);
    const made = /admin \/ (\S+)/.exec(gangmu.output)?.[1] ?? '';
    expect(made.length).toBeGreaterThan(11);
    const admin = await signIn(gangmu.baseUrl, 'admin', made);
    expect((await admin.get('/api/v1/people')).status).toBe(200);
  });

  it('let the operator in again with a new password, told once, which ends what was open', async () => {
    const before = /admin \/ (\S+)/.exec(gangmu.output)?.[1] ?? '';
    const session = await signIn(gangmu.baseUrl, 'admin', before);
    const reset = gangmu.operate(['administrator', 'reset']);
    expect(reset.code).toBe(0);
    const made = /admin \/ (\S+)/.exec(reset.output)?.[1] ?? '';
    expect((await session.get('/api/v1/session')).status).toBe(401);
    await expect(signIn(gangmu.baseUrl, 'admin', before)).rejects.toThrow('sign-in-refused');
    const admin = await signIn(gangmu.baseUrl, 'admin', made);
    expect((await admin.get('/api/v1/people')).status).toBe(200);
  });

  it('load a plan again without changing anything', () => {
    const again = gangmu.operate(['plan', 'load', 'plans/440703-14']);
    expect(again).toMatchObject({ code: 0 });
    expect(again.output).toContain('nothing changed');
  });

  it('tell what a changed plan changed', () => {
    const pack = changedPack('renamed', 'towns.json', (text) => text.replace('棠下镇', '棠下新镇'));
    const changed = gangmu.operate(['plan', 'load', pack]);
    expect(changed).toMatchObject({ code: 0 });
    expect(changed.output).toMatch(/town .*added 0，更新 updated 1/);
    expect(gangmu.operate(['plan', 'load', 'plans/440703-14']).output).toMatch(/updated 1/);
  });

  it('refuse a faulty plan whole, naming each fault with file and pointer', async () => {
    const pack = changedPack('faulty', 'projects.json', (text) =>
      text
        .replace('"packageCode": "P04"', '"packageCode": "P44"')
        .replace('"scope": "district"', '"scope": "village"'),
    );
    const before = await asOwner('SELECT max(loaded_at) FROM plan');
    const refused = gangmu.operate(['plan', 'load', pack]);
    expect(refused.code).toBe(2);
    expect(refused.output).toMatch(/projects\.json#\/projects\/\d+\/scope: /);
    const broken = changedPack('broken', 'towns.json', (text) => text.slice(0, -9));
    expect(gangmu.operate(['plan', 'load', broken]).output).toMatch(/towns\.json#/);
    expect((await asOwner('SELECT max(loaded_at) FROM plan')).rows).toEqual(before.rows);
  });

  it('find a sum that was tampered with, and mend it', async () => {
    const [office, finance] = await Promise.all([
      signIn(gangmu.baseUrl, 'office', PASSWORD),
      signIn(gangmu.baseUrl, 'finance', PASSWORD),
    ]);
    await postInvestment({ office, finance }, 'PJ-007', '2024-01', '5.00');
    await eventually(
      async () => (await finance.get('rollup?by=package')).body.total as string,
      (total) => total === '5.00',
    );
    expect(gangmu.operate(['verify'])).toMatchObject({ code: 0 });
    await asOwner('UPDATE rollup_cell SET amount_fen = amount_fen + 1');
    const found = gangmu.operate(['verify']);
    expect(found.code).toBe(1);
    expect(found.output).toContain('2024-01 completed other');
    expect(gangmu.operate(['rebuild'])).toMatchObject({ code: 0 });
    expect(gangmu.operate(['verify'])).toMatchObject({ code: 0 });
  });

  it('find an audit row that was altered, and name it', async () => {
    const whole = gangmu.operate(['audit', 'verify']);
    expect(whole).toMatchObject({ code: 0 });
    expect(whole.output).toMatch(
      /440703-14：完好 whole，已封存 sealed [1-9]\d*，末条 newest [0-9a-f]{64}/,
    );
    await asOwner(`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_only_grows;
      UPDATE audit_entry SET object_key = 'PJ-008' WHERE action = 'monthly-report.create';
      ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_only_grows`);
    // Only the object's name was changed, one byte of it.
    const altered = gangmu.operate(['audit', 'verify']);
    expect(altered.code).toBe(1);
    expect(altered.output).toMatch(/被改动 altered：第 \d+ 条/);
  });

  it('keep signed checkpoints in the data folder and find a tail written anew by them', async () => {
    const key = gangmu.operate(['audit', 'key']).output.trim();
    expect(key).toMatch(/^[\w-]{43}$/);
    const file = join(gangmu.folder, 'audit-checkpoints.jsonl');
    const text = await eventually(
      () => Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : ''),
      (found) => found.includes('"440703-14"'),
      15_000,
    );
    expect(text).toContain(key);
    const met = gangmu.operate(['audit', 'verify', '--checkpoints', file]);
    expect(met.output).toMatch(/检查点 checkpoints：相符 all met，2 个/);
    const forged = join(folder, 'forged.jsonl');
    writeFileSync(forged, text.replaceAll('"v":1', '"v":2'));
    expect(gangmu.operate(['audit', 'verify', '--checkpoints', forged])).toMatchObject({ code: 1 });
    await asOwner(`ALTER TABLE audit_seal DISABLE TRIGGER USER;
      UPDATE audit_seal SET hash = sha256('x') WHERE plan_id > 0 AND sequence = (
        SELECT sequence FROM audit_checkpoint WHERE plan_id > 0);
      ALTER TABLE audit_seal ENABLE TRIGGER USER`);
    const found = gangmu.operate(['audit', 'verify']);
    expect(found.code).toBe(1);
    expect(found.output).toMatch(
      /末尾被重写，.*the tail was rewritten.*line，440703-14 第 \d+ 条 seal/,
    );
  });

  it('archive no month of the audit log before its time, and say so', () => {
    const refused = gangmu.operate(['audit', 'archive', '--before', '2099-01']);
    expect(refused.code).toBe(2);
    expect(refused.output).toMatch(/六个月.*\n.*at least six months.*--before \d{4}-\d\d/);
    const none = gangmu.operate(['audit', 'archive', '--before', '2020-01']);
    expect(none).toMatchObject({ code: 0 });
    expect(gangmu.operate(['audit', 'archive']).code).toBe(2);
    expect(gangmu.operate(['audit', 'archive', '--befor', '2020-01']).code).toBe(2);
  });

  it('archive a month into a file that verify proves', async () => {
    await asOwner(`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_only_grows;
      INSERT INTO audit_entry (plan_id, recorded_at, actor_name, actor_roles, correlation_id, action, object_type,
        object_key) VALUES (0, '2024-01-10', '甲', '{}', '', 'session.open', 'person', 'x');
      ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_only_grows`);
    const archived = gangmu.operate(['audit', 'archive', '--before', '2024-02', '--to', folder]);
    expect(archived).toMatchObject({ code: 0 });
    expect(archived.output).toMatch(/2024-01：已归档 archived 1 条 rows/);
    const file = join(folder, 'audit-2024-01.jsonl.gz');
    const proved = gangmu.operate(['audit', 'verify', '--archive', file]);
    expect(proved.output).toMatch(/归档 archive 2024-01：完好 whole，1 条 rows/);
    expect(proved.output).toMatch(/系统 installation：完好 whole，.*其中已归档 archived 1/);
  });

  it('say what they are, and refuse what they do not know', () => {
    const help = gangmu.operate(['help']);
    expect(help.code).toBe(0);
    for (const command of [
      'start',
      'demo',
      'plan load',
      'audit verify',
      'audit archive',
      'audit key',
    ])
      expect(help.output).toContain(command);
    expect(gangmu.operate(['destroy']).code).toBe(2);
    expect(gangmu.operate(['plan', 'load']).code).toBe(2);
  });

  it('name every wrong variable and start nothing', () => {
    const refused = gangmu.operate(['start'], { PORT: 'eighty', SMTP_URL: 'mail' });
    expect(refused.code).toBe(2);
    expect(refused.output).toMatch(/PORT.*\n.*SMTP_URL/);
  });

  describe('starting', () => {
    const fresh = (name: string, more: Record<string, string> = {}) => ({
      ...process.env,
      NODE_OPTIONS: '',
      HOST: '127.0.0.1',
      GANGMU_DATA: join(folder, name),
      ...more,
    });

    it('is refused with a clear message when the page’s port is taken', async () => {
      const other = await new Promise<Server>((resolve) => {
        const server = createServer().listen(0, '127.0.0.1', () => {
          resolve(server);
        });
      });
      const { port } = other.address() as { port: number };
      const refused = operate(['start'], fresh('taken', { PORT: String(port) }));
      await new Promise((resolve) => other.close(resolve));
      expect(refused.code).toBe(2);
      expect(refused.output).toMatch(
        new RegExp(`端口 ${String(port)} .*Port ${String(port)} is taken`),
      );
    }, 60_000);

    it('is refused with a clear message on a folder of another PostgreSQL', () => {
      mkdirSync(join(folder, 'old', 'postgres'), { recursive: true });
      writeFileSync(join(folder, 'old', 'postgres', 'PG_VERSION'), '16\n');
      const refused = operate(['start'], fresh('old'));
      expect(refused.code).toBe(2);
      expect(refused.output).toMatch(/PostgreSQL 16.*18.*GANGMU_DATA/);
    });
  });
});
