import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { OutboxEntity } from '../outbox/outbox.entity.js';
import { IdempotencyKeyEntity } from './recording.entities.js';

describe('transactions', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  const once = (key: string, bodyHash: string) => ({
    ...aCommand({ id: 7 }),
    idempotency: { route: 'POST /things', key, bodyHash },
  });

  it('does the work of one idempotency key once and repeats its result', async () => {
    let done = 0;
    const work = () => Promise.resolve({ made: ++done });
    expect(await test.transactions.run(once('a', 'h'), 1, work)).toEqual({ made: 1 });
    expect(await test.transactions.run(once('a', 'h'), 1, work)).toEqual({ made: 1 });
    expect(done).toBe(1);
  });

  it('refuses a key that comes again with another body', async () => {
    await test.transactions.run(once('b', 'h1'), 1, () => Promise.resolve({}));
    await expect(
      test.transactions.run(once('b', 'h2'), 1, () => Promise.resolve({})),
    ).rejects.toMatchObject({
      code: 'platform.idempotency-other-body',
    });
  });

  it('refuses a key whose first request still runs, and forgets the key when the work fails', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let entered = (): void => undefined;
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const first = test.transactions.run(once('c', 'h'), 1, async () => {
      entered();
      await gate;
      throw new Error('breaks');
    });
    await inside;
    await expect(
      test.transactions.run(once('c', 'h'), 1, () => Promise.resolve({})),
    ).rejects.toMatchObject({
      code: 'platform.idempotency-running',
    });
    release();
    await expect(first).rejects.toThrow('breaks');
    expect(
      await test.transactions.run(once('c', 'h'), 1, () => Promise.resolve({ ok: 1 })),
    ).toEqual({ ok: 1 });
  });

  it('records a transaction that is open while its day is closed on the new day', async () => {
    await test.setRecordedNow('2024-05-31T15:59:59.500Z');
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let began = (): void => undefined;
    const begun = new Promise<void>((resolve) => (began = resolve));
    const open = test.transactions.run(aCommand(), 9, async (tx) => {
      began();
      await gate;
      return tx.recordedAt.toISOString();
    });
    await begun;
    await test.setRecordedNow('2024-05-31T16:00:00.100Z');
    let isClosed = false;
    const closing = test.db
      .query("SELECT close_day(9, '2024-05-31')")
      .then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isClosed).toBe(false);
    release();
    expect(await open).toBe('2024-05-31T15:59:59.500Z');
    await closing;
    // Even a clock that steps back records nothing on a closed day any more.
    await test.setRecordedNow('2024-05-31T15:59:59.900Z');
    const late = await test.transactions.run(aCommand(), 9, (tx) =>
      Promise.resolve(tx.recordedAt.toISOString()),
    );
    expect(late).toBe('2024-05-31T16:00:00.000Z');
    await test.setRecordedNow(null);
  });

  it('lives through the loss of any connection in the middle of a transaction', async () => {
    const lose = () =>
      test.transactions.run(aCommand(), 9, async (tx) => {
        const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await test.asOwner('SELECT pg_terminate_backend($1)', [own?.pid]);
        // What comes in on the broken connection while nobody waits for an answer.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await tx.query('SELECT 1');
      });
    for (let connection = 0; connection < 3; connection += 1)
      await expect(lose()).rejects.toThrow();
    expect(await test.transactions.run(aCommand(), 9, () => Promise.resolve('ok'))).toBe('ok');
  });

  it('gives repositories the transaction itself, which they cannot end', async () => {
    const write = (isKept: boolean) =>
      test.transactions.run(aCommand(), 9, async (tx) => {
        const repository = tx.manager.getRepository(OutboxEntity);
        await repository.save({
          planId: 9,
          fact: `kept: ${String(isKept)}`,
          payload: { v: 1 },
          recordedAt: tx.recordedAt,
        });
        const [own] = await tx.query<{ count: bigint }>(
          'SELECT count(*) AS count FROM outbox WHERE plan_id = 9',
        );
        expect(own?.count).toBe(1n);
        await expect(tx.manager.queryRunner?.commitTransaction()).rejects.toThrow('ends where');
        await expect(tx.manager.queryRunner?.release()).rejects.toThrow('goes back');
        // What TypeORM nests is a savepoint: it fails alone.
        await expect(
          tx.manager.transaction(async (nested) => {
            await nested.delete(OutboxEntity, { planId: 9 });
            throw new Error('changed its mind');
          }),
        ).rejects.toThrow('changed its mind');
        if (!isKept) throw new Error('given up');
        return (await repository.findOneByOrFail({ planId: 9 })).payload;
      });
    await expect(write(false)).rejects.toThrow('given up');
    expect(await test.db.query('SELECT FROM outbox WHERE plan_id = 9')).toEqual([]);
    expect(await write(true)).toEqual({ v: 1 });
    expect(
      await test.db.query('SELECT fact, payload, relayed_at FROM outbox WHERE plan_id = 9'),
    ).toEqual([{ fact: 'kept: true', payload: { v: 1 }, relayed_at: null }]);
  });

  it('tells what PostgreSQL refused to a repository by its code', async () => {
    const add = () =>
      test.transactions.run(aCommand(), 9, async (tx) => {
        await tx.manager.insert(IdempotencyKeyEntity, {
          personId: 1,
          route: 'POST /things',
          key: 'repeated',
          bodyHash: '',
          recordedAt: tx.recordedAt,
        });
      });
    await add();
    await expect(add()).rejects.toMatchObject({
      code: '23505',
      constraint: 'idempotency_key_pkey',
    });
  });

  it('refuses to close a day that is not over', async () => {
    await expect(test.db.query("SELECT close_day(9, '2099-01-01')")).rejects.toMatchObject({
      code: 'GM001',
    });
  });
});
