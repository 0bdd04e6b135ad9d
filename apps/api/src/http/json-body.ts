import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { InvalidInputError, Problem, repeatedKeys, type ProblemParams } from '#libs/kernel';

const DEEPEST_LEVEL = 20;
/** Checking takes about 60 µs a value, and nobody else is served meanwhile. */
const MOST_VALUES = 10_000;

/** What makes a body too costly to check, or false to its text; null when it is neither. */
function faultIn(body: object): Problem | null {
  let values = 0;
  const walk = (value: unknown, level: number): Problem | null => {
    values += 1;
    if (values > MOST_VALUES) return wholeBody('api.body-many', { most: MOST_VALUES });
    if (typeof value !== 'object' || value === null) return null;
    if (level > DEEPEST_LEVEL) return wholeBody('api.body-deep', { most: DEEPEST_LEVEL });
    if (Object.hasOwn(value, 'constructor')) return poisoned();
    for (const inner of Object.values(value)) {
      const fault = walk(inner, level + 1);
      if (fault) return fault;
    }
    return null;
  };
  return walk(body, 0);
}

/** A refusal of the whole body. */
function wholeBody(code: string, params: ProblemParams = {}): Problem {
  return new Problem('invalid', code, params, [{ pointer: '', code, params }]);
}

/** A name that poisons prototypes is no field. */
function poisoned(): Problem {
  return wholeBody('api.unknown-field', { field: '__proto__ / constructor' });
}

/** Why a text is not JSON, with the position where the engine knows it. */
function faultOf(text: string): Problem {
  try {
    JSON.parse(text);
    return poisoned();
  } catch (error) {
    return wholeBody('api.broken-json', { why: (error as Error).message.slice(0, 120) });
  }
}

function objectOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw wholeBody('api.body-not-object');
  const fault = faultIn(body);
  if (fault) throw fault;
  return body;
}

/** The only charset of JSON (RFC 8259, 8.1); ASCII is a part of it. */
const readCharset = /^(?:utf-?8|us-ascii)$/i;
const MOST_FAULTS = 100;

/** Text out of bytes, exactly: U+FFFD in the place of what cannot be read would be a silent loss. */
function textOf(bytes: Buffer, contentType = ''): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  if (charset !== undefined && !readCharset.test(charset))
    throw new Problem('unsupported', 'api.charset', { charset: charset.slice(0, 40) });
  // UTF-16 of plain letters is UTF-8 too, with a NUL beside each: JSON never holds one.
  if (!isUtf8(bytes) || bytes.includes(0)) throw wholeBody('api.body-encoding');
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** @throws InvalidInputError naming each key that stands twice: which of the two is meant, nobody knows */
function refuseRepeatedKeys(text: string): void {
  const pointers = repeatedKeys(text, MOST_FAULTS);
  if (pointers.length > 0)
    throw new InvalidInputError(
      pointers.map((pointer) => ({
        pointer,
        code: 'api.key-twice',
        params: { key: pointer.slice(pointer.lastIndexOf('/') + 1).slice(0, 40) },
      })),
    );
}

/**
 * Lets the api read bodies: one JSON object each, in UTF-8, or none. No other type is read, so that a
 * form on another site's page can never be a request of ours.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, bytes, done) => {
      try {
        const text = textOf(bytes, request.headers['content-type']);
        if (text.trim() === '') {
          done(null, undefined);
          return;
        }
        void parse(request, text, (fault, body) => {
          if (fault) {
            done(faultOf(text));
            return;
          }
          try {
            const read = objectOf(body);
            refuseRepeatedKeys(text);
            done(null, read);
          } catch (error) {
            done(error as Error);
          }
        });
      } catch (error) {
        done(error as Error);
      }
    },
  );
}
