import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fastify, type FastifyInstance } from 'fastify';
import { compressAnswers, encodingFor } from './compression.js';

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['gzip;q=0', null],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('for %p is %p', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

describe('an answer', () => {
  const long = { text: '纲目'.repeat(1000) };
  const kept = Buffer.from(JSON.stringify(long));
  let server: FastifyInstance;
  beforeAll(async () => {
    server = fastify();
    compressAnswers(server);
    const type = 'application/json; charset=utf-8';
    server.get('/api/v1/plans/:plan/overview', () => long);
    server.get('/api/v1/plans/:plan/kept', (_, reply) => reply.type(type).send(kept));
    server.get('/api/v1/plans/:plan/short', () => ({ text: '纲目' }));
    server.get('/api/v1/plans/:plan/refused', (_, reply) => reply.code(400).send(long));
    server.get('/api/v1/plans/:plan/encoded', (_, reply) =>
      reply.header('content-encoding', 'zstd').type(type).send(kept),
    );
    server.post('/api/v1/plans/:plan/projects', () => long);
    for (const path of ['session', 'tokens', 'account/data', 'people', 'plansible'])
      server.get(`/api/v1/${path}`, () => long);
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  interface Answer {
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }

  /** Asks by hand: `fetch` would unpack what it gets. */
  const ask = (path: string, method: 'GET' | 'POST' = 'GET', accept = 'gzip, br') =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = server.server.address() as AddressInfo;
      const headers = { 'accept-encoding': accept };
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({ headers: response.headers, body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end();
    });
  const json = (content: Buffer): unknown => JSON.parse(content.toString());

  it('of a plan is compressed, as asked, and says that it depends on it', async () => {
    const brotli = await ask('/api/v1/plans/x/overview');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length));
    expect(json(brotliDecompressSync(brotli.body))).toEqual(long);
    const gzip = await ask('/api/v1/plans/x/overview', 'GET', 'gzip');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(json(gunzipSync(gzip.body))).toEqual(long);
    const plain = await ask('/api/v1/plans/x/overview', 'GET', 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(json(plain.body)).toEqual(long);
  });

  it('that is kept as bytes is compressed too, the same each time', async () => {
    const answers = await Promise.all([1, 2].map(() => ask('/api/v1/plans/x/kept')));
    for (const answer of answers) expect(json(brotliDecompressSync(answer.body))).toEqual(long);
  });

  it.each([
    ['/api/v1/plans/x/short', 'GET'],
    ['/api/v1/plans/x/refused', 'GET'],
    ['/api/v1/plans/x/projects', 'POST'],
    ['/api/v1/session', 'GET'],
    ['/api/v1/tokens', 'GET'],
    ['/api/v1/account/data', 'GET'],
    ['/api/v1/people', 'GET'],
    ['/api/v1/plansible', 'GET'],
  ] as const)('of %s %s is left as it is', async (path, method) => {
    const answer = await ask(path, method);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(json(answer.body)).toHaveProperty('text');
  });

  it('that is encoded already is left as it is', async () => {
    const answer = await ask('/api/v1/plans/x/encoded');
    expect(answer.headers['content-encoding']).toBe('zstd');
    expect(answer.body).toEqual(kept);
  });
});
