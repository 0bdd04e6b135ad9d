import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem, type ProblemKind, type ProblemItem } from '#libs/kernel';
import { languageOf, wordsOf, type Language } from './problems/catalogue.js';
import type { ApiRequest } from './request.js';

const statusOf: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unprocessable: 422,
  'precondition-required': 428,
  limit: 429,
  unavailable: 503,
};

/** Errors of PostgreSQL or its connection that pass by themselves. */
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
  '08003',
]);

function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && passing.has(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(
    message ?? '',
  );
}

/** Codes of HTTP's own refusals (Nest and Fastify) by status. */
const httpCodes: Readonly<Record<number, string>> = {
  400: 'api.bad-request',
  404: 'api.no-such-route',
  405: 'api.no-such-route',
  413: 'api.body-too-large',
  415: 'api.media-type',
  429: 'api.too-many-requests',
};

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly items: readonly ProblemItem[];
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Problem)
    return {
      status: statusOf[error.kind],
      code: error.code,
      params: error.params,
      items: error.items,
    };
  if (isPassing(error))
    return { status: 503, code: 'platform.database-unavailable', params: {}, items: [] };
  const { code, statusCode, message } = error as {
    code?: string;
    statusCode?: number;
    message?: string;
  };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    (error instanceof SyntaxError && status === 400)
  )
    return {
      status: 400,
      code: 'api.broken-json',
      params: { why: (message ?? '').slice(0, 120) },
      items: [
        { pointer: '', code: 'api.broken-json', params: { why: (message ?? '').slice(0, 120) } },
      ],
    };
  // A value that PostgreSQL itself refuses as out of range or malformed is the caller's, not ours.
  if (status !== undefined && status < 500)
    return { status, code: httpCodes[status] ?? 'api.bad-request', params: {}, items: [] };
  return { status: 500, code: 'api.internal', params: {}, items: [] };
}

/** Writes every refusal as RFC 9457 problem details, in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = refusalOf(error);
    if (
      refusal.status === 404 &&
      refusal.code === 'api.no-such-route' &&
      isPage(request) &&
      'sendFile' in reply
    ) {
      void reply.header('cache-control', 'no-cache').sendFile('index.html');
      return;
    }
    if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
    const language = languageOf(request.headers['accept-language']);
    void reply
      .status(refusal.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .headers(refusal.status === 503 ? { 'retry-after': '1' } : {})
      .send(JSON.stringify(toBody(refusal, request.id, language)));
  }
}

/** A page of the single-page application, not a file or the API. */
function isPage(request: ApiRequest): boolean {
  return (
    request.method === 'GET' &&
    !/^\/(?:api|assets|healthz|readyz|metrics)\b/.test(request.url) &&
    !/\.\w+(?:\?|$)/.test(request.url)
  );
}

function toBody(refusal: Refusal, correlationId: string, language: Language): object {
  const { title, detail } = wordsOf(refusal.code, refusal.params, language);
  return {
    type: `/problems/${refusal.code}`,
    title,
    status: refusal.status,
    detail,
    code: refusal.code,
    correlationId,
    errors: refusal.items.map(({ pointer, code, params }) => ({
      pointer,
      code,
      message: wordsOf(code, params ?? {}, language).detail,
    })),
  };
}
