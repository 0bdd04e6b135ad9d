import {
  Catch,
  HttpException,
  Injectable,
  NotFoundException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActsService } from '#libs/audit';
import { Problem, type ProblemKind, type ProblemItem, type ProblemParams } from '#libs/kernel';
import { PlanHiddenError } from '#libs/plan';
import { isStorageFull, Storage, StorageFullError } from '#libs/platform';
import { actOf } from './current-command.js';
import { languageOf, wordsOf, type Language } from './problems/catalogue.js';
import type { ApiRequest } from './request.js';

const statusOf: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unsupported: 415,
  unprocessable: 422,
  'precondition-required': 428,
  limit: 429,
  unavailable: 503,
  'storage-full': 507,
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
  '53200',
  '53300',
  '08006',
  '08001',
  '08003',
]);

/** Texts that PostgreSQL cannot keep (NUL, half a surrogate pair), where no field's rule met them: a path. */
const unstorable = new Set(['22021', '22P05']);

/** A write on a replica, or on a server that was made one. */
const READ_ONLY = '25006';

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
  414: 'api.no-such-route',
  415: 'api.media-type',
  429: 'api.too-many-requests',
};

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly items: readonly ProblemItem[];
  readonly existing?: ProblemParams | null;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Problem)
    return {
      status: statusOf[error.kind],
      code: error.code,
      params: error.params,
      items: error.items,
      existing: error.existing,
    };
  if (isStorageFull(error)) return refusalOf(new StorageFullError());
  if ((error as { code?: string }).code === READ_ONLY)
    return { status: 503, code: 'platform.database-read-only', params: {}, items: [] };
  if (isPassing(error))
    return { status: 503, code: 'platform.database-unavailable', params: {}, items: [] };
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (code !== undefined && unstorable.has(code))
    return { status: 400, code: 'api.text-nul', params: {}, items: [] };
  if (code === 'FST_ERR_BAD_URL')
    return { status: 400, code: 'api.address-encoding', params: {}, items: [] };
  if (status !== undefined && status < 500)
    return { status, code: httpCodes[status] ?? 'api.bad-request', params: {}, items: [] };
  return { status: 500, code: 'api.internal', params: {}, items: [] };
}

/** Seconds after which a refusal that passes by itself may be tried again, where it does not say. */
const retryAfter: Readonly<Record<number, string>> = { 429: '60', 503: '1' };

/** Writes a refusal as RFC 9457 problem details, in the reader's language. */
export function writeProblem(error: unknown, request: ApiRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  // What is full is full for every request: it is told, and not each time with its stack.
  if (refusal.status === 507) request.log.warn(refusal.code);
  else if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
  const language = languageOf(request.headers['accept-language']);
  const wait = refusal.params.seconds?.toString() ?? retryAfter[refusal.status];
  void reply
    .status(refusal.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('x-request-id', request.id)
    .headers(wait === undefined ? {} : { 'retry-after': wait })
    .send(JSON.stringify(toBody(refusal, request.id, language)));
}

/**
 * Makes every error of a route a problem; an address of the page, not of the api, gets the page. What the
 * policy refuses somebody who is signed in is recorded before it is answered.
 */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly acts: ActsService,
    private readonly storage: Storage,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    if (error instanceof NotFoundException && isPage(request) && reply.sendPage) {
      reply.sendPage();
      return;
    }
    if (request.user && isRefusal(error)) await this.record(error, request);
    writeProblem(this.explained(error), request, reply);
  }

  /** A database that ended for want of room says nothing any more: its disk does. */
  private explained(error: unknown): unknown {
    this.storage.heed(error);
    if (!isPassing(error) || !this.storage.isFull) return error;
    return new StorageFullError();
  }

  /** A refusal stays one also where it cannot be recorded. */
  private async record(error: Problem, request: ApiRequest): Promise<void> {
    const { plan = null } = request.params as { plan?: string };
    await this.acts
      .refuse(actOf(request), {
        route: `${request.method} ${request.routeOptions.url ?? ''}`,
        permission: String(error.params.permission ?? error.code),
        plan,
      })
      .catch((cause: unknown) => {
        request.log.error({ err: cause }, 'a refusal was not recorded');
      });
  }
}

/** What somebody may not do: by the policy, by a rule of duties, or in a plan that is not theirs. */
const isRefusal = (error: unknown): error is Problem =>
  error instanceof Problem && (error.kind === 'forbidden' || error instanceof PlanHiddenError);

/** A page of the single-page application, not a file or the API. */
function isPage(request: ApiRequest): boolean {
  const [path = ''] = request.url.split('?');
  return (
    request.method === 'GET' &&
    !/^\/(?:api|assets|healthz|readyz|metrics)\b/.test(path) &&
    !/\/\.|\.\w+$/.test(path)
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
    ...(refusal.existing ? { existing: refusal.existing } : {}),
  };
}
