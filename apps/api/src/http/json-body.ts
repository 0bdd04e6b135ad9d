import type { FastifyInstance } from 'fastify';
import { Problem } from '#libs/kernel';

const DEEPEST_LEVEL = 20;

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

/** Why a text is not JSON, with the position where the engine knows it; a name that poisons prototypes is no field. */
function faultOf(text: string): Problem {
  try {
    JSON.parse(text);
  } catch (error) {
    const params = { why: (error as Error).message.slice(0, 120) };
    return new Problem('invalid', 'api.broken-json', params, [
      { pointer: '', code: 'api.broken-json', params },
    ]);
  }
  const params = { field: '__proto__ / constructor' };
  return new Problem('invalid', 'api.unknown-field', params, [
    { pointer: '', code: 'api.unknown-field', params },
  ]);
}

function objectOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Problem('invalid', 'api.body-not-object', {}, [
      { pointer: '', code: 'api.body-not-object' },
    ]);
  if (isDeeperThan(body, DEEPEST_LEVEL)) {
    const params = { most: DEEPEST_LEVEL };
    throw new Problem('invalid', 'api.body-deep', params, [
      { pointer: '', code: 'api.body-deep', params },
    ]);
  }
  return body;
}

/**
 * Lets the api read bodies: one JSON object each, or none. No other type is read, so that a form on
 * another site's page can never be a request of ours.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, text, done) => {
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
          done(null, objectOf(body));
        } catch (error) {
          done(error as Error);
        }
      });
    },
  );
}
