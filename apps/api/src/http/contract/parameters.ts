/** What a parameter of a path is, by the path up to it. */
interface Word {
  readonly ending: RegExp;
  readonly description: string;
  readonly example: string | number;
  readonly schema: Readonly<Record<string, unknown>>;
}

const text = { type: 'string' };
const record = { type: 'string', pattern: '^[1-9]\\d{0,17}$' };
const small = { type: 'integer', minimum: 1, maximum: 999_999_999 };
const uuid = { type: 'string', format: 'uuid' };
const someUuid = '0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11';

const words: readonly Word[] = [
  {
    ending: /plans\/\{plan\}$/,
    description: 'Code of the plan (规划): division code and number of the plan',
    example: '440703-14',
    schema: text,
  },
  {
    ending: /programmes\/\{code\}$/,
    description: 'Code of the programme (专项)',
    example: 'AP1',
    schema: text,
  },
  {
    ending: /projects\/\{code\}$/,
    description: 'Code of the project (项目)',
    example: 'PJ-001',
    schema: text,
  },
  {
    ending: /units\/\{code\}$/,
    description: 'Code of the unit (责任单位)',
    example: 'DISTRICT',
    schema: text,
  },
  {
    ending: /annual-plans\/\{year\}$/,
    description: 'Calendar year',
    example: 2024,
    schema: { type: 'integer', minimum: 2000, maximum: 2099 },
  },
  {
    ending: /monthly-reports\/\{id\}$/,
    description: 'Id of the monthly report (月报)',
    example: '12',
    schema: record,
  },
  {
    ending: /milestones\/\{id\}$/,
    description: 'Id of the milestone (里程碑)',
    example: 7,
    schema: small,
  },
  {
    ending: /ledger\/\{entry\}$/,
    description: 'Id of the ledger entry (台账)',
    example: '1024',
    schema: record,
  },
  {
    ending: /digests\/\{no\}$/,
    description: 'Number of the digest (周报) in its plan',
    example: 3,
    schema: small,
  },
  {
    ending: /deliveries\/\{id\}$/,
    description: 'Id of the delivery to one recipient',
    example: '5',
    schema: record,
  },
  {
    ending: /demo-mailbox\/\{id\}$/,
    description: 'Id of the mail',
    example: 3,
    schema: small,
  },
  { ending: /people\/\{id\}$/, description: 'Id of the person', example: 2, schema: small },
  {
    ending: /sessions\/\{(?:id|session)\}$/,
    description: 'Id of the session',
    example: someUuid,
    schema: uuid,
  },
  {
    ending: /tokens\/\{token\}$/,
    description: 'Id of the token (not the token itself)',
    example: someUuid,
    schema: uuid,
  },
];

/** Describes a parameter of a path, or tells that it has no words yet. */
export function pathParameter(path: string, name: string): object {
  const upTo = path.slice(0, path.indexOf(`{${name}}`) + name.length + 2);
  const word = words.find(({ ending }) => ending.test(upTo));
  if (!word) throw new Error(`the path parameter ${upTo} has no description`);
  const { description, example, schema } = word;
  return { name, in: 'path', required: true, description, schema, example };
}

export const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag that was read; 428 without, 412 when the thing has changed since',
  schema: text,
  example: '"1"',
};

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
  example: '5f0c1a7e-report-2024-03',
};

export const etag = {
  description: 'The version of what is answered; show it in If-Match to change it',
  schema: text,
  example: '"1"',
};

export const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The ETag of an answer one has: 304 while it is still the same',
  schema: text,
  example: 'W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"',
};

export const etagOfBody = {
  description:
    'Of this very answer; show it in If-None-Match to be told whether it is still the same',
  schema: text,
  example: ifNoneMatch.example,
};

export const notModified = {
  description: 'Still the same as the answer with the ETag in If-None-Match',
  headers: { ETag: etagOfBody },
};
