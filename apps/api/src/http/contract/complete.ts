import type { OpenAPIObject } from '@nestjs/swagger';
import { ALLOWANCE_EXTENSION, PENDING_EXTENSION, type Allowance } from '../allow.js';
import { IF_MATCH_EXTENSION } from '../etag.js';
import { KEPT_EXTENSION } from '../kept-answers.js';
import { ANSWER_EXTENSION, type AnswerNote, type ProblemCode } from './answers.js';
import { exampleOf } from './examples.js';
import {
  etag,
  etagOfBody,
  idempotencyKey,
  ifMatch,
  ifNoneMatch,
  notModified,
  pathParameter,
} from './parameters.js';
import {
  problemCodeSchema,
  problemExample,
  problemFaultSchema,
  problemSchema,
} from './problem.schema.js';
import { commonRefusals, isDoneOnce, type Refusals, type RouteFacts } from './refusals.js';
import { nameVocabularies } from './vocabularies.js';

/** The codes a refusal of this status can have, beside its schema. */
export const CODES_EXTENSION = 'x-problem-codes';
/** The codes a single fault of the answer can have, beside those of the fields' own rules. */
const FAULTS_EXTENSION = 'x-fault-codes';

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

interface Parameter {
  name: string;
  in: string;
  description?: string;
  example?: unknown;
  examples?: readonly unknown[];
  schema?: { example?: unknown };
}

interface Media {
  schema: object;
  example?: unknown;
}

/** An operation as Nest leaves it, and as it is told. */
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media>; description?: string };
  responses: Record<string, object>;
  security?: object[];
  [extension: `x-${string}`]: unknown;
}

type Schemas = Record<string, unknown>;

/** Takes out of an operation what only the document's making needs. */
function take<T>(operation: Operation, extension: `x-${string}`): T | undefined {
  const found = operation[extension] as T | undefined;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a name of our own
  delete operation[extension];
  return found;
}

function factsOf(method: string, path: string, operation: Operation): RouteFacts {
  const parameters = operation.parameters ?? [];
  return {
    method,
    path,
    allowance: operation[ALLOWANCE_EXTENSION] as Allowance,
    whilePending: take<readonly string[]>(operation, PENDING_EXTENSION) ?? [],
    hasCursor: parameters.some((parameter) => parameter.name === 'cursor'),
    hasIfMatch: take(operation, IF_MATCH_EXTENSION) !== undefined,
    isKept: take(operation, KEPT_EXTENSION) !== undefined,
  };
}

/** The parameters in the order of reading: path, query, headers. */
function parametersOf(facts: RouteFacts, note: AnswerNote, operation: Operation): object[] {
  const names = [...facts.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return [
    ...names.map((name) => pathParameter(facts.path, name)),
    ...(operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      // A schema has a list of examples, a parameter one.
      .map(({ examples = [], ...rest }) => ({
        ...rest,
        example: rest.example ?? rest.schema?.example ?? examples[0],
      })),
    ...(facts.hasIfMatch ? [ifMatch] : []),
    ...(facts.isKept && !note.etag ? [ifNoneMatch] : []),
    ...(isDoneOnce(facts) ? [idempotencyKey] : []),
  ];
}

function answerOf(facts: RouteFacts, note: AnswerNote, schemas: Schemas): object {
  const { schema, other } = note;
  const headers = note.etag ? { ETag: etag } : facts.isKept ? { ETag: etagOfBody } : {};
  if (schema !== null) {
    const body = { $ref: schema };
    const name = schema.split('/').at(-1) ?? '';
    return {
      description: (schemas[name] as { description?: string }).description ?? name,
      headers,
      content: { 'application/json': { schema: body, example: exampleOf(body, schemas) } },
    };
  }
  if (other === null) return { description: 'Done; nothing more is to be said', headers };
  return {
    description: other.description,
    headers: other.headers ?? headers,
    ...(other.media === undefined
      ? {}
      : { content: { [other.media]: { schema: { type: 'string' }, example: other.example } } }),
  };
}

const statusWords: Readonly<Record<number, string>> = {
  400: 'Cannot be understood, or has faults',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not there, or not for the reader',
  409: 'Not possible as things stand',
  412: 'Changed since it was read',
  413: 'Too large',
  414: 'A name in the address is too long',
  415: 'Not JSON',
  422: 'The Idempotency-Key came with another body before',
  428: 'If-Match is missing',
  429: 'Too often; Retry-After says when again',
  500: 'A fault of ours',
  503: 'Not available now; Retry-After says when again',
  507: 'The storage is full; writing works again by itself once there is room',
};

const retryAfter = {
  description: 'Seconds to wait',
  schema: { type: 'integer' },
  example: 30,
};

function refusalOf(status: number, codes: readonly ProblemCode[], faults: readonly string[]) {
  return {
    description: statusWords[status] ?? 'Refused',
    ...(status === 429 || status === 503 ? { headers: { 'Retry-After': retryAfter } } : {}),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(
          codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
        ),
      },
    },
    [CODES_EXTENSION]: codes,
    ...(status === 400 && faults.length > 0 ? { [FAULTS_EXTENSION]: faults } : {}),
  };
}

function refusalsOf(facts: RouteFacts, note: AnswerNote): Refusals {
  const found = commonRefusals(facts);
  for (const [status, codes] of Object.entries(note.refuses ?? {}))
    found.set(Number(status), new Set([...(found.get(Number(status)) ?? []), ...codes]));
  return found;
}

function completeOperation(facts: RouteFacts, operation: Operation, document: Parts): void {
  const note = take<AnswerNote>(operation, ANSWER_EXTENSION);
  if (!note) return;
  operation.parameters = parametersOf(facts, note, operation) as Parameter[];
  const body = operation.requestBody?.content['application/json'];
  if (body) body.example = exampleOf(body.schema, document.schemas);
  operation.responses = { [String(note.status)]: answerOf(facts, note, document.schemas) };
  if (facts.isKept && !note.etag) operation.responses['304'] = notModified;
  if (note.elsewise)
    operation.responses[String(note.elsewise)] = answerOf(facts, note, document.schemas);
  for (const [status, codes] of [...refusalsOf(facts, note)].sort(([a], [b]) => a - b)) {
    const sorted = [...codes].sort();
    for (const code of sorted) document.examples[code] ??= { value: problemExample(code, status) };
    const refusal = refusalOf(status, sorted, note.faults ?? []);
    const [only] = sorted;
    if (sorted.length > 1 || only === undefined) operation.responses[String(status)] = refusal;
    else {
      document.responses[only] = refusal;
      operation.responses[String(status)] = { $ref: `#/components/responses/${only}` };
    }
  }
  if (facts.allowance === 'public') operation.security = [];
}

interface Parts {
  readonly schemas: Schemas;
  readonly examples: Record<string, object>;
  /** Refusals with one code alone, by it. */
  readonly responses: Record<string, object>;
}

/** Requests refuse what they do not know; answers may grow. */
function closeRequests(schemas: Schemas): void {
  for (const [name, schema] of Object.entries(schemas))
    if (name.endsWith('Request')) Object.assign(schema as object, { additionalProperties: false });
}

/** Adds to the document what follows from the routes: parameters, examples, answers and refusals. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  const schemas: Schemas = {
    ...document.components?.schemas,
    Problem: problemSchema,
    ProblemFault: problemFaultSchema,
    ProblemCode: problemCodeSchema,
  };
  const parts: Parts = { schemas, examples: {}, responses: {} };
  closeRequests(schemas);
  for (const [path, item] of Object.entries(document.paths))
    for (const method of methods) {
      const operation = item[method] as unknown as Operation | undefined;
      if (operation) completeOperation(factsOf(method, path, operation), operation, parts);
    }
  document.components = { ...document.components, ...parts } as typeof document.components;
  return nameVocabularies(document);
}
