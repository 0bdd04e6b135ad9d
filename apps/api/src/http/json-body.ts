import type { FastifyInstance } from 'fastify';
import { Problem, type ProblemParams } from '#libs/kernel';

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
