import { signInServices } from '../../../../test/support/build/sign-in.js';
import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { FirstPeopleService } from './first-people.service.js';
import type { SignInAttempts } from './sign-in-attempts.js';
import type { SignInPolicyService } from './sign-in-policy.service.js';
import type { SignInService } from './sign-in.service.js';

const PASSWORD = 'the right one, 42';
const START = Date.parse('2026-03-02T01:00:00Z');

describe('guessing', () => {
  let test: TestDatabase;
  let policies: SignInPolicyService;
  let attempts: SignInAttempts;
  let signIn: SignInService;
  beforeEach(async () => {
    test = await createTestDatabase();
    ({ policies, attempts, signIn } = signInServices(test));
    await new FirstPeopleService(test.db, test.transactions).ensureDemoPeople(PASSWORD);
  });
  afterEach(() => test.drop());

  const at = (minutes: number): Promise<void> =>
    test.setRecordedNow(new Date(START + minutes * 60_000).toISOString());

  /** What a try is answered: 'in', or the code of the refusal. */
  async function enter(address: string, username: string, password: string): Promise<string> {
    try {
      await signIn.signIn({ ...aCommand(), address }, { username, password, userAgent: null });
      return 'in';
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Tries in parallel, eight at a time; how often each answer came. */
  async function hammer(
    times: number,
    one: (time: number) => readonly [address: string, username: string],
  ): Promise<Record<string, number>> {
    const answers: Record<string, number> = {};
    let time = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (time < times) {
          const [address, username] = one(time++);
          const answer = await enter(address, username, `wrong ${String(time)}`);
          answers[answer] = (answers[answer] ?? 0) + 1;
        }
      }),
    );
    return answers;
  }

  const refused = 'access.sign-in-refused';
  const slowed = 'access.sign-in-slowed';

  it('10,000 passwords of one person from one address tries ten, and locks nobody else out', async () => {
    await at(0);
    expect(await hammer(10_000, () => ['203.0.113.1', 'office'])).toEqual({
      [refused]: 10,
      [slowed]: 9_990,
    });
    // Not even the right one is let in sooner; the person elsewhere and others there are.
    expect(await enter('203.0.113.1', 'office', PASSWORD)).toBe(slowed);
    expect(await enter('198.51.100.1', 'office', PASSWORD)).toBe('in');
    expect(await enter('203.0.113.1', 'finance', PASSWORD)).toBe('in');
    await at(0.99);
    expect(await enter('203.0.113.1', 'office', PASSWORD)).toBe(slowed);
    await at(1.01);
    expect(await enter('203.0.113.1', 'office', PASSWORD)).toBe('in');
    const log = await test.asOwner(
      `SELECT count(*)::integer AS refusals, count(after ->> 'lockedUntil')::integer AS locks
       FROM audit_entry WHERE action = 'session.refuse'`,
    );
    expect(log).toEqual([{ refusals: 10, locks: 1 }]);
  }, 120_000);

  it('10,000 passwords of many people from one address tries a hundred, and locks out only there', async () => {
    await at(0);
    const answers = await hammer(10_000, (time) => [
      '203.0.113.1',
      ['office', 'finance', 'leader', `nobody${String(time % 500)}`][time % 4] ?? '',
    ]);
    expect(answers).toEqual({ [refused]: 100, [slowed]: 9_900 });
    for (const username of ['office', 'finance', 'leader', 'observer']) {
      expect(await enter('203.0.113.1', username, PASSWORD)).toBe(slowed);
      expect(await enter('198.51.100.1', username, PASSWORD)).toBe('in');
    }
  }, 120_000);

  it('10,000 passwords of one person from as many addresses tries fifty', async () => {
    await at(0);
    const answers = await hammer(10_000, (time) => [
      `10.1.${String(time >> 8)}.${String(time & 255)}`,
      'office',
    ]);
    expect(answers).toEqual({ [refused]: 50, [slowed]: 9_950 });
    expect(await enter('198.51.100.1', 'office', PASSWORD)).toBe(slowed);
    expect(await enter('198.51.100.1', 'finance', PASSWORD)).toBe('in');
    await at(1.01);
    expect(await enter('198.51.100.1', 'office', PASSWORD)).toBe('in');
  }, 120_000);

  it('is slowed alike for a name that nobody has', async () => {
    await at(0);
    for (const username of ['leader', 'nobody'])
      expect(await hammer(30, () => ['203.0.113.1', username])).toEqual({
        [refused]: 10,
        [slowed]: 20,
      });
  });

  it('is not what people do who know their password: right ones take nothing up', async () => {
    await at(0);
    for (let time = 0; time < 9; time += 1) await enter('203.0.113.1', 'office', 'wrong wrong');
    for (let time = 0; time < 15; time += 1)
      expect(await enter('203.0.113.1', 'office', PASSWORD)).toBe('in');
    expect(await enter('203.0.113.1', 'office', 'wrong wrong')).toBe(refused);
    expect(await enter('203.0.113.1', 'office', PASSWORD)).toBe(slowed);
  });

  it('leaves rows only while they matter', async () => {
    const rows = async () =>
      (await test.asOwner('SELECT count(*)::integer AS n FROM sign_in_failure'))[0]?.n;
    await at(0);
    for (let time = 0; time < 20; time += 1)
      await attempts.admit(
        { ...aCommand(), address: `10.0.0.${String(time)}` },
        `n${String(time)}`,
      );
    expect(await rows()).toBe(60);
    await at(600);
    for (let time = 0; time < 30; time += 1)
      await (await attempts.admit({ ...aCommand(), address: '10.9.9.9' }, 'one')).succeed();
    expect(await rows()).toBeLessThanOrEqual(3);
  });

  it('locks a person everywhere for half an hour at the fifth failure under mlps3', async () => {
    await at(0);
    await policies.set(aCommand(), 1, {
      profile: 'mlps3',
      secondFactorFor: [],
      idleMinutes: 30,
      absoluteHours: 8,
    });
    expect(await hammer(100, (time) => [`10.0.0.${String(time)}`, 'office'])).toEqual({
      [refused]: 5,
      [slowed]: 95,
    });
    await at(29.9);
    expect(await enter('198.51.100.1', 'office', PASSWORD)).toBe(slowed);
    await at(30.1);
    expect(await enter('198.51.100.1', 'office', PASSWORD)).toBe('in');
  });
});
