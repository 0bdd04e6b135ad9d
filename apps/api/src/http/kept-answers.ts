import { createHash } from 'node:crypto';
import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { permissionsIn, type SignedIn } from '#libs/access';
import { today, type Clock } from '#libs/kernel';
import { CLOCK } from '#libs/platform';
import { RollupService } from '#libs/rollup';
import type { ApiRequest } from './request.js';

const KEPT = 'gangmu:kept';
/** How it travels to the document that a route's answers are kept; it is taken out there. */
export const KEPT_EXTENSION = 'x-gangmu-kept';
const MOST_BYTES = 12 * 1024 * 1024;
const MOST_BYTES_OF_ONE = 512 * 1024;

/**
 * Keeps the answers of a GET route under `:plan`: for all who may see the same, until anything of the plan
 * changes or the day does. For routes whose answer depends on the plan's rows, the query, and what the
 * reader may do in the plan, and on nothing else.
 */
export const Kept = (): MethodDecorator =>
  applyDecorators(SetMetadata(KEPT, true), ApiExtension(KEPT_EXTENSION, true) as MethodDecorator);

interface Answer {
  readonly body: Buffer;
  /** Told by the route itself (the version to write on), or made from the body. */
  readonly etag: string;
  readonly isOfBody: boolean;
}

/**
 * Gives a kept answer again while the plan's stamp, which the guard has read for this very request, is
 * the same. The stamp is read before the answer is made, so an answer is never older than its stamp.
 */
@Injectable()
export class KeptAnswersInterceptor implements NestInterceptor {
  private readonly answers = new LRUCache<string, Answer, () => Promise<Answer>>({
    maxSize: MOST_BYTES,
    maxEntrySize: MOST_BYTES_OF_ONE,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 200,
    // Whoever asks for what is being made waits for it.
    fetchMethod: (_key, _old, { context }) => context(),
    // A slow answer is of use to its asker even where others have pushed it out meanwhile.
    ignoreFetchAbort: true,
  });
  private readonly rights = new WeakMap<SignedIn, Map<number, string>>();

  constructor(
    private readonly reflector: Reflector,
    private readonly rollup: RollupService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<boolean | undefined>(KEPT, context.getHandler())) return next.handle();
    const http = context.switchToHttp();
    return from(this.answer(http.getRequest(), http.getResponse(), next));
  }

  private async answer(
    request: ApiRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const key = this.keyOf(request);
    const make = async (): Promise<Answer> => {
      if (request.plan) await this.rollup.catchUp(request.plan.id);
      return answerOf(await lastValueFrom(next.handle()), reply);
    };
    const answer = key === null ? await make() : await this.answers.fetch(key, { context: make });
    if (!answer) throw new Error('an answer was not made');
    void reply.header('etag', answer.etag);
    if (answer.isOfBody && isKnown(request.headers['if-none-match'], answer.etag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('content-type', 'application/json; charset=utf-8');
    return answer.body;
  }

  /** What the answer depends on; null for a request that was not read as one of a plan. */
  private keyOf({ user, plan, planStamp, url }: ApiRequest): string | null {
    if (!user || !plan || !planStamp) return null;
    const { changes, today: recordedDay } = planStamp;
    return [
      url,
      plan.id,
      changes,
      recordedDay,
      today(this.clock),
      plan.scope.verifiedOnly,
      plan.scope.units?.join() ?? '*',
      this.rightsOf(user, plan.id),
    ].join(' ');
  }

  private rightsOf(user: SignedIn, planId: number): string {
    const known = this.rights.get(user) ?? new Map<number, string>();
    this.rights.set(user, known);
    const rights = known.get(planId) ?? permissionsIn(user, planId).join();
    known.set(planId, rights);
    return rights;
  }
}

function answerOf(value: unknown, reply: FastifyReply): Answer {
  const body = Buffer.from(JSON.stringify(value));
  const own = reply.getHeader('etag');
  if (typeof own === 'string') return { body, etag: own, isOfBody: false };
  // Weak: what travels may be compressed.
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return { body, etag: `W/"${digest}"`, isOfBody: true };
}

/** Whether the client has the answer already. Source: RFC 9110, 13.1.2 (weak comparison). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => bare(tag) === bare(etag));
}
