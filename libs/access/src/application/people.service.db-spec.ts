import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { PeopleService } from './people.service.js';
import { SignInService } from './sign-in.service.js';

describe('the first people', () => {
  let test: TestDatabase;
  let people: PeopleService;
  let signIn: SignInService;
  beforeEach(async () => {
    test = await createTestDatabase();
    people = new PeopleService(test.db, test.transactions);
    signIn = new SignInService(test.db, test.transactions);
  });
  afterEach(() => test.drop());

  const enter = (username: string, password: string) =>
    signIn.signIn(aCommand(), { username, password, userAgent: null });

  it('begin with an administrator whose made password is told once', async () => {
    const made = await people.ensureFirstAdministrator(null);
    expect(made).toMatch(/^[\w-]{16}$/);
    expect((await enter('admin', made ?? '')).user).toMatchObject({ roles: ['admin'] });
    expect(await people.ensureFirstAdministrator(null)).toBeNull();
  });

  it('begin with the operator’s password, which a later start does not change', async () => {
    expect(await people.ensureFirstAdministrator('the operator’s')).toBeNull();
    expect(await people.ensureFirstAdministrator('another one')).toBeNull();
    await expect(enter('admin', 'another one')).rejects.toThrow('access.sign-in-refused');
    expect((await enter('admin', 'the operator’s')).user.username).toBe('admin');
  });

  it('for trying out have one password, and get a new one when it changes', async () => {
    await people.ensureDemoPeople('first password');
    await people.ensureDemoPeople('first password');
    expect((await people.list()).map(({ username, version }) => [username, version])).toEqual([
      ['auditor', 1],
      ['finance', 1],
      ['leader', 1],
      ['office', 1],
    ]);
    const { token } = await enter('leader', 'first password');
    await people.ensureDemoPeople('second password');
    await expect(signIn.resolve(token)).rejects.toThrow('access.not-signed-in');
    expect((await enter('leader', 'second password')).user.username).toBe('leader');
  });

  it('never remove the last administrator, not even when two remove each other at once', async () => {
    await people.ensureFirstAdministrator('the operator’s');
    const second = await people.create(aCommand(), {
      username: 'second',
      name: '第二',
      email: null,
      roles: ['admin'],
      password: 'a good password',
    });
    const first = (await people.list()).find(({ username }) => username === 'admin');
    const ids = [first?.id ?? 0, second.id];
    const left = await Promise.allSettled(
      ids.map((id) => people.update(aCommand(), id, 1, { isActive: false })),
    );
    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await people.list()).filter(({ isActive }) => isActive)).toHaveLength(1);
  });

  it('cannot enter by a password that is changed while it is compared', async () => {
    await people.ensureDemoPeople('first password');
    await test.asOwner('SELECT 1');
    const [entered] = await Promise.allSettled([
      enter('office', 'first password'),
      test.asOwner("UPDATE person SET password_hash = 'changed' WHERE username = 'office'"),
    ]);
    expect(entered).toMatchObject({ status: 'rejected' });
  });
});
