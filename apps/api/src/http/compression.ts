import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type InputType } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const LEAST_BYTES = 1024;
/** Higher takes longer than a slow line would gain. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 4;

type Encoding = 'br' | 'gzip';

const brotliNow = promisify(brotliCompress);
const gzipNow = promisify(gzip);
const compress: Readonly<Record<Encoding, (content: InputType) => Promise<Buffer>>> = {
  br: (content) =>
    brotliNow(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  gzip: (content) => gzipNow(content, { level: GZIP_LEVEL }),
};

/** The best encoding the other side takes, by Accept-Encoding; null: it takes none of ours. */
export function encodingFor(header: string | undefined): Encoding | null {
  const taken = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
    taken.set(name, weight === undefined ? 1 : Number.parseFloat(weight) || 0);
  }
  const weightOf = (name: Encoding): number => taken.get(name) ?? taken.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : null;
}

/** Routes whose answers are a plan's data, the document of the api, or the page itself. */
const open = /^\/api\/v1\/plans(?:\/|$)|^\/api\/(?:openapi\.json|docs)|^\/(?:\*|index\.html)?$/;

/**
 * Whether an answer may be compressed: never one that could hold a secret (tokens, codes, keys of a second
 * factor), for the length of a compressed secret beside text that somebody else chose tells of it (BREACH).
 * So only reads that succeed, and only of routes named above (docs/decisions/0012).
 */
function mayCompress(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.method !== 'GET' || reply.statusCode !== 200) return false;
  if (reply.hasHeader('content-encoding') || reply.hasHeader('set-cookie')) return false;
  const type = String(reply.getHeader('content-type') ?? '');
  if (type.startsWith('text/html')) return true;
  return open.test(request.routeOptions.url ?? '') && /^(?:application\/json|text\/)/.test(type);
}

/** An answer that is kept is compressed once. */
const kept = new WeakMap<Buffer, Partial<Record<Encoding, Promise<Buffer>>>>();

function compressed(content: string | Buffer, encoding: Encoding): Promise<Buffer> {
  if (typeof content === 'string') return compress[encoding](content);
  const done = kept.get(content) ?? {};
  kept.set(content, done);
  return (done[encoding] ??= compress[encoding](content));
}

/** Compresses what is worth it and may be. Files were compressed when the page was built; streams are let be. */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    if (!mayCompress(request, reply)) return payload;
    void reply.header('vary', withEncoding(reply.getHeader('vary')));
    if (Buffer.byteLength(payload) < LEAST_BYTES) return payload;
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding === null) return payload;
    const content = await compressed(payload, encoding);
    void reply.removeHeader('content-length').header('content-encoding', encoding);
    return content;
  });
}

const withEncoding = (vary: unknown): string =>
  typeof vary === 'string' && vary !== '' ? `${vary}, Accept-Encoding` : 'Accept-Encoding';
