import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { aPlan } from '../../../../test/support/build/portfolio.js';
import { clockOf } from './installation-clock.js';

const DAY_MILLISECONDS = 86_400_000;

describe('the clock of an installation', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await createTestDatabase();
  });
  afterEach(() => test.drop());

  const recordedNow = async (): Promise<number> => {
    const [row] = await test.asOwner('SELECT recorded_now() AS now');
    return (row?.now as Date).getTime();
  };
  const become = (isDemo: boolean): Promise<unknown> =>
    test.asOwner('UPDATE installation SET is_demo = $1', [isDemo]);

  it('is the machine’s, and nobody moves it where the data is real', async () => {
    await expect(test.asOwner('SELECT set_demo_clock(1000, NULL)')).rejects.toThrow(
      'only a demo has a clock of its own',
    );
    await expect(
      test.asOwner('UPDATE installation SET demo_clock_shift_ms = 1000'),
    ).rejects.toThrow('installation_clock_of_demo');
    const clock = await clockOf(test.db);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000);
    expect(Math.abs((await recordedNow()) - Date.now())).toBeLessThan(1_000);
  });

  it('is not the application’s to move, in a demo either', async () => {
    await become(true);
    await expect(test.db.query('SELECT set_demo_clock(1000, NULL)')).rejects.toThrow(
      'permission denied',
    );
  });

  it('lets no database with a plan become a demo, and no demo a real one', async () => {
    await aPlan(test);
    await expect(become(true)).rejects.toThrow('becomes no demo');
    const other = await createTestDatabase();
    await other.asOwner('UPDATE installation SET is_demo = true');
    await expect(other.asOwner('UPDATE installation SET is_demo = false')).rejects.toThrow(
      'a demo no real one',
    );
    await other.drop();
  });

  it('is shifted alike in a demo’s database and in Node, and ticks in both', async () => {
    await become(true);
    await test.asOwner('SELECT set_demo_clock($1, NULL)', [-500 * DAY_MILLISECONDS]);
    const clock = await clockOf(test.db);
    const [here, there] = [clock.now().getTime(), await recordedNow()];
    expect(Math.abs(here - (Date.now() - 500 * DAY_MILLISECONDS))).toBeLessThan(1_000);
    expect(Math.abs(here - there)).toBeLessThan(1_000);
    await sleep(30);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(here + 30);
    expect(await recordedNow()).toBeGreaterThanOrEqual(there + 30);
  });

  it('stands still while a demo’s past is told', async () => {
    await become(true);
    await test.asOwner(`SELECT set_demo_clock(NULL, '2021-01-04T09:00:00+08')`);
    expect(await recordedNow()).toBe(Date.parse('2021-01-04T01:00:00Z'));
    await sleep(5);
    expect(await recordedNow()).toBe(Date.parse('2021-01-04T01:00:00Z'));
  });
});
