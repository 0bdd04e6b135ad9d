import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Config } from '#libs/platform';
import { ALLOWANCE_EXTENSION } from './allow.js';
import { CODES_EXTENSION, completeDocument } from './contract/complete.js';
import { sessionCookieName } from './session-cookie.js';

/** The words routes are grouped by. */
const tags: readonly (readonly [name: string, description: string])[] = [
  ['plan', '规划: the plan as it stands in its pack, with its packages, programmes and indicators'],
  ['allocation', '分配: finance’s split of the envelope to the packages'],
  ['units', '责任单位: the offices that answer for projects'],
  ['projects', '项目: the register of what is built'],
  ['budgets', '概算 and 年度投资计划: the money approved for a project, and to complete in a year'],
  ['monthly reports', '月报: an office’s report on one project and month, and its verification'],
  ['milestones', '里程碑: baseline, forecast and actual dates'],
  ['roll-up', '汇总: sums by dimension, as of a day'],
  ['ledger', '台账: the immutable postings every number is made of'],
  ['digests', '周报: the numbered weekly issues and their delivery'],
  ['events', 'Tells open pages what changed'],
  ['session', 'Signing in, and what belongs to the signed-in person alone'],
  ['people', 'Accounts and how people sign in'],
  ['audit', 'Who did what, when, from where, and what it was before and after'],
  ['demo', 'The mails a demo has sent to its own mailbox'],
  ['health', 'For operators and their machines'],
];

const description = [
  'Amounts are texts of yuan (元, CNY) with two decimals; percents are numbers, 0-100; days are',
  'Asia/Shanghai calendar days, months YYYY-MM, moments UTC. Refusals are RFC 9457 problem details, in',
  `Chinese or English by Accept-Language; ${CODES_EXTENSION} lists for each status the codes a route can give.`,
  `Each operation names in ${ALLOWANCE_EXTENSION} the permission it needs, "signed-in" (a session), "known"`,
  '(a session or a token) or "public". Changing a thing needs its ETag in If-Match (428 without, 412 when it',
  'is stale). A POST with an Idempotency-Key is done once, however often it is sent. Answers may get more',
  'fields: leave what you do not know.',
].join(' ');

/** Makes the OpenAPI document. */
export function documentOf(app: NestFastifyApplication, config: Config): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Gangmu 纲目')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth()
    .addCookieAuth(sessionCookieName(config))
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie');
  for (const [name, words] of tags) builder.addTag(name, words);
  const operationIdFactory = (controller: string, method: string): string =>
    controller.replace('Controller', '').replace(/^./, (first) => first.toLowerCase()) +
    method.replace(/^./, (first) => first.toUpperCase());
  return completeDocument(
    SwaggerModule.createDocument(app, builder.build(), { operationIdFactory }),
  );
}

/** Serves the OpenAPI document, made when first asked for, and its readable page. */
export function addDocumentation(app: NestFastifyApplication, config: Config): void {
  SwaggerModule.setup('api/docs', app, () => documentOf(app, config), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}
