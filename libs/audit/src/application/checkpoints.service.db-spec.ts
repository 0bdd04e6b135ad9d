import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INSTALLATION, Secrets } from '#libs/platform';
import {
  createTestDatabase,
  inTransaction,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { Signer } from '../domain/signed.js';
import { AuditChainService } from './audit-chain.service.js';
import { auditSigner } from './audit-key.js';
import { proveCheckpoints } from './checkpoint-proof.js';
import { CheckpointsService } from './checkpoints.service.js';
import { recordAudit } from './record-audit.js';

const secrets = new Secrets(Buffer.alloc(32, 9));
const { publicKey } = auditSigner(secrets);

describe('checkpoints of the audit log', () => {
  let test: TestDatabase;
  let chain: AuditChainService;
  let folder: string;
  let file: string;
  let day = 0;

  beforeAll(async () => {
    test = await createTestDatabase();
    chain = new AuditChainService(test.db, secrets);
    folder = mkdtempSync(join(tmpdir(), 'gangmu-checkpoints-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await test.drop();
  });
  beforeEach(async () => {
    day += 1;
    file = join(folder, `deep-${String(day)}`, 'checkpoints.jsonl');
    await test.setRecordedNow(`2026-11-${String(day).padStart(2, '0')}T02:00:00Z`);
    await test.asOwner('UPDATE audit_checkpoint SET written_at = now(), delivered_at = now()');
  });

  async function record(count = 3): Promise<void> {
    for (let index = 0; index < count; index += 1)
      await inTransaction(test, INSTALLATION, (tx) =>
        recordAudit(tx, { action: 'thing.change', objectType: 'thing', objectKey: 'a' }),
      );
    await chain.sealAll();
  }

  const service = (checkpointWebhook: string | null = null, key = secrets) =>
    new CheckpointsService(test.db, key, { checkpointFile: file, checkpointWebhook });
  const prove = () => proveCheckpoints(test.db, readFileSync(file, 'utf8'), publicKey);

  /** What only somebody with the owner's rights can do: rows and seals of the tail go, others come. */
  async function cutTail(rows: number): Promise<void> {
    for (const table of ['audit_entry', 'audit_seal'])
      await test.asOwner(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await test.asOwner(
      `WITH gone AS (DELETE FROM audit_seal WHERE plan_id = 0 AND sequence >
         (SELECT max(sequence) FROM audit_seal WHERE plan_id = 0) - $1 RETURNING entry_id)
       DELETE FROM audit_entry WHERE plan_id = 0 AND id IN (SELECT entry_id FROM gone)`,
      [rows],
    );
    for (const table of ['audit_entry', 'audit_seal'])
      await test.asOwner(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }

  it('are one a day for each chain, however many workers make and write them', async () => {
    await record();
    await Promise.all([service().run(), service().run(), service().run()]);
    await service().run();
    const [line, ...others] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      plan: 'installation',
      day: `2026-11-${String(day).padStart(2, '0')}`,
      sequence: '3',
      publicKey,
    });
    expect(await prove()).toEqual({ checked: 1, faults: [] });
  });

  it('are not made for a day without a key', async () => {
    await record();
    await service(null, new Secrets(null)).run();
    expect(await test.asOwner('SELECT FROM audit_checkpoint WHERE written_at IS NULL')).toEqual([]);
  });

  it('are written once when the writer was killed before it noted so, and again when it was cut short', async () => {
    await record();
    await service().run();
    const whole = readFileSync(file, 'utf8');
    await test.asOwner(
      `UPDATE audit_checkpoint SET written_at = NULL WHERE day = '2026-11-0${day}'`,
    );
    await service().run();
    expect(readFileSync(file, 'utf8')).toBe(whole);
    writeFileSync(file, whole.slice(0, 40));
    await test.asOwner(
      `UPDATE audit_checkpoint SET written_at = NULL WHERE day = '2026-11-0${day}'`,
    );
    await service().run();
    expect(readFileSync(file, 'utf8')).toBe(`${whole.slice(0, 40)}\n${whole}`);
    expect(await prove()).toEqual({ checked: 1, faults: [] });
  });

  it('find rows taken off the end, by plan and sequence', async () => {
    await record();
    await service().run();
    const { sealed } = await chain.verify(INSTALLATION);
    await cutTail(2);
    expect((await chain.verify(INSTALLATION)).faults).toEqual([]);
    expect((await prove()).faults).toEqual([
      { kind: 'gone', line: 1, plan: 'installation', sequence: String(sealed) },
    ]);
  });

  it('find a tail that was written anew and sealed without a flaw', async () => {
    await record();
    await service().run();
    const { sealed } = await chain.verify(INSTALLATION);
    await cutTail(2);
    await record(4);
    expect((await chain.verify(INSTALLATION)).faults).toEqual([]);
    expect((await prove()).faults).toEqual([
      { kind: 'rewritten', line: 1, plan: 'installation', sequence: String(sealed) },
    ]);
  });

  it('find a line that was forged, altered or made unreadable', async () => {
    await record();
    await service().run();
    const line = readFileSync(file, 'utf8').trimEnd();
    const { signature, publicKey: _, ...checkpoint } = JSON.parse(line) as Record<string, string>;
    const theirs = new Signer(Buffer.alloc(32, 1)).sign(checkpoint);
    appendFileSync(file, `${JSON.stringify(theirs)}\n`);
    appendFileSync(file, `${JSON.stringify({ ...theirs, publicKey })}\n`);
    appendFileSync(file, `${line.replace('"v":1', '"v":2')}\nhello\n`);
    expect(signature).toBeDefined();
    expect((await prove()).faults.map(({ kind, line: at }) => [kind, at])).toEqual([
      ['forged', 2],
      ['forged', 3],
      ['forged', 4],
      ['unreadable', 5],
    ]);
  });

  describe('of a webhook', () => {
    let server: Server;
    let answers: number[];
    let received: string[];
    let url: string;

    beforeEach(async () => {
      answers = [];
      received = [];
      server = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          received.push(body);
          response.writeHead(answers.shift() ?? 200).end();
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${String((server.address() as { port: number }).port)}/hook?key=1`;
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    it('are posted again until acknowledged, and then no more', async () => {
      await record();
      answers = [500, 200];
      await expect(service(url).run()).rejects.toThrow(/not acknowledged: status 500/);
      // Not before its time, and by one worker.
      await service(url).run();
      expect(received).toHaveLength(1);
      await test.asOwner('UPDATE audit_checkpoint SET next_attempt_at = now()');
      await Promise.all([service(url).run(), service(url).run()]);
      await test.asOwner('UPDATE audit_checkpoint SET next_attempt_at = now()');
      await service(url).run();
      expect(received).toHaveLength(2);
      expect(received[1]).toBe(received[0]);
      expect(`${received[1]}\n`).toBe(readFileSync(file, 'utf8'));
    });

    it('never tell the address when it fails', async () => {
      await record();
      await new Promise((resolve) => server.close(resolve));
      const message = await service(url)
        .run()
        .catch((error: unknown) => String(error));
      expect(message).toMatch(/ECONNREFUSED/);
      expect(message).not.toMatch(/hook|key/);
      server = createServer().listen(0);
    });
  });
});
