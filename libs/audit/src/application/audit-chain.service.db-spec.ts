import {
  aCommand,
  createTestDatabase,
  inTransaction,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { AuditChainService } from './audit-chain.service.js';
import { recordAudit } from './record-audit.js';

describe('the sealed audit log', () => {
  let test: TestDatabase;
  let chain: AuditChainService;
  let planId = 100;

  beforeAll(async () => {
    test = await createTestDatabase();
    chain = new AuditChainService(test.db);
  });
  afterAll(() => test.drop());
  beforeEach(() => {
    planId += 1;
  });

  const record = (objectKey: string): Promise<void> =>
    inTransaction(test, planId, (tx) =>
      recordAudit(tx, {
        action: 'thing.change',
        objectType: 'thing',
        objectKey,
        after: { fen: 5n },
      }),
    );

  /** What only somebody with the owner's rights can do, past the triggers. */
  async function tamper(sql: string): Promise<void> {
    for (const table of ['audit_entry', 'audit_seal'])
      await test.asOwner(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await test.asOwner(sql, [planId]);
    for (const table of ['audit_entry', 'audit_seal'])
      await test.asOwner(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }

  it('lists each row with its change, seals it once however many seal, and is whole', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e']) await record(key);
    expect(await chain.verify(planId)).toMatchObject({ sealed: 0n, waiting: 5 });
    await Promise.all([chain.seal(planId), chain.seal(planId), chain.sealAll()]);
    const proof = await chain.verify(planId);
    expect(proof).toMatchObject({ sealed: 5n, waiting: 0, faults: [], unlisted: [] });
    expect(proof.headHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves nothing of a change that was rolled back', async () => {
    await expect(
      test.transactions.run(aCommand(), planId, async (tx) => {
        await recordAudit(tx, { action: 'thing.change', objectType: 'thing', objectKey: 'x' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await chain.verify(planId)).toMatchObject({ sealed: 0n, waiting: 0, unlisted: [] });
  });

  it('finds one altered byte, a row that is gone and one slipped in, by their numbers', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await record(key);
    await chain.seal(planId);
    await tamper(
      `UPDATE audit_entry SET after = jsonb_set(after, '{fen}', '"6"') WHERE plan_id = $1 AND object_key = 'b'`,
    );
    expect((await chain.verify(planId)).faults).toMatchObject([{ kind: 'altered', sequence: 2n }]);
    await tamper(`DELETE FROM audit_entry WHERE plan_id = $1 AND object_key = 'c'`);
    expect((await chain.verify(planId)).faults).toMatchObject([
      { kind: 'altered', sequence: 2n },
      { kind: 'missing', sequence: 3n },
    ]);
    await tamper(
      `INSERT INTO audit_entry (plan_id, recorded_at, actor_name, actor_roles, correlation_id, action, object_type, object_key)
       VALUES ($1, now(), 'nobody', '{}', '', 'x', 'x', 'x')`,
    );
    expect((await chain.verify(planId)).unlisted).toHaveLength(1);
  });

  it('finds a tail whose rows and seals were taken away by the hash kept outside', async () => {
    for (const key of ['a', 'b', 'c']) await record(key);
    await chain.seal(planId);
    const { sealed, headHash } = await chain.verify(planId);
    await tamper('DELETE FROM audit_seal WHERE plan_id = $1 AND sequence = 3');
    await tamper(`DELETE FROM audit_entry WHERE plan_id = $1 AND object_key = 'c'`);
    const after = await chain.verify(planId);
    expect(after.faults).toEqual([]);
    expect([after.sealed, after.headHash]).not.toEqual([sealed, headHash]);
  });

  it('finds a row that vanished before it was sealed', async () => {
    for (const key of ['a', 'b']) await record(key);
    await tamper(`DELETE FROM audit_entry WHERE plan_id = $1 AND object_key = 'a'`);
    await chain.seal(planId);
    expect((await chain.verify(planId)).faults).toMatchObject([{ kind: 'missing', sequence: 1n }]);
  });

  it('lets the application change, delete or empty neither log nor chain', async () => {
    await record('a');
    await chain.seal(planId);
    for (const table of ['audit_entry', 'audit_seal'])
      for (const sql of [
        `UPDATE ${table} SET plan_id = 0`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await expect(test.db.query(sql)).rejects.toMatchObject({ code: '42501' });
        await expect(test.asOwner(sql)).rejects.toMatchObject({ code: 'GM002' });
      }
  });
});
