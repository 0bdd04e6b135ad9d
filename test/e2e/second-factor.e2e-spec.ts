import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import { ApiClient, signIn } from '../support/api-client.js';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

describe('the second factor', () => {
  let server: TestServer;
  let admin: ApiClient;

  beforeAll(async () => {
    server = await startTestServer({ GANGMU_SECRET_KEY: randomBytes(32).toString('base64') });
    admin = await server.as('admin');
  });
  afterAll(() => server.close());

  let made = 0;
  async function aPerson(): Promise<{ id: number; username: string; client: ApiClient }> {
    made += 1;
    const username = `person${String(made)}`;
    const { body } = await admin.post('/api/v1/people', {
      username,
      name: username,
      memberships: [{ plan: '440703-14', role: 'office' }],
      password: PASSWORD,
    });
    return {
      id: body.id as number,
      username,
      client: await signIn(server.baseUrl, username, PASSWORD),
    };
  }
  const codeOf = (secret: string, steps: number): string =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

  async function enrolled(): Promise<Awaited<ReturnType<typeof aPerson>> & { secret: string }> {
    const person = await aPerson();
    const { body } = await person.client.post('/api/v1/session/second-factor', {});
    const confirmed = await person.client.put('/api/v1/session/second-factor', {
      code: codeOf(body.secret as string, -1),
    });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    const client = new ApiClient(server.baseUrl, confirmed.body.token as string);
    return { ...person, client, secret: body.secret as string };
  }

  it('closes every route to a session that has not passed it, but its own', async () => {
    const { username, secret } = await enrolled();
    const pending = await signIn(server.baseUrl, username, PASSWORD);
    expect((await pending.get('/api/v1/session')).body.user.pending).toBe('second-factor-code');

    const { body: document } = await admin.get('/api/openapi.json');
    const tried: string[] = [];
    for (const [path, item] of Object.entries(document.paths as Record<string, object>))
      for (const [method, operation] of Object.entries(item)) {
        const allowedTo = (operation as Record<string, unknown>)['x-allowed-to'];
        const name = `${method.toUpperCase()} ${path}`;
        if (allowedTo === 'public' || /^(GET|DELETE) \/api\/v1\/session$/.test(name)) continue;
        if (name === 'POST /api/v1/session/code') continue;
        const answer = await pending.request(
          method.toUpperCase(),
          path.replaceAll('{plan}', '440703-14').replaceAll(/\{\w+\}/g, '1'),
        );
        expect([name, answer.status, answer.body.code]).toEqual([
          name,
          403,
          'access.pending-second-factor-code',
        ]);
        tried.push(name);
      }
    expect(tried.length).toBeGreaterThan(30);

    const passed = await pending.post('/api/v1/session/code', { code: codeOf(secret, 0) });
    expect(passed.status).toBe(200);
    expect(passed.body.user).toMatchObject({ username, pending: null });
    expect(passed.headers.get('set-cookie')).toContain(
      `gangmu_session=${passed.body.token as string}`,
    );
    expect((await pending.get('/api/v1/session')).status).toBe(401);
    const open = new ApiClient(server.baseUrl, passed.body.token as string);
    expect((await open.get('/api/v1/plans')).status).toBe(200);
  });

  it('refuses a code that was used, and slows down guessing', async () => {
    const { username, secret } = await enrolled();
    const one = await signIn(server.baseUrl, username, PASSWORD);
    const other = await signIn(server.baseUrl, username, PASSWORD);
    const code = codeOf(secret, 0);
    expect((await one.post('/api/v1/session/code', { code })).status).toBe(200);
    const again = await other.post('/api/v1/session/code', { code });
    expect([again.status, again.body.errors[0].code]).toEqual([400, 'access.code-wrong']);
    const statuses: number[] = [];
    for (let guess = 0; guess < 10; guess += 1)
      statuses.push((await other.post('/api/v1/session/code', { code: '000000' })).status);
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 400), 429]);
    const right = await other.post('/api/v1/session/code', { code: codeOf(secret, 1) });
    expect(right.status).toBe(429);
  });

  it('keeps who must have one at setting it up', async () => {
    await server.test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{office}'");
    const { client } = await aPerson();
    expect((await client.get('/api/v1/plans')).body.code).toBe(
      'access.pending-second-factor-enrolment',
    );
    const { body } = await client.post('/api/v1/session/second-factor', {});
    const { body: done } = await client.put('/api/v1/session/second-factor', {
      code: codeOf(body.secret as string, 0),
    });
    const open = new ApiClient(server.baseUrl, done.token as string);
    expect((await open.get('/api/v1/plans')).status).toBe(200);
    const removed = await open.request('DELETE', '/api/v1/session/second-factor', {
      code: codeOf(body.secret as string, 1),
    });
    expect([removed.status, removed.body.code]).toEqual([409, 'access.second-factor-obligatory']);
    await server.test.asOwner("UPDATE sign_in_policy SET second_factor_for = '{}'");
  });

  it('is taken away by the administrator of people alone, who never reads it', async () => {
    const { id, username, client } = await enrolled();
    const path = `/api/v1/people/${String(id)}/second-factor`;
    expect((await (await server.as('finance')).delete(path)).status).toBe(403);
    const { body } = await admin.get('/api/v1/people');
    const row = (body.items as { username: string }[]).find((item) => item.username === username);
    expect(row).toMatchObject({ secondFactor: true });
    expect(JSON.stringify(row)).not.toMatch(/seal|secret/i);
    expect((await admin.delete(path)).status).toBe(204);
    expect((await client.get('/api/v1/session')).status).toBe(401);
    const again = await signIn(server.baseUrl, username, PASSWORD);
    expect((await again.get('/api/v1/session')).body.user.pending).toBeNull();
  });

  it('goes with the account', async () => {
    const { id } = await enrolled();
    const { body } = await admin.get('/api/v1/people');
    const person = (body.items as { id: number; version: number }[]).find((row) => row.id === id);
    const gone = await admin.delete(`/api/v1/people/${String(id)}`, {
      ifMatch: person?.version ?? 0,
    });
    expect(gone.status).toBe(204);
    const kept = await server.test.asOwner(
      `SELECT (SELECT count(*)::integer FROM second_factor WHERE person_id = $1) AS factors,
         (SELECT count(*)::integer FROM recovery_code WHERE person_id = $1) AS codes`,
      [id],
    );
    expect(kept).toEqual([{ factors: 0, codes: 0 }]);
  });

  it('cannot be kept where the operator gave no key, and says so', async () => {
    const keyless = await startTestServer();
    const client = await keyless.as('office');
    const answer = await client.post('/api/v1/session/second-factor', {});
    expect([answer.status, answer.body.code]).toEqual([503, 'platform.secret-key-missing']);
    await keyless.close();
  });
});
