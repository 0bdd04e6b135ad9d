import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { FirstPeopleService } from '#libs/access';
import { AuditChainService } from '#libs/audit';
import { Database, INSTALLATION } from '#libs/platform';
import { createApi } from '../../apps/api/src/server.js';
import { ApiClient, signIn, type Answer } from '../support/api-client.js';
import { openEvents } from '../support/event-stream.js';
import { eventually } from '../support/eventually.js';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

describe('access', () => {
  let server: TestServer;
  let second: NestFastifyApplication;
  let secondUrl: string;
  let nobody: ApiClient;
  let admin: ApiClient;

  beforeAll(async () => {
    server = await startTestServer();
    const { config } = server;
    second = await createApi({
      config,
      database: await Database.connect({ url: server.test.url, role: 'app', poolSize: 3 }),
      logger: pino({ level: 'silent' }),
    });
    await second.listen({ port: 0, host: '127.0.0.1' });
    secondUrl = await second.getUrl();
    nobody = new ApiClient(server.baseUrl, null);
    admin = await server.as('admin');
  });
  afterAll(async () => {
    await second.close();
    await server.close();
  });

  const rolesIn = (roles: string[]) => roles.map((role) => ({ plan: '440703-14', role }));

  let made = 0;
  /** A new person, signed in. */
  async function aPerson(
    roles: string[],
  ): Promise<{ id: number; name: string; client: ApiClient }> {
    made += 1;
    const username = `person${String(made)}`;
    const { body } = await admin.post('/api/v1/people', {
      username,
      name: `人员 ${String(made)}`,
      memberships: rolesIn(roles),
      password: PASSWORD,
    });
    const client = await signIn(server.baseUrl, username, PASSWORD);
    return { id: body.id as number, name: username, client };
  }

  const elsewhere = (client: ApiClient): ApiClient => new ApiClient(secondUrl, client.token);

  const open = (username: string, password: string, options = {}): Promise<Answer> =>
    nobody.request('POST', '/api/v1/session', { username, password }, options);

  describe('sign-in', () => {
    it('answers the token and the person, and sets a cookie no script can read', async () => {
      const answer = await open('Finance ', PASSWORD);
      expect(answer.status).toBe(200);
      expect(answer.body.user).toMatchObject({ username: 'finance', roles: ['finance'] });
      expect(answer.body.user.permissions).toContain('report.verify');
      expect(answer.body.user).not.toHaveProperty('sessionId');
      const cookie = answer.headers.get('set-cookie') ?? '';
      expect(cookie).toContain(`gangmu_session=${answer.body.token as string}`);
      expect(cookie).toMatch(/Path=\/;/);
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Strict/);
      expect(cookie).not.toMatch(/Secure/);
    });

    it('tells a wrong password and an unknown name apart in nothing', async () => {
      const [wrong, unknown] = await Promise.all([
        open('leader', 'not this one'),
        open('nobody-has-this-name', 'not this one'),
      ]);
      for (const answer of [wrong, unknown]) {
        expect([answer.status, answer.body.code]).toEqual([401, 'access.sign-in-refused']);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
      expect(wrong.body.detail).toBe(unknown.body.detail);
    });

    it('keeps the SHA-256 of a token and nothing else of it', async () => {
      const { body } = await open('leader', PASSWORD);
      const token = body.token as string;
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      const rows = await server.test.asOwner(
        'SELECT s::text AS row FROM person_session s WHERE token_hash = $1',
        [createHash('sha256').update(token).digest()],
      );
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    it('makes a session each time, whatever idempotency key comes with it', async () => {
      const key = { idempotencyKey: 'same' };
      const [first, again] = [
        await open('leader', PASSWORD, key),
        await open('leader', PASSWORD, key),
      ];
      expect([first.status, again.status]).toEqual([200, 200]);
      expect(again.body.token).not.toBe(first.body.token);
    });

    it('slows down guessing one name, not other people at the same address', async () => {
      const { name } = await aPerson(['office']);
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 11; attempt += 1)
        statuses.push((await open(`${' '.repeat(attempt % 3)}${name}`, 'guess guess')).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
      const slowed = await open(name.toUpperCase(), PASSWORD);
      expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '60']);
      expect((await open('leader', PASSWORD)).status).toBe(200);
    });

    it('keeps no name that nobody has: it may be a password', async () => {
      await open('my-secret-pass-99', 'x');
      const rows = await server.test.asOwner(
        "SELECT a::text AS row FROM audit_entry a WHERE action = 'session.refuse'",
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain('secret-pass');
    });

    it('records who signed in and who was refused', async () => {
      await open('auditor', PASSWORD);
      await open('auditor', 'wrong wrong');
      const rows = await server.test.asOwner(
        `SELECT action, actor_name, address FROM audit_entry
         WHERE plan_id = 0 AND object_key = 'auditor' AND action LIKE 'session.%' ORDER BY id`,
      );
      expect(rows.slice(-2)).toEqual([
        { action: 'session.open', actor_name: '审计管理员（演示）', address: '127.0.0.1' },
        { action: 'session.refuse', actor_name: 'nobody', address: '127.0.0.1' },
      ]);
    });
  });

  describe('a session', () => {
    it('is listed to its owner only, and ended at once in every api', async () => {
      const { client, name } = await aPerson(['office']);
      const other = await signIn(server.baseUrl, name, PASSWORD);
      for (const known of [other, elsewhere(other)])
        expect((await known.get('/api/v1/session')).status).toBe(200);
      const { body } = await client.get('/api/v1/sessions');
      expect(body.items).toHaveLength(2);
      const [newest] = body.items as { id: string; current: boolean }[];
      expect(newest).toMatchObject({ current: false, userAgent: 'node' });
      const stranger = await server.as('leader');
      expect((await stranger.delete(`/api/v1/sessions/${newest?.id ?? ''}`)).status).toBe(404);

      expect((await client.delete(`/api/v1/sessions/${newest?.id ?? ''}`)).status).toBe(204);
      expect((await other.get('/api/v1/session')).status).toBe(401);
      await eventually(
        () => elsewhere(other).get('/api/v1/session'),
        (answer) => answer.status === 401,
        1_000,
      );
      expect((await client.get('/api/v1/session')).status).toBe(200);
    });

    it('ends by signing out, and its cookie goes', async () => {
      const { client } = await aPerson(['leader']);
      const answer = await client.delete('/api/v1/session');
      expect(answer.status).toBe(204);
      expect(answer.headers.get('set-cookie')).toMatch(/^gangmu_session=;/);
      expect((await client.get('/api/v1/session')).body.code).toBe('access.not-signed-in');
    });

    it.each([
      ['after eight idle hours', "last_seen_at = now() - interval '8 hours 1 second'"],
      ['after twelve hours', "expires_at = now() - interval '1 second'"],
      ['when it is revoked', 'revoked_at = now()'],
    ])('ends %s', async (_, change) => {
      const { body } = await open('leader', PASSWORD);
      const client = new ApiClient(server.baseUrl, body.token as string);
      await server.test.asOwner(`UPDATE person_session SET ${change} WHERE token_hash = $1`, [
        createHash('sha256')
          .update(client.token ?? '')
          .digest(),
      ]);
      expect((await client.get('/api/v1/session')).status).toBe(401);
    });

    it('lasts twelve hours at most, and is seen at most once a minute', async () => {
      const { body } = await open('leader', PASSWORD);
      const hash = createHash('sha256')
        .update(body.token as string)
        .digest();
      const seen = async () =>
        server.test.asOwner(
          `SELECT round(extract(epoch FROM expires_at - created_at) / 3600) AS hours,
             now() - last_seen_at < interval '10 seconds' AS fresh
           FROM person_session WHERE token_hash = $1`,
          [hash],
        );
      await server.test.asOwner(
        "UPDATE person_session SET last_seen_at = now() - interval '59 seconds' WHERE token_hash = $1",
        [hash],
      );
      const client = new ApiClient(server.baseUrl, body.token as string);
      await client.get('/api/v1/session');
      expect(await seen()).toEqual([{ hours: '12', fresh: false }]);
      await server.test.asOwner(
        "UPDATE person_session SET last_seen_at = now() - interval '61 seconds' WHERE token_hash = $1",
        [hash],
      );
      await elsewhere(client).get('/api/v1/session');
      expect(await seen()).toEqual([{ hours: '12', fresh: true }]);
    });
  });

  describe('a password', () => {
    it('is changed with the old one, which ends the other sessions', async () => {
      const { client, name } = await aPerson(['office']);
      const other = await signIn(server.baseUrl, name, PASSWORD);
      const change = { currentPassword: PASSWORD, newPassword: '换一个全新的密码' };
      expect((await client.put('/api/v1/session/password', change)).status).toBe(204);
      expect((await other.get('/api/v1/session')).status).toBe(401);
      expect((await client.get('/api/v1/session')).status).toBe(200);
      expect((await open(name, PASSWORD)).status).toBe(401);
      expect((await open(name, '换一个全新的密码')).status).toBe(200);
    });

    it.each([
      ['wrong', 'a quite new one', '/currentPassword', 'access.password-wrong'],
      [PASSWORD, 'short', '/newPassword', 'access.password-short'],
      [PASSWORD, 'x'.repeat(129), '/newPassword', 'access.password-long'],
      [PASSWORD, '12345678', '/newPassword', 'access.password-common'],
      [PASSWORD, '', '/newPassword', 'api.text-short'],
    ])('is not changed from %j to %j', async (currentPassword, newPassword, pointer, code) => {
      const { client } = await aPerson(['office']);
      const answer = await client.put('/api/v1/session/password', { currentPassword, newPassword });
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    });

    it('is never answered, logged in the audit or left in an idempotency key', async () => {
      const secret = 'a very secret password';
      const send = () =>
        admin.post(
          '/api/v1/people',
          {
            username: 'secretive',
            name: '保密',
            memberships: rolesIn(['office']),
            password: secret,
          },
          { idempotencyKey: 'once' },
        );
      const first = await send();
      expect(first.status).toBe(201);
      expect((await send()).body).toEqual(first.body);
      const rows = await server.test.asOwner(
        `SELECT a::text AS row FROM audit_entry a UNION ALL SELECT k::text FROM idempotency_key k`,
      );
      const everything = JSON.stringify([first.body, rows]);
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain('argon2');
    });
  });

  describe('people', () => {
    it('gain and lose permissions at once in every api', async () => {
      const { client, id } = await aPerson(['leader']);
      const issue = (): Promise<Answer> =>
        elsewhere(client).put('allocation', { items: [] }, { ifMatch: 99 });
      expect((await issue()).status).toBe(403);
      const changed = await admin.patch(
        `/api/v1/people/${String(id)}`,
        { memberships: rolesIn(['finance']) },
        { ifMatch: 1 },
      );
      expect(changed.body).toMatchObject({
        memberships: [{ plan: '440703-14', role: 'finance', unit: '440703' }],
        version: 2,
      });
      await eventually(issue, (answer) => answer.status === 412, 1_000);
      await admin.patch(
        `/api/v1/people/${String(id)}`,
        { memberships: rolesIn(['observer']) },
        { ifMatch: 2 },
      );
      await eventually(issue, (answer) => answer.status === 403, 1_000);
    });

    it('are shut out at once when they are made inactive', async () => {
      const { client, id, name } = await aPerson(['office']);
      expect((await elsewhere(client).get('/api/v1/session')).status).toBe(200);
      await admin.patch(`/api/v1/people/${String(id)}`, { active: false }, { ifMatch: 1 });
      await eventually(
        () => elsewhere(client).get('/api/v1/session'),
        (answer) => answer.status === 401,
        1_000,
      );
      expect((await open(name, PASSWORD)).body.code).toBe('access.sign-in-refused');
    });

    it('are changed only as they were last seen', async () => {
      const { id } = await aPerson(['office']);
      const path = `/api/v1/people/${String(id)}`;
      expect((await admin.patch(path, { name: '新名' })).status).toBe(428);
      expect((await admin.patch(path, { name: '新名' }, { ifMatch: 7 })).body.code).toBe(
        'access.stale',
      );
      const changed = await admin.patch(path, { name: '新名' }, { ifMatch: 1 });
      expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    });

    it('always have an administrator among them', async () => {
      const { body } = await admin.get('/api/v1/people');
      const first = (body.items as { id: number; username: string; version: number }[]).find(
        ({ username }) => username === 'admin',
      );
      for (const change of [{ active: false }, { administrator: null }]) {
        const answer = await admin.patch(`/api/v1/people/${String(first?.id)}`, change, {
          ifMatch: first?.version ?? 0,
        });
        expect([answer.status, answer.body.code]).toEqual([409, 'access.last-administrator']);
      }
    });

    it('get all that is kept about them, and nobody else does', async () => {
      const { client, name } = await aPerson(['leader']);
      const { headers, body } = await client.get('/api/v1/account/export');
      expect(headers.get('content-disposition')).toContain('attachment');
      expect(body.person).toMatchObject({ username: name, memberships: [{ role: 'leader' }] });
      expect(body.sessions).toHaveLength(1);
      expect(body.acts).toMatchObject([{ action: 'session.open', address: '127.0.0.1' }]);
      expect(JSON.stringify(body)).not.toMatch(/argon2|token_hash/);
    });

    it('are forgotten when their account is deleted, and the audit chain stays whole', async () => {
      const { client, id, name } = await aPerson(['leader']);
      const path = `/api/v1/people/${String(id)}`;
      await admin.patch(path, { email: 'gone@example.org' }, { ifMatch: 1 });
      expect((await admin.delete(path, { ifMatch: 1 })).body.code).toBe('access.stale');
      expect((await admin.delete(path, { ifMatch: 2 })).status).toBe(204);
      expect((await client.get('/api/v1/session')).status).toBe(401);
      expect((await open(name, PASSWORD)).status).toBe(401);
      expect((await admin.get('/api/v1/people')).body.items).not.toContainEqual(
        expect.objectContaining({ id }),
      );
      const left = await server.test.asOwner('SELECT p::text AS row FROM person p WHERE id = $1', [
        id,
      ]);
      expect(JSON.stringify(left)).not.toMatch(/person\d|gone@|人员|argon2/);
      const chain = new AuditChainService(server.test.db);
      await chain.seal(INSTALLATION);
      expect(await chain.verify(INSTALLATION)).toMatchObject({ faults: [], unlisted: [] });
    });

    it('do not change their own roles, and stay gone once they are deleted', async () => {
      const { body } = await admin.post('/api/v1/people', {
        username: 'keeper',
        name: '另一安全管理员',
        administrator: 'security',
        password: PASSWORD,
      });
      const path = `/api/v1/people/${String(body.id)}`;
      const keeper = await signIn(server.baseUrl, 'keeper', PASSWORD);
      const change = { administrator: null, memberships: rolesIn(['finance']) };
      const own = await keeper.patch(path, change, { ifMatch: 1 });
      expect([own.status, own.body.code]).toEqual([403, 'access.own-roles']);
      expect((await admin.patch(path, change, { ifMatch: 1 })).status).toBe(200);
      const people = new FirstPeopleService(server.test.db, server.test.transactions);
      await server.test.asOwner(
        "UPDATE person SET username = 'was-admin' WHERE username = 'admin'",
      );
      expect(await people.ensureAdministrator(null)).toBeNull();
      await server.test.asOwner(
        "UPDATE person SET username = 'admin' WHERE username = 'was-admin'",
      );
    });

    it('cannot outrun a password that the administrator resets', async () => {
      const { client, id, name } = await aPerson(['office']);
      const path = `/api/v1/people/${String(id)}`;
      for (let version = 1; version <= 3; version += 1) {
        const session =
          version === 1
            ? client
            : await signIn(server.baseUrl, name, `reset no ${String(version - 1)}`);
        const current = version === 1 ? PASSWORD : `reset no ${String(version - 1)}`;
        await Promise.all([
          session.put('/api/v1/session/password', {
            currentPassword: current,
            newPassword: 'the thief keeps it',
          }),
          ...Array.from({ length: 4 }, () =>
            session.post('/api/v1/tokens', { name: 'x', scopes: ['project.read'], days: 365 }),
          ),
          admin.patch(path, { password: `reset no ${String(version)}` }, { ifMatch: version }),
        ]);
        const left = await server.test.asOwner(
          'SELECT FROM personal_token WHERE person_id = $1 AND revoked_at IS NULL',
          [id],
        );
        const { status } = await open(name, `reset no ${String(version)}`);
        expect([version, left.length, status]).toEqual([version, 0, 200]);
      }
    });

    it('have names of their own', async () => {
      const { name } = await aPerson(['office']);
      const answer = await admin.post('/api/v1/people', {
        username: name,
        name: '又一个',
        password: PASSWORD,
      });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([409, '/username']);
    });
  });

  describe('the cookie', () => {
    const withCookie = async (headers: Record<string, string>): Promise<Answer> => {
      const { body } = await open('leader', PASSWORD);
      return nobody.request('DELETE', '/api/v1/session', undefined, {
        headers: { cookie: `other=1; gangmu_session=${body.token as string}`, ...headers },
      });
    };

    it('signs in like the token', async () => {
      const { body } = await open('leader', PASSWORD);
      const answer = await nobody.get('/api/v1/session', {
        headers: { cookie: `gangmu_session=${body.token as string}` },
      });
      expect(answer.body.user.username).toBe('leader');
    });

    it.each([
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
      [{ origin: 'https://evil.example' }, 403],
      [{ origin: 'null' }, 403],
      [{ 'sec-fetch-site': 'same-origin' }, 204],
      [{}, 204],
    ] as [Record<string, string>, number][])(
      'changes something with %j: %i',
      async (headers, status) => {
        expect((await withCookie(headers)).status).toBe(status);
      },
    );

    it('is worth nothing beside a wrong Authorization header', async () => {
      const answer = await withCookie({ authorization: 'Basic YTpi' });
      expect(answer.body.code).toBe('access.not-signed-in');
    });
  });

  describe('live updates', () => {
    it('reach a page of the plan in another api', async () => {
      const { client } = await aPerson(['leader']);
      const events = await openEvents(elsewhere(client));
      await events.next(/open/);
      for (const payload of [
        'nonsense',
        '{"plan":"other","kind":"rollup"}',
        '{"plan":"440703-14","kind":"x"}',
        '{"plan":"440703-14","kind":"rollup"}',
      ])
        await server.test.asOwner("SELECT pg_notify('gangmu_event', $1)", [payload]);
      expect(await events.next(/event:/)).toBe(
        ': open\n\nevent: rollup\ndata: {"plan":"440703-14"}\n\n',
      );
      await events.close();
    });

    it('tell only what one may know of, and end with the role', async () => {
      const { client, id } = await aPerson(['observer']);
      const events = await openEvents(elsewhere(client));
      await events.next(/open/);
      for (const kind of ['report', 'digest', 'rollup'])
        await server.test.asOwner("SELECT pg_notify('gangmu_event', $1)", [
          JSON.stringify({ plan: '440703-14', kind }),
        ]);
      expect(await events.next(/event:/)).not.toMatch(/event: (report|digest)/);
      await admin.patch(`/api/v1/people/${String(id)}`, { memberships: [] }, { ifMatch: 1 });
      expect(await events.next(/closed/)).toContain('(closed)');
    });

    it('end with the session', async () => {
      const { client } = await aPerson(['leader']);
      const events = await openEvents(elsewhere(client));
      await events.next(/open/);
      await client.delete('/api/v1/session');
      expect(await events.next(/closed/)).toContain('(closed)');
    });

    it('do not keep an api from closing', async () => {
      const { client } = await aPerson(['leader']);
      const third = await createApi({
        config: server.config,
        database: await Database.connect({ url: server.test.url, role: 'app', poolSize: 2 }),
        logger: pino({ level: 'silent' }),
      });
      await third.listen({ port: 0, host: '127.0.0.1' });
      const events = await openEvents(new ApiClient(await third.getUrl(), client.token));
      await events.next(/open/);
      const before = Date.now();
      await third.close();
      expect(Date.now() - before).toBeLessThan(3_000);
      expect(await events.next(/closed/)).toContain('(closed)');
    });
  });
});
