import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { Database, readConfig } from '#libs/platform';
import { createApi } from '../../apps/api/src/server.js';
import { ApiClient, type Answer, type RequestOptions } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { openEvents } from '../support/event-stream.js';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

const asType = (type: string): RequestOptions => ({ headers: { 'content-type': type } });

describe('the http shell', () => {
  let server: TestServer;
  let office: ApiClient;
  let nobody: ApiClient;

  beforeAll(async () => {
    server = await startTestServer();
    office = await server.as('office');
    nobody = new ApiClient(server.baseUrl, null);
  });
  afterAll(() => server.close());

  function expectProblem(answer: Answer, status: number, code: string, pointers?: string[]): void {
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      type: `/problems/${code}`,
      title: expect.stringMatching(/./),
      status,
      detail: expect.stringMatching(/./),
      correlationId: answer.headers.get('x-request-id'),
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at \w+ \(|SELECT|undefined/);
    if (pointers)
      expect((answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(
        pointers,
      );
  }

  const project = '{"name":"试","packageCode":"P01"}';
  const deep = (text: string, levels: number): string =>
    `{"name":${'['.repeat(levels)}${text}${']'.repeat(levels)}}`;

  describe('a body', () => {
    it.each([
      ['a comma too many', '{"name":"试",}', 400, 'api.broken-json', ['']],
      ['an end that is missing', '{"name":"试"', 400, 'api.broken-json', ['']],
      ['single quotes', "{'name':'x'}", 400, 'api.broken-json', ['']],
      ['not a number', '{"name":NaN}', 400, 'api.broken-json', ['']],
      ['two values', '{} {}', 400, 'api.broken-json', ['']],
      ['a list', '[{"name":"x"}]', 400, 'api.body-not-object', ['']],
      ['a text', '"name"', 400, 'api.body-not-object', ['']],
      ['a number', '5', 400, 'api.body-not-object', ['']],
      ['null', 'null', 400, 'api.body-not-object', ['']],
      ['nothing', '', 400, 'kernel.invalid-input', ['/name', '/packageCode']],
      ['an empty object', '{}', 400, 'kernel.invalid-input', ['/name', '/packageCode']],
      ['a prototype', '{"__proto__":{"name":"x"}}', 400, 'api.unknown-field', ['']],
      ['a constructor', '{"constructor":{"prototype":{}}}', 400, 'api.unknown-field', ['']],
      ['21 levels', deep('', 21), 400, 'api.body-deep', ['']],
      ['100,000 levels', deep('', 100_000), 400, 'api.body-deep', ['']],
      ['a key twice', '{"name":"试","name":"验"}', 400, 'kernel.invalid-input', ['/name']],
      [
        'a key twice, escaped',
        '{"name":"试","n\\u0061me":"试"}',
        400,
        'kernel.invalid-input',
        ['/name'],
      ],
      [
        'a key twice in a list',
        '{"lines":[{"a":1},{"a":1,"b":{"c":1,"c":1},"a":1}]}',
        400,
        'kernel.invalid-input',
        ['/lines/1/b/c', '/lines/1/a'],
      ],
      ['1 MiB and more', deep(`"${'x'.repeat(1_048_576)}"`, 0), 413, 'api.body-too-large', []],
    ])('of %s is refused', async (_, body, status, code, pointers) => {
      const before = await server.test.asOwner('SELECT count(*) FROM audit_entry');
      const answer = await office.post('projects', body, asType('application/json'));
      expectProblem(answer, status, code, pointers);
      expect(await server.test.asOwner('SELECT count(*) FROM audit_entry')).toEqual(before);
    });

    it('that breaks off says where', async () => {
      const answer = await office.post('projects', '{"name":"a",}', {
        headers: { 'accept-language': 'en' },
      });
      expect(answer.body.detail).toMatch(/^The body is not valid JSON: .*position 12/);
    });

    it.each([
      ['text/plain', project],
      ['application/x-www-form-urlencoded', 'name=x&packageCode=P01'],
      ['multipart/form-data; boundary=x', '--x--'],
      ['application/xml', '<project/>'],
      ['application/jsonp', project],
      ['nonsense', project],
    ])('of type %s is refused', async (type, body) => {
      expectProblem(await office.post('projects', body, asType(type)), 415, 'api.media-type', []);
    });

    // 农村 and 棠下 in GBK; a lone surrogate; UTF-16; a character cut off.
    it.each([
      ['GBK', [0xc5, 0xa9, 0xb4, 0xe5]],
      ['GBK that looks like ASCII beside', [0x41, 0xcc, 0xc4, 0xcf, 0xc2]],
      ['half a surrogate pair', [0xed, 0xa0, 0x80]],
      ['an overlong slash', [0xc0, 0xaf]],
      ['a character cut off', [0xe5, 0x86]],
      ['UTF-16', [0x41, 0x00, 0x42, 0x00]],
    ])('in %s is refused, and nothing of it is kept', async (_, bytes) => {
      const before = await server.test.asOwner('SELECT count(*) FROM project');
      const body = Buffer.concat([
        Buffer.from('{"packageCode":"P01","name":"'),
        Buffer.from(bytes),
        Buffer.from('"}'),
      ]);
      for (const language of ['zh', 'en']) {
        const answer = await office.post('projects', body, {
          headers: { 'content-type': 'application/json', 'accept-language': language },
        });
        expectProblem(answer, 400, 'api.body-encoding', ['']);
        expect(answer.body.detail).toContain('charset=utf-8');
      }
      expect(await server.test.asOwner('SELECT count(*) FROM project')).toEqual(before);
    });

    it('that begins with a byte order mark is read', async () => {
      const unit = { code: 'BOM-1', name: '某局', kind: 'bureau' };
      const answer = await office.post('units', `\uFEFF${JSON.stringify(unit)}`);
      expect([answer.status, answer.body.name]).toEqual([201, '某局']);
    });

    it.each(['gbk', 'GB18030', '"gb2312"', 'utf-16', 'iso-8859-1'])(
      'that says it is %s is refused, whatever its bytes',
      async (charset) => {
        const type = `application/json; charset=${charset}`;
        const answer = await office.post('projects', project, asType(type));
        expectProblem(answer, 415, 'api.charset', []);
        expect(answer.body.detail).toContain(charset.replaceAll('"', ''));
      },
    );

    it.each([
      ['/name', '滨江\u202E路', 'api.text-direction', '第 3 个字符（U+202E）'],
      ['/name', '滨江\u200B路', 'api.text-invisible', '第 3 个字符（U+200B）'],
      ['/name', '\u00AD', 'api.text-short', '至少'],
      ['/builder', '某\n局', 'api.text-newline', 'U+000A'],
      ['/sponsor', '李\uE000', 'api.text-unassigned', 'U+E000'],
      ['/note', '一\n二\u2067三', 'api.text-direction', '第 4 个字符（U+2067）'],
      ['/note', '一\u0007', 'api.text-control', 'U+0007'],
      ['/programmes', ['AP1\u200B'], 'api.text-invisible', '第 4 个字符'],
    ])('whose %s is %j is refused, saying why', async (pointer, value, code, words) => {
      const body = { name: '试', packageCode: 'P01', [pointer.slice(1)]: value };
      const answer = await office.post('projects', body);
      expectProblem(answer, 400, 'kernel.invalid-input', [pointer]);
      const [fault] = answer.body.errors as { code: string; message: string }[];
      expect([fault?.code, fault?.message]).toEqual([code, expect.stringContaining(words)]);
    });

    it.each([
      ['POST', 'units', { code: 'U-9', name: '局\u202E', kind: 'bureau' }, '/name'],
      ['POST', 'projects/PJ-007/milestones', { name: '开\u200B工', weight: 1 }, '/name'],
      ['POST', '/api/v1/tokens', { name: '报\u2060表', scopes: ['plan.list'], days: 1 }, '/name'],
    ])(
      'a hidden character in the name of %s %s is refused',
      async (method, path, body, pointer) => {
        expectProblem(await office.request(method, path, body), 400, 'kernel.invalid-input', [
          pointer,
        ]);
      },
    );

    it('may hold emoji and several lines in its notes', async () => {
      const note = '一、\t进度\r\n二、👨‍👩‍👧 ❤️';
      const made = await office.post('projects', { name: '多行备注', packageCode: 'P01', note });
      expect([made.status, made.body.note]).toEqual([201, note]);
    });

    it('whose code is malformed is told in words with an example, never as a pattern', async () => {
      for (const [language, words] of [
        ['zh', /字母、数字和连字符.*PJ-012/],
        ['en', /letters, digits and hyphens.*PJ-012/],
      ] as const) {
        const answer = await office.post(
          'projects',
          { name: '试', packageCode: 'P01', code: '-x' },
          { headers: { 'accept-language': language } },
        );
        const [fault] = answer.body.errors as { message: string }[];
        expect(fault?.message).toMatch(words);
        expect(fault?.message).not.toMatch(/[\^$\\]|\[A-Z/);
      }
    });

    it('of JSON with a charset is read, and none is needed where none is meant', async () => {
      const read = await office.post('projects', '{}', asType('application/json; charset=utf-8'));
      expect(read.status).toBe(400);
      const leader = await server.as('leader');
      const { body } = await leader.get('/api/v1/sessions');
      expect(body.items).toHaveLength(1);
      const absent = await leader.delete('/api/v1/sessions/00000000-0000-0000-0000-000000000000', {
        headers: { 'content-type': 'application/json' },
      });
      expectProblem(absent, 404, 'access.session-not-found');
    });

    it('names every wrong field at once, with its pointer, also inside lists', async () => {
      const answer = await office.post('monthly-reports', {
        projectCode: 5,
        month: '2024-13',
        lines: [
          { measure: 'completed', fundingSource: 'other', amount: '1e5' },
          { measure: 'spent', fundingSource: 'other', amount: '1.005', 'a/b~c': 1 },
          'x',
        ],
        progressNote: 'a\u0000b',
        problems: 'half \ud83d',
        surprise: true,
      });
      expectProblem(answer, 400, 'kernel.invalid-input');
      const found = (answer.body.errors as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
      expect(found.sort()).toEqual([
        '/lines api.not-list',
        '/lines/0/amount kernel.amount-format',
        '/lines/1/amount kernel.amount-format',
        '/lines/1/a~1b~0c api.unknown-field',
        '/lines/1/measure api.not-one-of',
        '/lines/2 api.not-object',
        '/month kernel.month-format',
        '/problems api.text-nul',
        '/progressNote api.text-nul',
        '/projectCode api.not-text',
        '/surprise api.unknown-field',
      ]);
    });
  });

  describe('an address', () => {
    it.each([
      ['GET', '/api/v1/nothing', 404, 'api.no-such-route'],
      ['DELETE', '/api/v1/plans', 404, 'api.no-such-route'],
      ['GET', '/api/v1/%ZZ', 400, 'api.address-encoding'],
      // 棠下 in GBK
      ['GET', '/api/v1/plans/%CC%C4%CF%C2', 400, 'api.address-encoding'],
      ['GET', 'projects?q=%CC%C4%CF%C2', 400, 'api.address-encoding'],
      ['GET', 'projects?%CC%C4=1', 400, 'api.address-encoding'],
      ['GET', 'projects?q=%E6%A3', 400, 'api.address-encoding'],
      ['GET', `/api/v1/plans/${'x'.repeat(3_000)}`, 414, 'api.no-such-route'],
      ['GET', '/api/v1/plans/%00', 400, 'api.text-nul'],
      ['GET', '/api/v1/plans/440703-99', 404, 'plan.not-found'],
      ['GET', '/api/v1/plans/..%2f..%2fetc', 404, 'plan.not-found'],
      ['GET', "/api/v1/plans/'%20OR%201=1", 404, 'plan.not-found'],
      ['GET', 'projects/%00', 400, 'api.text-nul'],
      ['GET', 'projects/NOPE', 404, 'projects.not-found'],
      ['GET', 'monthly-reports/1e3', 404, 'api.id-unknown'],
      ['GET', 'monthly-reports/-1', 404, 'api.id-unknown'],
      ['GET', 'monthly-reports/99999999999999999999', 404, 'api.id-unknown'],
      ['GET', 'digests/0x10', 404, 'api.id-unknown'],
      ['GET', 'digests/1e2', 404, 'api.id-unknown'],
      ['GET', 'digests/99999999999', 404, 'api.id-unknown'],
      ['GET', 'digests/7', 404, 'digest.not-found'],
      ['DELETE', `/api/v1/sessions/${'-'.repeat(36)}`, 404, 'api.id-unknown'],
      ['DELETE', '/api/v1/sessions/1', 404, 'api.id-unknown'],
    ])('%s %s is answered %i', async (method, path, status, code) => {
      expectProblem(await office.request(method, path), status, code);
    });

    it.each([
      ['projects?limit=0', '/limit', 'api.not-whole'],
      ['projects?limit=201', '/limit', 'api.not-whole'],
      ['projects?limit=1e1', '/limit', 'api.not-whole'],
      ['projects?limit=1&limit=2', '/limit', 'api.parameter-twice'],
      ['projects?q=a&q=a', '/q', 'api.parameter-twice'],
      ['projects?q=a&%71=b', '/q', 'api.parameter-twice'],
      ['projects?toBuild=yes', '/toBuild', 'api.not-flag'],
      ['projects?q=%00', '/q', 'api.text-nul'],
      ['projects?page=2', '/page', 'api.unknown-field'],
      ['projects?cursor=nonsense', '/cursor', 'api.cursor'],
      ['rollup?by=colour&measure=paid', '/by', 'api.not-one-of'],
      ['rollup?by=package&measure=spent', '/measure', 'api.not-one-of'],
      ['rollup?by=package&measure=paid&asOf=2023-02-29', '/asOf', 'kernel.date-format'],
      ['rollup?by=package&measure=paid&asOf=today', '/asOf', 'kernel.date-format'],
      ['monthly-reports?month=2024-00', '/month', 'kernel.month-format'],
    ])('%s names its wrong parameter', async (path, pointer, code) => {
      const answer = await office.get(path);
      expect([answer.status, answer.body.errors]).toMatchObject([400, [{ pointer, code }]]);
    });
  });

  describe('a header', () => {
    it.each([
      [{}, 428, 'api.if-match-missing'],
      [{ 'if-match': '1' }, 412, 'api.if-match-format'],
      [{ 'if-match': '*' }, 412, 'api.if-match-format'],
      [{ 'if-match': '"1", "2"' }, 412, 'api.if-match-format'],
      [{ 'if-match': '"-1"' }, 412, 'api.if-match-format'],
      [{ 'if-match': '"99999999999999999999"' }, 412, 'api.if-match-format'],
      [{ 'if-match': '"99"' }, 412, 'projects.stale'],
    ] as [Record<string, string>, number, string][])(
      '%j on a change is answered %i',
      async (headers, status, code) => {
        const answer = await office.patch('projects/PJ-007', { note: '试' }, { headers });
        expectProblem(answer, status, code);
      },
    );

    it.each([[''], ['a b'], ['键'], ['k'.repeat(201)]])(
      'Idempotency-Key %j is refused',
      async (key) => {
        const headers = { 'idempotency-key': encodeURI(key) === key ? key : '\u00e9' };
        const answer = await office.request('POST', 'projects', project, { headers });
        expectProblem(answer, 400, 'api.idempotency-key-format');
      },
    );

    it('Idempotency-Key with another body is refused, with the same body does nothing new', async () => {
      const send = (name: string): Promise<Answer> =>
        office.post('units', { code: 'U-1', name, kind: 'bureau' }, { idempotencyKey: 'unit-1' });
      const first = await send('某局');
      expect(first.status).toBe(201);
      expect((await send('某局')).body).toEqual(first.body);
      expectProblem(await send('另一局'), 422, 'platform.idempotency-other-body');
    });

    it('X-Request-Id comes back as the correlation id when it is sane', async () => {
      const known = await nobody.get('/api/v1/plans', { headers: { 'x-request-id': 'abc-1' } });
      expect([known.headers.get('x-request-id'), known.body.correlationId]).toEqual([
        'abc-1',
        'abc-1',
      ]);
      for (const odd of ['a b', 'x'.repeat(65), '<script>']) {
        const made = await nobody.get('/api/v1/plans', { headers: { 'x-request-id': odd } });
        expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      }
    });

    it('Accept-Language chooses the words, Chinese by default', async () => {
      const detailOf = async (language?: string): Promise<string> => {
        const headers: Record<string, string> = language ? { 'accept-language': language } : {};
        return String((await nobody.get('/api/v1/plans', { headers })).body.title);
      };
      expect(await detailOf('de')).toBe('尚未登录');
      expect(await detailOf('zh;q=0.4, en;q=0.5')).toBe('Not signed in');
    });

    it('that no server can read still gets an answer', async () => {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(server.baseUrl).port), '127.0.0.1', () => {
          socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`);
        });
        socket.once('data', (chunk) => {
          socket.destroy();
          resolve(chunk.toString());
        });
      });
      expect(answer).toMatch(/^HTTP\/1.1 431 /);
      const [, body = ''] = answer.split('\r\n\r\n');
      expect(JSON.parse(body)).toMatchObject({
        status: 431,
        code: 'api.headers-too-large',
        title: '请求头过大 Headers too large',
      });
    });
  });

  it('documents every route in OpenAPI 3.1, with the problem as the answer to errors', async () => {
    const { body } = await nobody.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(body.components.schemas.Problem.required).toContain('correlationId');
    expect(body.components.securitySchemes).toMatchObject({
      bearer: { type: 'http', scheme: 'bearer' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'gangmu_session' },
    });
    const { post } = body.paths['/api/v1/session'];
    expect(post).toMatchObject({ security: [], 'x-allowed-to': 'public' });
    expect(post.responses['400'].content['application/problem+json'].schema.$ref).toBe(
      '#/components/schemas/Problem',
    );
    const page = await nobody.get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/);
    const script = /src="\.\/([^"]*init\.js)"/.exec(page.body as string)?.[1] ?? '';
    expect((await nobody.get(`/api/${script}`)).status).toBe(200);
  });

  it('tells health without a session, and with what waits', async () => {
    expect((await nobody.get('/healthz')).body).toEqual({ status: 'ok' });
    const { body } = await nobody.get('/readyz');
    expect(body).toMatchObject({ status: 'ready', plans: [{ plan: '440703-14' }] });
    const { body: metrics } = await nobody.get('/metrics');
    expect(metrics).toMatch(/^gangmu_pending_entries \d+$/m);
    expect(metrics).toMatch(/gangmu_http_request_seconds_count\{.*route="\/healthz"/);
    expect(metrics).toMatch(/^process_cpu_seconds_total/m);
  });
});

describe('an api that closes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('finishes what it is at, and waits for no connection that asks nothing', async () => {
    const api = await createApi({
      config: server.config,
      database: await Database.connect({ url: server.test.url, role: 'app', poolSize: 2 }),
      logger: pino({ level: 'silent' }),
    });
    await api.listen({ port: 0, host: '127.0.0.1' });
    const url = await api.getUrl();
    const spare = connect(Number(new URL(url).port), '127.0.0.1');
    const isCut = new Promise((resolve) => spare.once('close', resolve));
    // The audit row waits for the table, so the request is at work while the api closes.
    await server.test.asOwner('BEGIN; LOCK TABLE audit_entry IN SHARE MODE');
    const atWork = new ApiClient(url, null).post('/api/v1/session', {
      username: 'leader',
      password: PASSWORD,
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = Date.now();
    const closed = api.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.test.asOwner('COMMIT');
    await closed;
    expect((await atWork).status).toBe(200);
    await isCut;
    expect(Date.now() - before).toBeLessThan(3_000);
  });
});

describe('the api beside the page', () => {
  let server: TestServer;
  let folder: string;
  let api: NestFastifyApplication;
  let database: Database;
  let client: ApiClient;

  beforeAll(async () => {
    server = await startTestServer();
    folder = mkdtempSync(join(tmpdir(), 'gangmu-web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>纲目</title>');
    writeFileSync(join(folder, 'assets', 'index-abc123.js'), '"page"');
    database = await Database.connect({ url: server.test.url, role: 'app', poolSize: 3 });
    const config = readConfig({
      DATABASE_URL: server.test.url,
      GANGMU_PUBLIC_URL: 'https://gangmu.example',
    });
    const logger = pino({ level: 'silent' });
    api = await createApi({ config, database, logger, webFolder: folder });
    await api.listen({ port: 0, host: '127.0.0.1' });
    client = new ApiClient(await api.getUrl(), null);
  });
  afterAll(async () => {
    await api.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/', 200, 'no-store', /纲目/],
    ['/projects/PJ-007?q=1.5', 200, 'no-store', /纲目/],
    ['/assets/index-abc123.js', 200, 'public, max-age=31536000, immutable', /"page"/],
    ['/assets/index-gone.js', 404, null, /problem/],
    ['/favicon.png', 404, null, /problem/],
    ['/api/v1/nothing', 404, null, /problem/],
    ['/api/v1/plans', 401, 'no-store', /problem/],
    ['/..%2f..%2fpackage.json', 404, null, /problem/],
  ])('answers %s with %i', async (path, status, caching, content) => {
    const answer = await client.get(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, caching]);
    expect(typeof answer.body === 'string' ? answer.body : answer.body.type).toMatch(content);
  });

  it('keeps to https once it is served by https, also for the cookie', async () => {
    const answer = await client.post('/api/v1/session', {
      username: 'leader',
      password: PASSWORD,
    });
    expect(answer.headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure/);
    const fromPage = await client.request('DELETE', '/api/v1/session', undefined, {
      headers: {
        cookie: `__Host-gangmu_session=${answer.body.token as string}`,
        origin: 'https://gangmu.example',
      },
    });
    expect(fromPage.status).toBe(204);
  });
});

/** A line to PostgreSQL that can be cut. */
class CuttableLine {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly target: URL) {}

  async mend(): Promise<string> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return Object.assign(new URL(this.target), { port: String(this.port) }).toString();
  }

  cut(): void {
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }
}

describe('the api without its database', () => {
  let server: TestServer;
  let line: CuttableLine;
  let api: NestFastifyApplication;
  let client: ApiClient;
  const open = (): Promise<Answer> =>
    client.post('/api/v1/session', { username: 'leader', password: PASSWORD });

  beforeAll(async () => {
    server = await startTestServer();
    line = new CuttableLine(new URL(server.test.url));
    const url = await line.mend();
    const database = await Database.connect({ url, role: 'app', poolSize: 3 });
    const logger = pino({ level: 'silent' });
    api = await createApi({ config: { ...server.config, databaseUrl: url }, database, logger });
    await api.listen({ port: 0, host: '127.0.0.1' });
    client = new ApiClient(await api.getUrl(), (await server.as('leader')).token);
  });
  afterAll(async () => {
    await api.close();
    await server.close();
    line.cut();
  });

  it('says so, lives on, and works again as soon as it is back', async () => {
    expect((await client.get('/api/v1/session')).status).toBe(200);
    line.cut();
    for (const answer of [await open(), await client.get('/api/v1/session')]) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(answer.body.code).toBe('platform.database-unavailable');
    }
    expect((await client.get('/readyz')).status).toBe(503);
    expect((await client.get('/healthz')).status).toBe(200);
    expect((await client.get('/metrics')).body).toMatch(/^gangmu_pending_entries Nan$/m);
    await line.mend();
    expect((await open()).status).toBe(200);
    expect((await client.get('/readyz')).status).toBe(200);
  });

  it('refuses a request whose transaction is cut off, and tells open pages to read again', async () => {
    const events = await openEvents(client);
    await events.next(/open/);
    // The audit row waits for the table, so the cut meets an open transaction.
    await server.test.asOwner('BEGIN; LOCK TABLE audit_entry IN SHARE MODE');
    const refused = client.post('/api/v1/session', { username: 'leader', password: 'wrong one' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    line.cut();
    expect((await refused).body.code).toBe('platform.database-unavailable');
    await server.test.asOwner('ROLLBACK');
    await line.mend();
    expect((await open()).status).toBe(200);
    expect(await events.next(/event: report/)).toContain('event: rollup');
    await events.close();
    await eventually(
      () =>
        server.test.asOwner(
          `SELECT FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'gangmu-listener'`,
        ),
      (listeners) => listeners.length === 4,
    );
    const rows = await server.test.asOwner(
      "SELECT FROM audit_entry WHERE action = 'session.refuse'",
    );
    expect(rows).toHaveLength(0);
  });
});
