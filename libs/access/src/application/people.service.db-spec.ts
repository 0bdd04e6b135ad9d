import { signInServices } from '../../../../test/support/build/sign-in.js';
import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { FirstPeopleService } from './first-people.service.js';
import type { PeopleService } from './people.service.js';
import type { BearersService } from './bearers.service.js';
import type { SignInService } from './sign-in.service.js';

describe('the first people', () => {
  let test: TestDatabase;
  let people: PeopleService;
  let first: FirstPeopleService;
  let signIn: SignInService;
  let bearers: BearersService;
  beforeEach(async () => {
    test = await createTestDatabase();
    first = new FirstPeopleService(test.db, test.transactions);
    ({ people, signIn, bearers } = signInServices(test));
  });
  afterEach(() => test.drop());

  const enter = (username: string, password: string) =>
    signIn.signIn(aCommand(), { username, password, userAgent: null });

  it('begin with an administrator whose made password is told once', async () => {
    const made = await first.ensureAdministrator(null);
    expect(made).toMatch(/^[\w-]{16}$/);
    expect((await enter('admin', made ?? '')).user).toMatchObject({ roles: ['security'] });
    expect(await first.ensureAdministrator(null)).toBeNull();
  });

  it('begin with the operator’s password, which a later start does not change', async () => {
    expect(await first.ensureAdministrator('the operator’s')).toBeNull();
    expect(await first.ensureAdministrator('another one')).toBeNull();
    await expect(enter('admin', 'another one')).rejects.toThrow('access.sign-in-refused');
    expect((await enter('admin', 'the operator’s')).user.username).toBe('admin');
  });

  it('for trying out have one password, and get a new one when it changes', async () => {
    await first.ensureDemoPeople('first password');
    await first.ensureDemoPeople('first password');
    expect((await people.list()).map(({ username, version }) => [username, version])).toEqual([
      ['auditor', 1],
      ['finance', 1],
      ['leader', 1],
      ['observer', 1],
      ['office', 1],
      ['system', 1],
    ]);
    const { token } = await enter('leader', 'first password');
    await first.ensureDemoPeople('second password');
    await expect(bearers.resolve(token)).rejects.toThrow('access.not-signed-in');
    expect((await enter('leader', 'second password')).user.username).toBe('leader');
  });

  it('never remove the last administrator, not even when two remove each other at once', async () => {
    await first.ensureAdministrator('the operator’s');
    const second = await people.create(aCommand(), {
      username: 'second',
      name: '第二',
      email: null,
      administrator: 'security',
      memberships: [],
      password: 'a good password',
    });
    const admin = (await people.list()).find(({ username }) => username === 'admin');
    const ids = [admin?.id ?? 0, second.id];
    const left = await Promise.allSettled(
      ids.map((id) => people.update(aCommand(), id, 1, { isActive: false })),
    );
    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await people.list()).filter(({ isActive }) => isActive)).toHaveLength(1);
  });

  it('cannot enter by a password that is changed while it is compared', async () => {
    await first.ensureDemoPeople('first password');
    await test.asOwner('SELECT 1');
    const [entered] = await Promise.allSettled([
      enter('office', 'first password'),
      test.asOwner("UPDATE person SET password_hash = 'changed' WHERE username = 'office'"),
    ]);
    expect(entered).toMatchObject({ status: 'rejected' });
  });
});
