import { pino } from 'pino';
import { Database, readConfig } from '#libs/platform';
import { createApi } from '../../apps/api/src/server.js';
import { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { openEvents } from '../support/event-stream.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('a hardened api', () => {
  let server: TestServer;
  let office: ApiClient;
  let nobody: ApiClient;
  beforeAll(async () => {
    server = await startTestServer();
    office = await server.as('office');
    nobody = new ApiClient(server.baseUrl, null);
  });
  afterAll(() => server.close());

  describe('binds the browser', () => {
    const everywhere = {
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    };
    it.each([
      ['/', 200],
      ['/plans/440703-14/projects', 200],
      ['/gangmu.svg', 200],
      ['/healthz', 200],
      ['/metrics', 200],
      ['/api/openapi.json', 200],
      ['/api/docs', 200],
      ['/api/v1/session', 200],
      ['/api/v1/plans/440703-14/projects', 200],
      ['/api/v1/nothing', 404],
      ['/assets/none.js', 404],
    ])('at %s, answered %i', async (path, status) => {
      const { headers, ...answer } = await office.get(path);
      expect(answer.status).toBe(status);
      for (const [name, value] of Object.entries(everywhere))
        expect([name, headers.get(name)]).toEqual([name, value]);
      expect(headers.get('content-type')).toMatch(/; charset=utf-8/);
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\), .*usb=\(\)/);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/script-src[^;]*(unsafe|nonce|http|\*)/);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
    });

    it.each(['/api/v1/%ZZ', `/api/v1/plans/${'x'.repeat(3_000)}`])(
      'also before there is a route: %s',
      async (path) => {
        const { headers, status } = await nobody.get(path);
        expect([400, 414]).toContain(status);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(headers.get('cache-control')).toBe('no-store');
      },
    );

    it('lets the page have its own scripts, and styles with a nonce of this response only', async () => {
      const pages = [await nobody.get('/'), await nobody.get('/plans')];
      const nonces = pages.map(({ headers, body }) => {
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toContain("script-src 'self';");
        expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
        const nonce = /style-src 'self' 'nonce-([\w+/=]{24})';/.exec(policy)?.[1] ?? '';
        expect(body).toContain(`property="csp-nonce" nonce="${nonce}"`);
        expect(body).not.toContain('nonce-of-this-response');
        expect(headers.get('etag')).toBeNull();
        return nonce;
      });
      expect(new Set(nonces).size).toBe(2);
    });

    it('keeps no answer with data of people or money', async () => {
      const admin = await server.as('admin');
      for (const [client, path] of [
        [office, '/api/v1/session'],
        [office, 'projects'],
        [office, 'rollup?by=package&measure=paid'],
        [admin, '/api/v1/people'],
        [nobody, '/api/v1/plans'],
      ] as const)
        expect((await client.get(path)).headers.get('cache-control')).toBe('no-store');
    });

    it('also where an answer is a stream', async () => {
      const events = await openEvents(office);
      expect(events.headers.get('x-content-type-options')).toBe('nosniff');
      expect(events.headers.get('cache-control')).toBe('no-cache, no-transform');
      await events.close();
    });
  });

  describe('opens nothing to another site', () => {
    const origins = ['https://evil.example', 'null', 'http://127.0.0.1.evil.example'];
    it.each(origins)('asked from %s', async (origin) => {
      const headers = { origin };
      const answers = [
        await office.get('projects', { headers }),
        await nobody.get('/healthz', { headers }),
        await nobody.get('/', { headers }),
        await nobody.get('/api/openapi.json', { headers }),
        await nobody.post('/api/v1/session', { username: 'x', password: 'y' }, { headers }),
      ];
      for (const path of ['/api/v1/plans', '/api/v1/session', '/', '/api/openapi.json']) {
        const preflight = await nobody.request('OPTIONS', path, undefined, {
          headers: {
            origin,
            'access-control-request-method': 'PUT',
            'access-control-request-headers': 'authorization',
          },
        });
        expect([path, preflight.status]).toEqual([path, 404]);
        answers.push(preflight);
      }
      for (const answer of answers)
        expect([...answer.headers.keys()].filter((name) => /^access-control/.test(name))).toEqual(
          [],
        );
    });
  });

  describe('refuses, in both languages and without a word of its inside', () => {
    const text = (value: unknown): string => JSON.stringify(value);
    const lines = (count: number): string =>
      text({ projectCode: 'PJ-007', month: '2024-03', lines: Array(count).fill({}) });
    const json = { 'content-type': 'application/json' };
    const own = (name: string): string => `{"name":"试","packageCode":"P01",${name}}`;
    const cases: [string, string, string, Record<string, string>, number, string][] = [
      [
        'a deep body',
        'projects',
        `{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
        json,
        400,
        'api.body-deep',
      ],
      [
        'a deep object',
        'projects',
        `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
        json,
        400,
        'api.body-deep',
      ],
      ['100,000 lines', 'monthly-reports', lines(100_000), json, 400, 'api.body-many'],
      [
        '100,000 fields',
        'projects',
        `{${Array.from({ length: 80_000 }, (_, i) => `"f${String(i)}":1`).join()}}`,
        json,
        400,
        'api.body-many',
      ],
      ['9,000 lines', 'monthly-reports', lines(9_000), json, 400, 'kernel.invalid-input'],
      [
        'over 1 MiB',
        'projects',
        own(`"note":"${'x'.repeat(1_048_576)}"`),
        json,
        413,
        'api.body-too-large',
      ],
      [
        '__proto__',
        'projects',
        own('"__proto__":{"isAdmin":true}'),
        json,
        400,
        'api.unknown-field',
      ],
      [
        'an escaped __proto__',
        'projects',
        own('"\\u005f_proto__":{"isAdmin":true}'),
        json,
        400,
        'api.unknown-field',
      ],
      [
        'constructor.prototype',
        'projects',
        own('"constructor":{"prototype":{"isAdmin":true}}'),
        json,
        400,
        'api.unknown-field',
      ],
      ['constructor', 'projects', own('"constructor":1'), json, 400, 'api.unknown-field'],
      [
        'a nested __proto__',
        'monthly-reports',
        '{"lines":[{"__proto__":{"amount":"1"}}]}',
        json,
        400,
        'api.unknown-field',
      ],
      [
        'a form',
        'projects',
        'name=x',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'api.media-type',
      ],
      ['a text', 'projects', own('"a":1'), { 'content-type': 'text/plain' }, 415, 'api.media-type'],
      [
        'a file',
        'projects',
        '--x--',
        { 'content-type': 'multipart/form-data; boundary=x' },
        415,
        'api.media-type',
      ],
      [
        'XML',
        'projects',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        { 'content-type': 'application/xml' },
        415,
        'api.media-type',
      ],
      [
        'squeezed bytes',
        'projects',
        own('"a":1'),
        { ...json, 'content-encoding': 'gzip' },
        400,
        'kernel.invalid-input',
      ],
      ['a long address', `projects/${'x'.repeat(4_000)}`, '{}', json, 414, 'api.no-such-route'],
    ];
    it.each(cases)('%s', async (_, path, body, headers, status, code) => {
      const before = await server.test.asOwner('SELECT count(*) FROM project');
      const titles: string[] = [];
      for (const language of ['zh', 'en']) {
        const at = Date.now();
        const answer = await office.post(path, body, {
          headers: { ...headers, 'accept-language': language },
        });
        expect([answer.status, answer.body.code]).toEqual([status, code]);
        expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
        expect(Date.now() - at).toBeLessThan(3_000);
        const told = text(answer.body);
        expect(told).not.toMatch(/node_modules|\.[jt]s:\d|at \w+ \(|SELECT |pg_|root:|isAdmin/);
        expect(told.length).toBeLessThan(64 * 1024);
        titles.push(String(answer.body.title));
      }
      expect(new Set(titles).size).toBe(2);
      expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
      expect(await server.test.asOwner('SELECT count(*) FROM project')).toEqual(before);
    });

    it('what breaks inside: a number to ask with, and no reason', async () => {
      await server.test.asOwner('ALTER TABLE indicator RENAME TO indicator_gone');
      const lines: string[] = [];
      const api = await createApi({
        config: server.config,
        database: await Database.connect({ url: server.test.url, role: 'app', poolSize: 2 }),
        logger: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
      });
      try {
        await api.listen({ port: 0, host: '127.0.0.1' });
        const { status, body } = await new ApiClient(await api.getUrl(), office.token).get(
          'indicators',
        );
        expect([status, body.code]).toEqual([500, 'api.internal']);
        expect(text(body)).not.toMatch(/indicator|relation |42P01|SELECT| at /);
        expect(lines.join('')).toContain(body.correlationId);
        expect(lines.join('')).toContain('42P01');
      } finally {
        await api.close();
        await server.test.asOwner('ALTER TABLE indicator_gone RENAME TO indicator');
      }
    });
  });

  it('does as the method says, whatever a header or a parameter says', async () => {
    for (const headers of [
      { 'x-http-method-override': 'DELETE' },
      { 'x-method-override': 'DELETE' },
      { 'x-http-method': 'DELETE' },
    ] as Record<string, string>[])
      expect((await office.get('/api/v1/session?_method=DELETE', { headers })).status).toBe(200);
    for (const method of ['PROPFIND', 'PURGE', 'MKCOL'])
      expect([method, (await office.request(method, '/api/v1/plans')).status]).toEqual([
        method,
        404,
      ]);
  });

  it.each([
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/....//package.json',
    '/assets/%00.js',
    '/.env',
    '/.git/config',
    '/assets/',
    '/api/docs/..%2f..%2f..%2fpackage.json',
    '/api/docs/%2e%2e/%2e%2e/package.json',
  ])('gives no file but its own: %s', async (path) => {
    const { status, body } = await nobody.get(path);
    expect([400, 404]).toContain(status);
    expect(JSON.stringify(body)).not.toMatch(/"dependencies"|repositoryformatversion|<title>Index/);
  });
});

describe('a hardened api, once more', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('takes no field that a body is not said to have, at any route', async () => {
    const clients = await Promise.all(
      (['office', 'finance', 'admin'] as const).map((who) => server.as(who)),
    );
    const { body: document } = await clients[0]!.get('/api/openapi.json');
    const answers: [string, number, unknown][] = [];
    for (const [pattern, operations] of Object.entries(document.paths as Record<string, object>))
      for (const [method, operation] of Object.entries(operations)) {
        if (!('requestBody' in (operation as object)) || pattern === '/api/v1/session') continue;
        const path = pattern
          .replace('{plan}', '440703-14')
          .replace(/\{(?:code|project)\}/g, 'PJ-007')
          .replace(/\{\w+\}/g, '1');
        const extra = { id: 1, planId: 2, version: 7, roles: 7, isAdmin: true, zzz: 1 };
        for (const client of clients) {
          const answer = await client.request(method.toUpperCase(), path, extra, { ifMatch: 1 });
          if (answer.status === 403) continue;
          const faults = (answer.body.errors ?? []) as { pointer: string; code: string }[];
          const isFound = faults.some(
            ({ pointer, code }) => pointer === '/zzz' && code === 'api.unknown-field',
          );
          answers.push([`${method} ${pattern}`, answer.status, isFound]);
        }
      }
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(([, status, isFound]) => status !== 400 || isFound !== true)).toEqual([]);
  });

  it('keeps no more than 200 pages of one session open, and lets others open theirs', async () => {
    const leader = await server.as('leader');
    const pages = await Promise.all(Array.from({ length: 200 }, () => openEvents(leader)));
    const refused = await leader.get('events');
    expect([refused.status, refused.body.code]).toEqual([429, 'api.too-many-pages']);
    expect(refused.headers.get('retry-after')).toBe('60');
    await (await openEvents(await server.as('finance'))).close();
    await pages[0]!.close();
    await eventually(
      () =>
        openEvents(leader).then(
          (page) => page.close().then(() => true),
          () => false,
        ),
      Boolean,
    );
    await Promise.all(pages.slice(1).map((page) => page.close()));
  });
});

describe('metrics with a token', () => {
  const token = 'metrics-token-0123456789';
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ GANGMU_METRICS_TOKEN: token });
  });
  afterAll(() => server.close());

  it('are shown to its bearer only; readiness is told to all, its figures are not', async () => {
    const bearer = new ApiClient(server.baseUrl, token);
    for (const other of [
      new ApiClient(server.baseUrl, null),
      new ApiClient(server.baseUrl, `${token}x`),
      await server.as('admin'),
    ]) {
      expect((await other.get('/metrics')).status).toBe(401);
      expect((await other.get('/readyz')).body).toEqual({ status: 'ready' });
    }
    expect((await bearer.get('/metrics')).body).toMatch(/^process_cpu_seconds_total/m);
    expect((await bearer.get('/readyz')).body.plans).toHaveLength(1);
  });

  it('refuse a token too short to be one', () => {
    expect(() => readConfig({ GANGMU_METRICS_TOKEN: 'short' })).toThrow('GANGMU_METRICS_TOKEN');
  });
});
