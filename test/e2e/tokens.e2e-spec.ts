import { createHash } from 'node:crypto';
import { ApiClient, signIn, type Answer } from '../support/api-client.js';
import { aMember } from '../support/build/units.js';
import { openEvents } from '../support/event-stream.js';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

describe('a personal token', () => {
  let server: TestServer;
  let security: ApiClient;
  beforeAll(async () => {
    server = await startTestServer();
    security = await server.as('admin');
  });
  afterAll(() => server.close());

  let made = 0;
  async function aPerson(
    role = 'office',
  ): Promise<{ id: number; name: string; client: ApiClient }> {
    made += 1;
    const name = `machine${String(made)}`;
    const client = await aMember(server, name, [{ role }]);
    const { body } = await client.get('/api/v1/session');
    return { id: (body as { user: { id: number } }).user.id, name, client };
  }

  const ask = (client: ApiClient, wanted: object = {}): Promise<Answer> =>
    client.post('/api/v1/tokens', {
      name: '月报接口',
      scopes: ['project.read', 'report.read'],
      days: 90,
      ...wanted,
    });

  async function aToken(
    client: ApiClient,
    scopes: string[],
  ): Promise<{ id: string; bearer: ApiClient }> {
    const { body, status } = await ask(client, { scopes });
    expect(status).toBe(201);
    const { id, token } = body as { id: string; token: string };
    return { id, bearer: new ApiClient(server.baseUrl, token) };
  }

  it('is told once, kept as its SHA-256, and listed without it', async () => {
    const { client } = await aPerson();
    const { body, status } = await ask(client);
    expect(status).toBe(201);
    expect(body.token).toMatch(/^gmt_[\w-]{43}$/);
    const token = body.token as string;
    const days = (Date.parse(body.expiresAt as string) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(90, 1);
    const listed = await client.get('/api/v1/tokens');
    expect(listed.body.items).toMatchObject([{ name: '月报接口', lastUsedAt: null }]);
    const everything = JSON.stringify([
      listed.body,
      await server.test.asOwner(
        `SELECT t::text AS row FROM personal_token t UNION ALL SELECT a::text FROM audit_entry a
         UNION ALL SELECT k::text FROM idempotency_key k`,
      ),
    ]);
    expect(everything).not.toContain(token.slice(4));
    expect(everything).toContain(createHash('sha256').update(token).digest('hex'));
  });

  it('does what its scopes and its person’s roles both allow, and no more', async () => {
    const { client } = await aPerson();
    const { bearer } = await aToken(client, ['project.read']);
    expect((await bearer.get('projects')).status).toBe(200);
    for (const path of ['monthly-reports', 'units', 'ledger'])
      expect([path, (await bearer.get(path)).body.code]).toEqual([
        path,
        'access.token-not-allowed',
      ]);
    expect((await bearer.post('monthly-reports', {})).status).toBe(403);
    const { body } = await bearer.get('/api/v1/session');
    expect(body.user.permissions).toEqual(['project.read']);
    expect(body.user.plans).toMatchObject([{ permissions: ['project.read'] }]);
  });

  it('of an administrator has no more than its scopes either', async () => {
    const { bearer } = await aToken(security, ['unit.read']);
    expect((await bearer.get('units')).status).toBe(200);
    expect((await bearer.get('/api/v1/plans')).status).toBe(403);
    expect((await bearer.get('/api/v1/people')).status).toBe(403);
  });

  it('that may change what it cannot read is not made, and the words name what is missing', async () => {
    const { client } = await aPerson();
    const wanted = { scopes: ['unit.write', 'report.write', 'report.read'] };
    const { body } = await ask(client, wanted);
    const [fault, ...others] = body.errors as { message: string }[];
    expect(fault?.message).toMatch(/“unit\.write”.*“unit\.read”.*ETag/);
    expect(others).toEqual([]);
    expect((await ask(client, { scopes: [...wanted.scopes, 'unit.read'] })).status).toBe(201);
  });

  it('loses at once what its person loses', async () => {
    const { id, client } = await aPerson();
    const { bearer } = await aToken(client, ['report.write', 'report.read', 'project.read']);
    expect((await bearer.post('monthly-reports', {})).status).toBe(400);
    const memberships = [{ plan: '440703-14', role: 'leader' }];
    await security.patch(`/api/v1/people/${String(id)}`, { memberships }, { ifMatch: 1 });
    expect((await bearer.post('monthly-reports', {})).status).toBe(403);
    expect((await bearer.get('projects')).status).toBe(200);
  });

  it.each([
    [{ scopes: ['report.verify'] }, '/scopes', 'access.token-scope'],
    [{ scopes: [] }, '/scopes', 'access.token-no-scope'],
    [{ scopes: ['report.write'] }, '/scopes', 'access.token-needs'],
    [{ scopes: ['project.write', 'report.read'] }, '/scopes', 'access.token-needs'],
    [{ scopes: ['people.write'] }, '/scopes', 'api.not-some-of'],
    [{ days: 366 }, '/days', 'api.not-whole'],
    [{ days: undefined }, '/days', 'api.field-missing'],
    [{ name: '' }, '/name', 'api.text-short'],
  ])('is not made with %j', async (wanted, pointer, code) => {
    const { client } = await aPerson();
    const answer = await ask(client, wanted);
    expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    expect((await client.get('/api/v1/tokens')).body.items).toEqual([]);
  });

  it('cannot make tokens, nor touch passwords, sessions or what is kept of the person', async () => {
    const { client } = await aPerson();
    const { id, bearer } = await aToken(client, ['project.read']);
    const password = { currentPassword: PASSWORD, newPassword: '换一个全新的密码' };
    const answers = [
      await ask(bearer),
      await bearer.get('/api/v1/tokens'),
      await bearer.delete(`/api/v1/tokens/${id}`),
      await bearer.put('/api/v1/session/password', password),
      await bearer.get('/api/v1/sessions'),
      await bearer.delete('/api/v1/sessions'),
      await bearer.delete('/api/v1/session'),
      await bearer.get('/api/v1/account/export'),
    ];
    for (const { status, body } of answers)
      expect([status, body.code]).toEqual([403, 'access.session-needed']);
    expect((await client.get('/api/v1/session')).status).toBe(200);
  });

  it('ends when it is revoked, by its person or by the security administrator', async () => {
    const { id: person, client } = await aPerson();
    const [mine, theirs] = [
      await aToken(client, ['project.read']),
      await aToken(client, ['project.read']),
    ];
    const stranger = await server.as('leader');
    expect((await stranger.delete(`/api/v1/tokens/${mine.id}`)).status).toBe(404);
    for (const { bearer } of [mine, theirs])
      expect((await bearer.get('projects')).status).toBe(200);
    expect((await client.delete(`/api/v1/tokens/${mine.id}`)).status).toBe(204);
    expect((await mine.bearer.get('projects')).status).toBe(401);
    const path = `/api/v1/people/${String(person)}/tokens`;
    expect((await security.get(path)).body.items).toMatchObject([{ id: theirs.id }]);
    expect((await security.delete(`${path}/${theirs.id}`)).status).toBe(204);
    expect((await theirs.bearer.get('projects')).status).toBe(401);
    const rows = await server.test.asOwner(
      `SELECT action FROM audit_entry WHERE object_key = ANY($1) ORDER BY id`,
      [[mine.id, theirs.id]],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'token.create',
      'token.create',
      'token.revoke',
      'token.revoke',
    ]);
  });

  it.each([
    ['is made inactive', { active: false }],
    ['is given a new password', { password: '换一个全新的密码' }],
  ])('ends when its person %s', async (_, change) => {
    const { id, client } = await aPerson();
    const { bearer } = await aToken(client, ['project.read']);
    expect((await bearer.get('projects')).status).toBe(200);
    await security.patch(`/api/v1/people/${String(id)}`, change, { ifMatch: 1 });
    expect((await bearer.get('projects')).status).toBe(401);
    await security.patch(`/api/v1/people/${String(id)}`, { active: true }, { ifMatch: 2 });
    expect((await bearer.get('projects')).status).toBe(401);
  });

  it('ends when it expires, also what it listens to', async () => {
    const { client } = await aPerson();
    const { id, bearer } = await aToken(client, ['plan.list']);
    const events = await openEvents(bearer);
    await events.next(/open/);
    await server.test.asOwner(
      "UPDATE personal_token SET expires_at = now() - interval '1 second', revoked_at = NULL WHERE id = $1",
      [id],
    );
    expect(await events.next(/closed/)).toContain('(closed)');
    expect((await bearer.get('/api/v1/session')).status).toBe(401);
  });

  it('is seen to be used, at most once a minute', async () => {
    const { client } = await aPerson();
    const { id, bearer } = await aToken(client, ['project.read']);
    await bearer.get('projects');
    const used = async (): Promise<string | null> =>
      ((await client.get('/api/v1/tokens')).body.items as { lastUsedAt: string | null }[])[0]
        ?.lastUsedAt ?? null;
    const first = await used();
    expect(first).not.toBeNull();
    await server.test.asOwner(
      "UPDATE personal_token SET last_used_at = now() - interval '59 seconds', revoked_at = NULL WHERE id = $1",
      [id],
    );
    await bearer.get('projects');
    expect(Date.parse((await used()) ?? '')).toBeLessThan(Date.parse(first ?? ''));
  });

  it('is one of twenty at most, also when they are asked for at once', async () => {
    const { client } = await aPerson();
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(client)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('access.tokens-many');
  });

  it('is another each time, whatever idempotency key comes with it', async () => {
    const { client } = await aPerson();
    const key = { idempotencyKey: 'same' };
    const wanted = { name: 'x', scopes: ['plan.list'], days: 1 };
    const [first, again] = [
      await client.post('/api/v1/tokens', wanted, key),
      await client.post('/api/v1/tokens', wanted, key),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.token).not.toBe(first.body.token);
  });

  it('is gone with the account', async () => {
    const { id, client, name } = await aPerson();
    const { bearer } = await aToken(client, ['project.read']);
    const kept = await security.get(`/api/v1/people/${String(id)}/export`);
    expect(kept.body.tokens).toMatchObject([{ name: '月报接口' }]);
    await security.delete(`/api/v1/people/${String(id)}`, { ifMatch: 1 });
    expect((await bearer.get('projects')).status).toBe(401);
    await expect(signIn(server.baseUrl, name, PASSWORD)).rejects.toThrow('401');
  });
});
