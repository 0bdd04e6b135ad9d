import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { ApiClient, signIn, type Answer } from '../support/api-client.js';
import { aMember } from '../support/build/units.js';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

const asvs = { profile: 'asvs', secondFactorFor: [], idleMinutes: 480, absoluteHours: 12 };
const mlps3 = { profile: 'mlps3', secondFactorFor: [], idleMinutes: 30, absoluteHours: 8 };

describe('sign-in', () => {
  let server: TestServer;
  let nobody: ApiClient;
  let security: ApiClient;
  beforeAll(async () => {
    server = await startTestServer({
      GANGMU_SECRET_KEY: randomBytes(32).toString('base64'),
    });
    nobody = new ApiClient(server.baseUrl, null);
    security = await server.as('admin');
  });
  afterAll(() => server.close());

  const open = (username: string, password: string, headers = {}): Promise<Answer> =>
    nobody.request('POST', '/api/v1/session', { username, password }, { headers });

  async function setPolicy(policy: object): Promise<Answer> {
    const { body } = await security.get('/api/v1/sign-in-policy');
    return security.put('/api/v1/sign-in-policy', policy, {
      ifMatch: (body as { version: number }).version,
    });
  }

  let made = 0;
  async function aPerson(): Promise<{ username: string; id: number; client: ApiClient }> {
    made += 1;
    const username = `enters${String(made)}`;
    const client = await aMember(server, username, [{ role: 'office' }]);
    const { body } = await client.get('/api/v1/session');
    return { username, id: (body as { user: { id: number } }).user.id, client };
  }

  const set = (id: number, change: string): Promise<unknown> =>
    server.test.asOwner(`UPDATE person SET ${change} WHERE id = $1`, [id]);

  describe('guessing', () => {
    it('stops at the tenth, tells the wait in the header and in words, and in parallel too', async () => {
      const { username } = await aPerson();
      const answers = await Promise.all(
        Array.from({ length: 60 }, () => open(username, 'guess guess')),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(10);
      expect(statuses.filter((status) => status === 429)).toHaveLength(50);
      const right = await open(username, PASSWORD);
      expect([right.status, right.body.code]).toEqual([429, 'access.sign-in-slowed']);
      const seconds = Number(right.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(30);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(right.body.detail).toContain('1 分钟');
      expect(right.headers.get('set-cookie')).toBeNull();
    });

    it('of the present password counts like a sign-in', async () => {
      const { username, client } = await aPerson();
      const change = { currentPassword: 'not this one', newPassword: '换一个全新的密码' };
      for (let time = 0; time < 10; time += 1)
        expect((await client.put('/api/v1/session/password', change)).status).toBe(400);
      expect((await client.put('/api/v1/session/password', change)).status).toBe(429);
      expect((await open(username, PASSWORD)).status).toBe(429);
    });
  });

  describe('a password', () => {
    it('hashed with older parameters is hashed anew at the next sign-in', async () => {
      const { username, id, client } = await aPerson();
      const old = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
      await server.test.asOwner('UPDATE person SET password_hash = $2 WHERE id = $1', [id, old]);
      expect((await open(username, PASSWORD)).status).toBe(200);
      const [row] = await server.test.asOwner('SELECT password_hash FROM person WHERE id = $1', [
        id,
      ]);
      expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect((await client.get('/api/v1/session')).status).toBe(200);
      expect((await open(username, PASSWORD)).status).toBe(200);
    });
  });

  describe('a session', () => {
    it('ends when its browser signs in anew', async () => {
      const { username } = await aPerson();
      const first = await open(username, PASSWORD);
      const cookie = `gangmu_session=${first.body.token as string}`;
      const second = await open(username, PASSWORD, { cookie });
      expect(second.body.token).not.toBe(first.body.token);
      const answers = await Promise.all(
        [first, second].map(({ body }) =>
          new ApiClient(server.baseUrl, (body as { token: string }).token).get('/api/v1/session'),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([401, 200]);
    });

    it('is told with its address and ends with all others at once', async () => {
      const { username, client } = await aPerson();
      const others = [
        await signIn(server.baseUrl, username, PASSWORD),
        await signIn(server.baseUrl, username, PASSWORD),
      ];
      const { body } = await client.get('/api/v1/sessions');
      expect(body.items).toHaveLength(3);
      expect(body.items[2]).toMatchObject({ address: '127.0.0.1', current: true });
      expect((await client.delete('/api/v1/sessions')).status).toBe(204);
      for (const other of others) expect((await other.get('/api/v1/session')).status).toBe(401);
      expect((await client.get('/api/v1/session')).status).toBe(200);
    });

    it('is seen and ended by the security administrator', async () => {
      const { id, client } = await aPerson();
      const path = `/api/v1/people/${String(id)}/sessions`;
      const { body } = await security.get(path);
      expect(body.items).toMatchObject([{ address: '127.0.0.1', userAgent: 'node' }]);
      const [{ id: session }] = body.items as [{ id: string }];
      expect((await security.delete(`${path}/${session}`)).status).toBe(204);
      expect((await client.get('/api/v1/session')).status).toBe(401);
      expect((await security.delete(`${path}/${session}`)).status).toBe(404);
      expect((await security.delete(path)).status).toBe(204);
      expect((await security.get('/api/v1/people/999999/sessions')).status).toBe(404);
    });
  });

  describe('the policy', () => {
    afterEach(async () => {
      expect((await setPolicy(asvs)).status).toBe(200);
    });

    it('is changed only as it was last seen, within its profile, and recorded', async () => {
      const read = await security.get('/api/v1/sign-in-policy');
      expect(read.body).toMatchObject(asvs);
      const { version } = read.body as { version: number };
      expect(read.headers.get('etag')).toBe(`"${String(version)}"`);
      const put = (body: object, ifMatch?: number) =>
        security.put('/api/v1/sign-in-policy', body, ifMatch === undefined ? {} : { ifMatch });
      expect((await put(mlps3)).status).toBe(428);
      expect((await put(mlps3, version + 1)).body.code).toBe('access.policy-stale');
      const wide = await put({ ...mlps3, idleMinutes: 31, absoluteHours: 13 }, version);
      expect(wide.body.errors).toMatchObject([
        { pointer: '/idleMinutes', code: 'access.policy-limit' },
        { pointer: '/absoluteHours', code: 'access.policy-limit' },
      ]);
      const changed = await put({ ...mlps3, secondFactorFor: ['finance', 'audit'] }, version);
      expect(changed.body).toMatchObject({ profile: 'mlps3', version: version + 1 });
      const [row] = await server.test.asOwner(
        `SELECT before, after FROM audit_entry WHERE action = 'sign-in-policy.set' ORDER BY id DESC LIMIT 1`,
      );
      expect(row).toMatchObject({ before: asvs, after: { profile: 'mlps3' } });
    });

    it('holds for open sessions: idle and absolute time', async () => {
      const { username, client } = await aPerson();
      const second = await signIn(server.baseUrl, username, PASSWORD);
      const set = (change: string, token: string | null) =>
        server.test.asOwner(
          `UPDATE person_session SET ${change} WHERE token_hash = sha256($1::text::bytea)`,
          [token],
        );
      await set("last_seen_at = now() - interval '31 minutes'", client.token);
      await set("created_at = now() - interval '9 hours'", second.token);
      for (const each of [client, second])
        expect((await each.get('/api/v1/session')).status).toBe(200);
      await set("last_seen_at = now() - interval '31 minutes'", client.token);
      await setPolicy(mlps3);
      await server.test.asOwner(`UPDATE person SET is_password_given = false WHERE username = $1`, [
        username,
      ]);
      for (const each of [client, second])
        expect((await each.get('/api/v1/session')).status).toBe(401);
    });

    it('mlps3 asks for three kinds of characters and none of the last five passwords', async () => {
      const { username, id, client } = await aPerson();
      await set(id, 'is_password_given = false');
      await setPolicy(mlps3);
      const change = async (currentPassword: string, newPassword: string): Promise<Answer> =>
        client.put('/api/v1/session/password', { currentPassword, newPassword });
      expect((await change(PASSWORD, 'correct horse')).body.errors).toMatchObject([
        { pointer: '/newPassword', code: 'access.password-classes' },
      ]);
      let now = PASSWORD;
      for (const next of ['一', '二', '三', '四'].map((n) => `Stable ${n} battery 7`)) {
        expect((await change(now, next)).status).toBe(204);
        now = next;
      }
      for (const former of [PASSWORD, 'Stable 二 battery 7', now])
        expect((await change(now, former)).body.errors).toMatchObject([
          { code: 'access.password-former', message: expect.stringContaining('5') as string },
        ]);
      expect((await change(now, 'Stable 五 battery 7')).status).toBe(204);
      expect((await change('Stable 五 battery 7', PASSWORD)).status).toBe(204);
      expect((await open(username, PASSWORD)).status).toBe(200);
    });

    it.each([
      ['is older than 90 days', "password_changed_at = now() - interval '90 days 1 minute'"],
      ['was given by somebody else', 'is_password_given = true'],
    ])('mlps3 opens nothing but changing it to whose password %s', async (_, change) => {
      const { username, id } = await aPerson();
      await set(id, 'is_password_given = false');
      await setPolicy(mlps3);
      await set(id, change);
      const { body } = await open(username, PASSWORD);
      expect(body.user.pending).toBe('password-change');
      const client = new ApiClient(server.baseUrl, body.token as string);
      for (const path of ['projects', '/api/v1/sessions', '/api/v1/tokens', '/api/v1/plans']) {
        const answer = await client.get(path);
        expect([answer.status, answer.body.code]).toEqual([403, 'access.pending-password-change']);
      }
      expect((await client.get('/api/v1/session')).body.user.pending).toBe('password-change');
      const changed = await client.put('/api/v1/session/password', {
        currentPassword: PASSWORD,
        newPassword: 'Stable 九 battery 7',
      });
      expect(changed.status).toBe(204);
      expect((await client.get('/api/v1/session')).body.user.pending).toBeNull();
      expect((await client.get('projects')).status).toBe(200);
    });

    it('asvs lets old and given passwords be', async () => {
      const { username, id } = await aPerson();
      await set(id, "password_changed_at = now() - interval '9 years', is_password_given = true");
      expect((await open(username, PASSWORD)).body.user.pending).toBeNull();
    });
  });
});

it('by https has a cookie that the browser holds to this host', async () => {
  const server = await startTestServer({ GANGMU_PUBLIC_URL: 'https://gangmu.example.cn' });
  const nobody = new ApiClient(server.baseUrl, null);
  const opened = await nobody.request('POST', '/api/v1/session', {
    username: 'leader',
    password: PASSWORD,
  });
  const cookie = opened.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-gangmu_session=/);
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/'])
    expect(cookie.split('; ')).toContain(part);
  expect(cookie).not.toContain('Domain');
  const token = opened.body.token as string;
  const withCookie = (name: string) =>
    nobody.get('/api/v1/session', { headers: { cookie: `${name}=${token}` } });
  expect((await withCookie('__Host-gangmu_session')).status).toBe(200);
  expect((await withCookie('gangmu_session')).status).toBe(401);
  const closed = await nobody.request('DELETE', '/api/v1/session', undefined, {
    headers: { cookie: `__Host-gangmu_session=${token}` },
  });
  expect(closed.headers.get('set-cookie')).toMatch(/^__Host-gangmu_session=;.*Secure/);
  await server.close();
});
