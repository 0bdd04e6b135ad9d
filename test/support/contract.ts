import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;

interface Refusal {
  readonly 'x-problem-codes'?: readonly string[];
  readonly 'x-fault-codes'?: readonly string[];
}

interface Response extends Refusal {
  readonly $ref?: string;
  readonly headers?: Json;
  readonly content?: Record<string, { schema: Json }>;
}

interface Operation {
  readonly template: string;
  readonly pattern: RegExp;
  readonly responses: Record<string, Response>;
}

/** What came back over HTTP, as far as the document speaks of it. */
export interface AnswerToCheck {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Refuses fields that the document does not name, which it leaves open to readers. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'examples' || key === 'enum' ? value : closed(value),
    ]),
  );
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

/** Holds answers against the committed OpenAPI document; schemas are compiled when first met. */
class Contract {
  private readonly document = JSON.parse(readFileSync('apps/client/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
    components: Record<string, Json>;
  };
  private readonly ajv = new Ajv2020({ strict: false, formats: { 'uri-reference': true } });
  private readonly operations = new Map<string, Operation[]>();
  private readonly validators = new Map<string, ValidateFunction>();

  constructor() {
    this.ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    this.ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
    this.ajv.addSchema({ $id: 'contract', components: closed(this.document.components) as Json });
    // What is fixed in a path comes before what varies.
    for (const [template, item] of Object.entries(this.document.paths).sort(([a], [b]) =>
      a.replaceAll('{', '~') < b.replaceAll('{', '~') ? -1 : 1,
    ))
      for (const [method, operation] of Object.entries(item)) {
        const pattern = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
        const list = this.operations.get(method.toUpperCase()) ?? [];
        list.push({ ...operation, template, pattern });
        this.operations.set(method.toUpperCase(), list);
      }
  }

  /** Everything about an answer that the document does not say; empty for a path it does not know. */
  faultsOf({ method, path, status, headers, body }: AnswerToCheck): string[] {
    const [plain = ''] = path.split('?');
    const operation = this.operations.get(method)?.find(({ pattern }) => pattern.test(plain));
    if (!operation) return [];
    const told = operation.responses[String(status)];
    const response = told?.$ref ? this.resolve(told.$ref) : told;
    if (!response) return [`the status ${String(status)} (${codeOf(body)}) is not documented`];
    const type = headers.get('content-type')?.split(';')[0] ?? null;
    const types = Object.keys(response.content ?? {});
    if (type === null ? types.length > 0 : !types.includes(type))
      return [`the content type ${String(type)} is not one of ${types.join(', ')}`];
    const faults = [...etagFaults(response, headers)];
    if (type === 'application/problem+json') faults.push(...codeFaults(response, body));
    if (type?.endsWith('json')) {
      const schema = response.content?.[type]?.schema ?? {};
      const validate = this.validator(`${operation.template} ${method} ${String(status)}`, schema);
      if (!validate(body))
        faults.push(
          ...(validate.errors ?? []).map(
            ({ instancePath, message = '', params }) =>
              `${instancePath} ${message} ${JSON.stringify(params)}`,
          ),
        );
    }
    return faults;
  }

  private resolve(ref: string): Response {
    const [, , kind = '', name = ''] = ref.split('/');
    return this.document.components[kind]?.[name] as Response;
  }

  private validator(key: string, schema: Json): ValidateFunction {
    const { $ref } = schema as { $ref?: string };
    const id = $ref ?? key;
    let found = this.validators.get(id);
    if (!found) {
      found = this.ajv.compile($ref ? { $ref: `contract${$ref}` } : (closed(schema) as Json));
      this.validators.set(id, found);
    }
    return found;
  }
}

const codeOf = (body: unknown): string => String((body as { code?: unknown } | null)?.code);

function etagFaults({ headers = {} }: Response, found: Headers): string[] {
  const isTold = 'ETag' in headers;
  if (isTold === found.has('etag')) return [];
  return [isTold ? 'the documented ETag is missing' : 'the ETag is not documented'];
}

/** Codes of fields' own rules may be in any body. */
const isShapeCode = (code: string): boolean => /^(api|kernel)\./.test(code);

function codeFaults(response: Response, body: unknown): string[] {
  const codes = response['x-problem-codes'] ?? [];
  const faults = [...codes, ...(response['x-fault-codes'] ?? [])];
  const { errors } = body as { errors: readonly { code: string }[] };
  return [
    ...(codes.includes(codeOf(body)) ? [] : [`the code ${codeOf(body)} is not documented`]),
    ...errors
      .filter(({ code }) => !isShapeCode(code) && !faults.includes(code))
      .map(({ code }) => `the fault ${code} is not documented`),
  ];
}

let contract: Contract | undefined;

/** @throws Error naming everything about the answer that the OpenAPI document does not say */
export function holdAgainstContract(answer: AnswerToCheck): void {
  contract ??= new Contract();
  const faults = contract.faultsOf(answer);
  if (faults.length > 0)
    throw new Error(
      `${answer.method} ${answer.path} answered ${String(answer.status)} against the document:\n${faults.join('\n')}\n${JSON.stringify(answer.body).slice(0, 1_000)}`,
    );
}
