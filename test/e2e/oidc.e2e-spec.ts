import { randomBytes } from 'node:crypto';
import { Secrets } from '#libs/platform';
import { freePort } from '../support/free-port.js';
import { IdentityProviderProcess } from '../support/identity-provider-process.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('the way in by the identity provider', () => {
  let server: TestServer;
  let provider: IdentityProviderProcess;
  const key = randomBytes(32);

  beforeAll(async () => {
    const port = String(await freePort());
    const publicUrl = `http://127.0.0.1:${port}`;
    provider = await IdentityProviderProcess.start(publicUrl);
    server = await startTestServer({
      PORT: port,
      GANGMU_PUBLIC_URL: publicUrl,
      GANGMU_SECRET_KEY: key.toString('base64'),
      ...provider.environment,
    });
  });
  afterAll(async () => {
    await server.close();
    await provider.stop();
  });

  const visit = (path: string, cookie = ''): Promise<Response> =>
    fetch(`${server.baseUrl}/api/v1/oidc${path}`, { redirect: 'manual', headers: { cookie } });
  const placeOf = (answer: Response): string => answer.headers.get('location') ?? '';

  it('begins with code, PKCE, state and nonce, which no script reads', async () => {
    const answer = await visit('/start');
    expect(answer.status).toBe(302);
    const asked = Object.fromEntries(new URL(placeOf(answer)).searchParams);
    expect(asked).toMatchObject({
      client_id: 'gangmu',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${server.baseUrl}/api/v1/oidc/callback`,
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toHaveLength(43);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^gangmu_oidc=.*Max-Age=600; Path=\/api\/v1\/oidc; HttpOnly; SameSite=Lax/,
    );
    expect(cookie).not.toContain(asked['state']);
  });

  it.each(['', '?code=x', '?error=access_denied', '?%00=%ff&state=&state=', '?code=x&state=x'])(
    'leads back to the sign-in page from a callback %j that nobody began',
    async (query) => {
      for (const cookie of ['', 'gangmu_oidc=rubbish']) {
        const answer = await visit(`/callback${query}`, cookie);
        expect([answer.status, placeOf(answer)]).toEqual([302, '/sign-in?refused=expired']);
      }
    },
  );

  it('is over after ten minutes', async () => {
    const attempt = { state: 's', nonce: 'n', verifier: 'v', next: null, until: Date.now() - 1 };
    const sealed = new Secrets(key).seal('oidc attempt', JSON.stringify(attempt));
    const answer = await visit('/callback?code=x&state=s', `gangmu_oidc=${sealed}`);
    expect(placeOf(answer)).toBe('/sign-in?refused=expired');
  });

  it('leads back when the provider knows no such code, or dies meanwhile, and records it', async () => {
    const begun = await visit('/start?next=%2Fplans');
    const state = new URL(placeOf(begun)).searchParams.get('state') ?? '';
    const [cookie = ''] = (begun.headers.get('set-cookie') ?? '').split(';');
    const end = async (): Promise<string> => {
      const query = new URLSearchParams({ code: 'made-up', state, iss: provider.issuer });
      return placeOf(await visit(`/callback?${query.toString()}`, cookie));
    };
    expect(await end()).toBe('/sign-in?refused=expired&next=%2Fplans');
    await provider.stop();
    expect(await end()).toBe('/sign-in?refused=unreachable&next=%2Fplans');
    await provider.launch();
    const rows = await server.test.asOwner(
      "SELECT after->>'why' AS why FROM audit_entry WHERE action = 'session.refuse' ORDER BY id",
    );
    expect(rows).toEqual([{ why: 'expired' }, { why: 'unreachable' }]);
  });

  it('refuses an identity that two people would have', async () => {
    const admin = await server.as('admin');
    const { body } = await admin.get('/api/v1/people');
    const [one, other] = (body.items as { id: number; version: number; username: string }[]).filter(
      ({ username }) => ['leader', 'office'].includes(username),
    );
    const give = (person: typeof one) =>
      admin.patch(
        `/api/v1/people/${String(person?.id)}`,
        { externalId: 'same' },
        { ifMatch: person?.version ?? 0 },
      );
    expect((await give(one)).body).toMatchObject({ externalId: 'same' });
    const refused = await give(other);
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      409,
      { pointer: '/externalId', code: 'access.external-id-taken' },
    ]);
  });

  it('is shown nowhere without a provider, or without a key', async () => {
    expect(await (await visit('')).json()).toEqual({ name: '粤政易' });
    const without = await startTestServer();
    const answer = await fetch(`${without.baseUrl}/api/v1/oidc`);
    expect(await answer.json()).toEqual({ name: null });
    const start = await fetch(`${without.baseUrl}/api/v1/oidc/start`, { redirect: 'manual' });
    expect(placeOf(start)).toBe('/sign-in?refused=unreachable');
    await without.close();
  });
});
