import { en } from '../problems/en.js';
import { wordsOf } from '../problems/catalogue.js';
import type { ProblemCode } from './answers.js';

const text = { type: 'string' };

export const problemCodes = Object.keys(en).sort() as ProblemCode[];

/** Every code, so that a client's compiler knows them. */
export const problemCodeSchema = {
  type: 'string',
  enum: problemCodes,
  description: 'Names a problem, or a single fault, in the same way in every language',
  examples: ['kernel.invalid-input'],
};

const code = { $ref: '#/components/schemas/ProblemCode' };

export const problemFaultSchema = {
  type: 'object',
  description: 'One fault of a body or parameter',
  required: ['pointer', 'code', 'message'],
  properties: {
    pointer: {
      ...text,
      description: 'JSON pointer into the body, or /name of a parameter; empty: the whole body',
      examples: ['/lines/0/amount'],
    },
    code,
    message: {
      ...text,
      description: 'What was found, what is expected, how to mend it',
      examples: ['An amount is a text of yuan such as "1234567.89"; found 12.5.'],
    },
  },
};

/** RFC 9457 problem details as this api writes them. */
export const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem details, in Chinese or English by Accept-Language',
  required: ['type', 'title', 'status', 'detail', 'code', 'correlationId', 'errors'],
  properties: {
    type: {
      ...text,
      format: 'uri-reference',
      description: '/problems/ and the code',
      examples: ['/problems/kernel.invalid-input'],
    },
    title: { ...text, description: 'The problem in a few words', examples: ['Invalid input'] },
    status: { type: 'integer', description: 'The HTTP status', examples: [400] },
    detail: {
      ...text,
      description: 'What was found, what is expected, how to mend it',
      examples: ['Some content must be mended, see what is marked; nothing was changed.'],
    },
    code,
    correlationId: {
      ...text,
      description: 'Of this request in the log; the header X-Request-Id too',
      examples: ['7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11'],
    },
    errors: {
      type: 'array',
      description: 'The single faults, where there are some',
      items: { $ref: '#/components/schemas/ProblemFault' },
    },
    existing: {
      type: 'object',
      description: 'What is there already and stands in the way; href is where it is read',
      additionalProperties: { type: ['string', 'number'] },
      examples: [{ no: 12, href: '/api/v1/plans/440703-14/digests/12' }],
    },
  },
};

/** What fills the messages of the examples. */
const params: Readonly<Record<string, string | number>> = {
  accepted: 'completed, received, paid',
  actual: '"2"',
  allotted: '185400000000.01',
  asOf: '2024-05-31',
  at: 3,
  before: '2024-01',
  character: 'U+200B',
  charset: 'gbk',
  completion: '2024-03-31',
  current: 3,
  day: '2024-05-31',
  delivery: '5',
  digest: 3,
  entry: '1024',
  example: 'PJ-012',
  envelope: '185400000000.00',
  field: 'amout',
  first: 1,
  found: '2',
  from: 'idea',
  id: '12',
  issuedBy: '李华',
  kept: '2024-01',
  key: 'amount',
  last: 5,
  latest: '2024-04-30',
  least: 1,
  length: 4201,
  line: 2,
  milestone: 7,
  minutes: 1,
  month: '2024-03',
  most: 4000,
  name: 'limit',
  needed: 'project.read',
  no: 3,
  over: '0.01',
  package: 'P11',
  parent: 'ROADS',
  permission: 'report.verify',
  person: '2',
  plan: '440703-14',
  programme: 'AP9',
  project: 'PJ-999',
  report: '12',
  seconds: 30,
  start: '2024-06-01',
  state: 'verified',
  to: 'in-service',
  today: '2024-05-30',
  unit: 'ROADS',
  username: 'chen',
  why: 'Unexpected end of JSON input',
};

/** How a problem looks in English. */
export function problemExample(of: ProblemCode, status: number): object {
  return {
    type: `/problems/${of}`,
    status,
    ...wordsOf(of, params, 'en'),
    code: of,
    correlationId: '7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11',
    errors:
      of === 'kernel.invalid-input'
        ? [
            {
              pointer: '/name',
              code: 'api.field-missing',
              message: wordsOf('api.field-missing', {}, 'en').detail,
            },
          ]
        : [],
  };
}
