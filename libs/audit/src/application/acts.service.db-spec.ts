import { INSTALLATION } from '#libs/platform';
import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { ActsService } from './acts.service.js';

describe('acts that change nothing', () => {
  let test: TestDatabase;
  let acts: ActsService;
  const command = { ...aCommand({ id: 7, name: '甲', roles: ['office'] }), address: '10.0.0.1' };
  const attempt = { route: 'POST /x', permission: 'digest.issue', plan: '440703-14' };

  beforeAll(async () => {
    test = await createTestDatabase();
    acts = new ActsService(test.db, test.transactions);
  });
  afterAll(() => test.drop());

  const rowsOf = (action: string) =>
    test.asOwner(
      `SELECT plan_id, object_key, actor_name, address, after FROM audit_entry WHERE action = $1 ORDER BY id`,
      [action],
    );

  it('are a row each when refused, to ten a minute; the rest of a flood is one row', async () => {
    await test.setRecordedNow('2026-11-25T02:00:30Z');
    await Promise.all(Array.from({ length: 40 }, () => acts.refuse(command, attempt)));
    await acts.refuse({ ...command, actor: { ...command.actor, id: 8 } }, attempt);
    await acts.sumUpRefusals();
    const rows = await rowsOf('access.refuse');
    expect(rows).toHaveLength(11);
    expect(rows[0]).toEqual({
      plan_id: INSTALLATION,
      object_key: 'POST /x',
      actor_name: '甲',
      address: '10.0.0.1',
      after: { permission: 'digest.issue', plan: '440703-14' },
    });
    await test.setRecordedNow('2026-11-25T02:01:00Z');
    await Promise.all([acts.sumUpRefusals(), acts.sumUpRefusals()]);
    const [sum, ...more] = (await rowsOf('access.refuse')).slice(11);
    expect(more).toEqual([]);
    expect(sum).toMatchObject({
      object_key: '*',
      actor_name: '甲',
      address: '10.0.0.1',
      after: { minute: '2026-11-25T02:00:00.000Z', moreAttempts: 30 },
    });
    expect(await test.asOwner('SELECT FROM audit_refusal')).toEqual([]);
  });

  it('are a row an hour when they are looks, for each person and thing', async () => {
    const look = (id: number, no: string) =>
      acts.recordLook({ ...command, actor: { ...command.actor, id } }, 3, {
        action: 'digest.view',
        objectType: 'digest',
        objectKey: no,
      });
    await test.setRecordedNow('2026-11-25T03:10:00Z');
    for (const [id, no] of [
      [7, '1'],
      [7, '1'],
      [8, '1'],
      [7, '2'],
    ] as const)
      await look(id, no);
    await test.setRecordedNow('2026-11-25T03:59:59Z');
    await look(7, '1');
    expect(await rowsOf('digest.view')).toHaveLength(3);
    await test.setRecordedNow('2026-11-25T04:00:00Z');
    await look(7, '1');
    expect(await rowsOf('digest.view')).toHaveLength(4);
  });
});
