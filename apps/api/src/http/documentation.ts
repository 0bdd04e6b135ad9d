import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Config } from '#libs/platform';
import { ALLOWANCE_EXTENSION } from './allow.js';
import { sessionCookieName } from './session-cookie.js';

const text = { type: 'string' };

/** RFC 9457 problem details as this api writes them. */
const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'correlationId', 'errors'],
  properties: {
    type: { ...text, format: 'uri-reference', example: '/problems/kernel.invalid-input' },
    title: text,
    status: { type: 'integer', example: 400 },
    detail: { ...text, description: 'What was found, what is expected, how to mend it' },
    code: { ...text, description: 'Stays the same in every language' },
    correlationId: { ...text, description: 'Of this request in the log' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: {
          pointer: { ...text, description: 'JSON pointer into the body, or /name of a parameter' },
          code: text,
          message: text,
        },
      },
    },
    existing: {
      type: 'object',
      description: 'What is there already and stands in the way; href is where it is read',
      additionalProperties: { type: ['string', 'number'] },
      example: { no: 12, href: '/api/v1/plans/440703-14/digests/12' },
    },
  },
};

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** Gives every operation the problem as its answer to errors, and opens the public ones. */
function complete(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: problemSchema };
  for (const path of Object.values(document.paths))
    for (const method of methods) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses.default = {
        description: 'Refused: problem details',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      };
      const allowance = (operation as unknown as Record<string, unknown>)[ALLOWANCE_EXTENSION];
      if (allowance === 'public') operation.security = [];
    }
  return document;
}

/** Serves the OpenAPI document and its readable page. */
export function addDocumentation(app: NestFastifyApplication, config: Config): void {
  const description = [
    'Amounts are texts of yuan with two decimals (CNY); days are Asia/Shanghai calendar days.',
    'Errors are RFC 9457 problem details, in Chinese or English by Accept-Language.',
    `Each operation names in ${ALLOWANCE_EXTENSION} the permission it needs, "signed-in" (a session), "known"`,
    '(a session or a token) or "public". Changing a thing needs its ETag in If-Match (428 without, 412 when it is stale). A POST with an',
    'Idempotency-Key is done once, however often it is sent.',
  ];
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Gangmu 纲目')
    .setDescription(description.join(' '))
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth(sessionCookieName(config))
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  SwaggerModule.setup('api/docs', app, complete(SwaggerModule.createDocument(app, builder)), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}
