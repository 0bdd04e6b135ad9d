import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { makeDocument } from './document.js';

type Json = Record<string, unknown>;

interface Media {
  readonly schema: Json;
  readonly example?: unknown;
  readonly examples?: Json;
}

interface Response {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Record<string, Media>;
  readonly 'x-problem-codes'?: readonly string[];
  readonly 'x-fault-codes'?: readonly string[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema?: Json;
}

interface Operation {
  readonly key: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly operationId: string;
  readonly parameters: readonly Described[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<string, Response>;
}

describe('the OpenAPI document', () => {
  let document: OpenAPIObject;
  let components: Record<string, Record<string, Json>>;
  let operations: Operation[];
  let ajv: Ajv2020;

  beforeAll(async () => {
    document = await makeDocument();
    components = document.components as typeof components;
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
        ...operation,
        key: `${method.toUpperCase()} ${path}`,
      })),
    );
    ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'contract', components });
  });

  const responsesOf = ({ responses }: Operation): [status: string, response: Response][] =>
    Object.entries(responses).map(([status, response]) => [
      status,
      response.$ref
        ? (components['responses']?.[response.$ref.split('/').at(-1) ?? ''] as unknown as Response)
        : response,
    ]);
  const isRefusal = ([, { content }]: [string, Response]): boolean =>
    content?.['application/problem+json'] !== undefined;
  /** The operations a fault is found in. */
  const where = (isFaulty: (operation: Operation) => boolean): string[] =>
    operations.filter(isFaulty).map(({ key }) => key);

  it('is the one that is committed: npm run contract writes it anew', () => {
    const committed = JSON.parse(readFileSync('apps/client/openapi.json', 'utf8')) as unknown;
    expect(document).toEqual(committed);
  });

  it('gives every operation a summary, a tag with words and a name of its own', () => {
    const tags = new Set(document.tags?.map(({ name }) => name));
    expect(where(({ summary }) => !summary)).toEqual([]);
    expect(where(({ tags: own = [] }) => own.length !== 1 || !tags.has(own[0] ?? ''))).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('gives every answer a schema and an example', () => {
    const isBare = ([status, { content }]: [string, Response]): boolean =>
      status !== '204' &&
      status !== '302' &&
      status !== '304' &&
      Object.values(content ?? { '': { schema: {} } }).some(
        ({ schema, example, examples }) =>
          Object.keys(schema).length === 0 || (example ?? examples) === undefined,
      );
    expect(where((operation) => responsesOf(operation).some(isBare))).toEqual([]);
  });

  it('lists the problem codes of every refusal, each with an example', () => {
    const isSilent = ([, response]: [string, Response]): boolean => {
      const codes = response['x-problem-codes'] ?? [];
      const examples = response.content?.['application/problem+json']?.examples ?? {};
      return codes.length === 0 || codes.some((code) => !(code in examples));
    };
    expect(where((operation) => !responsesOf(operation).some(isRefusal))).toEqual([]);
    expect(where((operation) => responsesOf(operation).filter(isRefusal).some(isSilent))).toEqual(
      [],
    );
  });

  it('tells of every problem code there is, but for what no operation can answer', () => {
    const told = new Set(
      operations
        .flatMap(responsesOf)
        .flatMap(([, response]) => [
          ...(response['x-problem-codes'] ?? []),
          ...(response['x-fault-codes'] ?? []),
        ]),
    );
    const codes = components['schemas']?.['ProblemCode']?.['enum'] as string[];
    expect(
      codes.filter(
        (code) =>
          !told.has(code) &&
          // Faults of fields' own rules, what is refused before there is a request, and the command line.
          !/^(api|kernel)\./.test(code) &&
          !code.startsWith('audit.archive-'),
      ),
    ).toEqual([
      // Refused by the field's own rule before it is looked for.
      'investment.amount-negative',
    ]);
  });

  it('describes every parameter and field, with an example', () => {
    const isBare = ({ description, example, schema }: Described): boolean =>
      !description || (example === undefined && schema?.['examples'] === undefined);
    expect(where(({ parameters }) => parameters.some(isBare))).toEqual([]);
    const fields = Object.entries(components['schemas'] ?? {}).flatMap(([name, schema]) =>
      Object.entries((schema['properties'] ?? {}) as Record<string, Json>).map(
        ([field, told]) => [`${name}.${field}`, told] as const,
      ),
    );
    expect(
      fields
        .filter(
          ([, told]) =>
            !told['description'] && told['$ref'] === undefined && told['anyOf'] === undefined,
        )
        .map(([name]) => name),
    ).toEqual([]);
  });

  it('shows examples that are as its schemas say', () => {
    const faults = operations.flatMap((operation) => {
      const bodies = [
        ...Object.values(operation.requestBody?.content ?? {}),
        ...responsesOf(operation).flatMap(([, { content }]) => Object.values(content ?? {})),
      ];
      return bodies
        .filter(({ example, schema }) => example !== undefined && schema['$ref'] !== undefined)
        .flatMap(({ example, schema }) => {
          const validate = ajv.compile({ $ref: `contract${String(schema['$ref'])}` });
          return validate(example) ? [] : [`${operation.key} ${ajv.errorsText(validate.errors)}`];
        });
    });
    expect(faults).toEqual([]);
  });
});
