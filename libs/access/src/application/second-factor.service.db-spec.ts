import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import { Secrets } from '#libs/platform';
import { signInServices } from '../../../../test/support/build/sign-in.js';
import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { SecondFactorService } from './second-factor.service.js';
import type { BearersService } from './bearers.service.js';
import type { SignInService } from './sign-in.service.js';
import type { SignedIn } from './signed-in.js';

const PASSWORD = 'open sesame 42';

describe('a second factor', () => {
  let test: TestDatabase;
  let signIn: SignInService;
  let bearers: BearersService;
  let service: SecondFactorService;
  let now = new Date('2026-11-20T02:00:00Z');
  const secrets = new Secrets(randomBytes(32));

  beforeAll(async () => {
    test = await createTestDatabase();
    ({ signIn, bearers } = signInServices(test));
    service = new SecondFactorService(test.db, test.transactions, secrets, { now: () => now });
  });
  afterAll(() => test.drop());

  let made = 0;
  async function aPerson(administrator: 'system' | 'audit' = 'system'): Promise<string> {
    made += 1;
    const username = `person${String(made)}`;
    const { people } = signInServices(test);
    await people.create(aCommand(), {
      username,
      name: username,
      email: null,
      administrator,
      memberships: [],
      password: PASSWORD,
    });
    return username;
  }
  const enter = async (username: string): Promise<SignedIn> =>
    (await signIn.signIn(aCommand(), { username, password: PASSWORD, userAgent: null })).user;
  const codeOf = (secret: string, steps = 0): string =>
    generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + steps * 30 });
  const later = (seconds: number): void => {
    now = new Date(now.getTime() + seconds * 1000);
  };

  /** A person with a second factor, in the session that enrolled it. */
  async function enrolled(): Promise<{ user: SignedIn; secret: string; recoveryCodes: string[] }> {
    const user = await enter(await aPerson());
    const { secret } = await service.offer(aCommand(), user, null);
    const { recoveryCodes, token } = await service.confirm(aCommand(), user, codeOf(secret));
    later(60);
    return { user: await bearers.resolve(token), secret, recoveryCodes };
  }
  const actsOf = async (username: string): Promise<unknown[]> =>
    (
      await test.asOwner(
        `SELECT action, after FROM audit_entry
         WHERE object_key = $1 AND action LIKE 'second-factor.%' ORDER BY id`,
        [username],
      )
    ).map(({ action, after }) => (after === null ? action : [action, after]));

  it('counts once a code has confirmed it, and from then on every sign-in asks for it', async () => {
    const username = await aPerson();
    const user = await enter(username);
    expect(await service.offer(aCommand(), user, null)).toMatchObject({
      uri: expect.stringContaining(`otpauth://totp/Gangmu:${username}?secret=`) as string,
    });
    expect((await enter(username)).pending).toBeNull();
    const { secret } = await service.offer(aCommand(), user, null);
    const { token, recoveryCodes } = await service.confirm(aCommand(), user, codeOf(secret));
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await bearers.resolve(token)).pending).toBeNull();
    expect((await enter(username)).pending).toBe('second-factor-code');
    expect(await actsOf(username)).toEqual(['second-factor.enrol']);
  });

  it('is confirmed by nothing else than a code of it, within fifteen minutes', async () => {
    const user = await enter(await aPerson());
    const confirm = (code: string) => service.confirm(aCommand(), user, code);
    await expect(confirm('123456')).rejects.toThrow('access.second-factor-not-offered');
    const { secret } = await service.offer(aCommand(), user, null);
    await expect(confirm(codeOf(secret, 5))).rejects.toMatchObject({
      items: [{ pointer: '/code', code: 'access.code-wrong' }],
    });
    await test.asOwner(
      "UPDATE second_factor SET offered_at = now() - interval '16 minutes' WHERE person_id = $1",
      [user.id],
    );
    await expect(confirm(codeOf(secret))).rejects.toThrow('access.second-factor-not-offered');
  });

  it('is begun by whoever signed in within fifteen minutes', async () => {
    const user = await enter(await aPerson());
    const openedAgo = (minutes: number) =>
      test.asOwner(
        'UPDATE person_session SET created_at = now() - make_interval(mins => $2) WHERE id = $1',
        [user.sessionId, minutes],
      );
    await openedAgo(16);
    await expect(service.offer(aCommand(), user, null)).rejects.toThrow('access.sign-in-again');
    await openedAgo(14);
    await service.offer(aCommand(), user, null);
  });

  it('gives the session that passes it a new token, and ends the old one', async () => {
    const { user, secret } = await enrolled();
    const { token, user: again } = await signIn.signIn(aCommand(), {
      username: user.username,
      password: PASSWORD,
      userAgent: null,
    });
    expect(again.pending).toBe('second-factor-code');
    const next = await service.pass(aCommand(), again, codeOf(secret));
    await expect(bearers.resolve(token)).rejects.toThrow('access.not-signed-in');
    expect(await bearers.resolve(next)).toMatchObject({
      pending: null,
      sessionId: again.sessionId,
    });
    expect((await actsOf(user.username)).at(-1)).toEqual(['second-factor.pass', { by: 'app' }]);
  });

  it('accepts a code once, also when it comes ten times at the same moment', async () => {
    const { user, secret } = await enrolled();
    const code = codeOf(secret);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => service.pass(aCommand(), user, code)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(service.pass(aCommand(), user, codeOf(secret, -1))).rejects.toThrow();
    expect(await actsOf(user.username)).toHaveLength(12);
  });

  it('accepts each recovery code once', async () => {
    const { user, recoveryCodes } = await enrolled();
    const [code = ''] = recoveryCodes;
    const outcomes = await Promise.allSettled(
      [code, code.toLowerCase().replaceAll('-', ' ')].map((typed) =>
        service.pass(aCommand(), user, typed),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await service.state(user)).recoveryCodesLeft).toBe(9);
    expect(await actsOf(user.username)).toContainEqual([
      'second-factor.pass',
      { by: 'recovery-code' },
    ]);
  });

  it('gives new recovery codes for a code; those before are void', async () => {
    const { user, secret, recoveryCodes } = await enrolled();
    const renewed = await service.renewRecoveryCodes(aCommand(), user, codeOf(secret));
    expect(renewed).toHaveLength(10);
    await expect(service.pass(aCommand(), user, recoveryCodes[0] ?? '')).rejects.toThrow();
    expect(await service.pass(aCommand(), user, renewed[9] ?? '')).toMatch(/^[\w-]{43}$/);
  });

  it('moves to another phone for a code of the old one', async () => {
    const { user, secret } = await enrolled();
    for (const code of [null, '', '000000'])
      await expect(service.offer(aCommand(), user, code)).rejects.toThrow('invalid-input');
    const next = await service.offer(aCommand(), user, codeOf(secret));
    later(60);
    // Until the new one is confirmed, the old one counts.
    await service.pass(aCommand(), user, codeOf(secret));
    await service.confirm(aCommand(), user, codeOf(next.secret));
    later(60);
    await expect(service.pass(aCommand(), user, codeOf(secret))).rejects.toThrow('invalid-input');
    await service.pass(aCommand(), user, codeOf(next.secret));
  });

  it('is turned off for a code, unless the person’s role must have one', async () => {
    const { user, secret } = await enrolled();
    await test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{office,system}'");
    await expect(service.remove(aCommand(), user, codeOf(secret))).rejects.toThrow(
      'access.second-factor-obligatory',
    );
    await test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{audit}'");
    await service.remove(aCommand(), user, codeOf(secret));
    expect((await enter(user.username)).pending).toBeNull();
    await expect(service.pass(aCommand(), user, codeOf(secret))).rejects.toThrow(
      'access.second-factor-missing',
    );
  });

  it('is set up first by whoever must have one', async () => {
    await test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{audit}'");
    const user = await enter(await aPerson('audit'));
    expect(user.pending).toBe('second-factor-enrolment');
    const { secret } = await service.offer(aCommand(), user, null);
    const { token } = await service.confirm(aCommand(), user, codeOf(secret));
    expect((await bearers.resolve(token)).pending).toBeNull();
  });

  it('is taken away by an administrator from another only, and ends the sessions', async () => {
    const { user } = await enrolled();
    const self = aCommand({ id: user.id });
    await expect(service.reset(self, user.id)).rejects.toThrow('access.second-factor-own');
    await service.reset(aCommand(), user.id);
    expect(await signIn.sessions(user.id)).toEqual([]);
    expect((await enter(user.username)).pending).toBeNull();
    await expect(service.reset(aCommand(), user.id)).rejects.toThrow('second-factor-missing');
    await expect(service.reset(aCommand(), 1_000_000)).rejects.toThrow('person-not-found');
  });

  it('keeps neither the secret nor a code in the clear, whatever idempotency key came', async () => {
    const user = await enter(await aPerson());
    const once = (key: string) => ({
      ...aCommand({ id: user.id }),
      idempotency: { route: 'POST /x', key, bodyHash: 'x' },
    });
    const { secret } = await service.offer(once('a'), user, null);
    const { recoveryCodes } = await service.confirm(once('b'), user, codeOf(secret));
    const rows = await test.asOwner(
      `SELECT (SELECT json_agg(f) FROM second_factor f)::text || (SELECT json_agg(c) FROM recovery_code c)::text
         || (SELECT json_agg(a) FROM audit_entry a)::text
         || coalesce((SELECT json_agg(i) FROM idempotency_key i)::text, '') AS kept`,
    );
    for (const open of [
      secret,
      ...recoveryCodes,
      ...recoveryCodes.map((c) => c.replaceAll('-', '')),
    ])
      expect(String(rows[0]?.kept)).not.toContain(open);
  });

  it('does not open in another person’s row, nor under another key', async () => {
    const [one, other] = [await enrolled(), await enrolled()];
    await test.asOwner(
      `UPDATE second_factor SET sealed_secret =
         (SELECT sealed_secret FROM second_factor WHERE person_id = $1) WHERE person_id = $2`,
      [one.user.id, other.user.id],
    );
    await expect(service.pass(aCommand(), other.user, codeOf(one.secret))).rejects.toThrow(
      'access.second-factor-unreadable',
    );
    const elsewhere = new SecondFactorService(
      test.db,
      test.transactions,
      new Secrets(randomBytes(32)),
      { now: () => now },
    );
    await expect(elsewhere.pass(aCommand(), one.user, codeOf(one.secret))).rejects.toThrow(
      'access.second-factor-unreadable',
    );
  });
});
