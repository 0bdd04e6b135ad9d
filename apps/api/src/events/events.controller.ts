import {
  Controller,
  Get,
  Inject,
  Req,
  Res,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { scopeIn, type SignedIn } from '#libs/access';
import { Problem } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { CONFIG, Listener, type Config } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentPlan } from '../http/current-plan.js';
import type { ApiRequest } from '../http/request.js';
import { SessionMemory } from '../http/session-memory.js';

const HEARTBEAT_MILLISECONDS = 20_000;
const MOST_UNREAD_BYTES = 64 * 1024;
/** Open pages of one session; a person has some tabs, a program that opens hundreds has a fault. */
const MOST_PAGES = 200;
const RETRY_SECONDS = 60;
const kinds: ReadonlySet<unknown> = new Set(['rollup', 'digest', 'report']);

/** A page that is open somewhere and waits to be told. */
interface OpenPage {
  readonly plan: string;
  readonly planId: number;
  /** What it may know of. */
  kinds: ReadonlySet<string>;
  readonly token: string;
  readonly stream: FastifyReply['raw'];
}

/** Tells open pages that something changed, so that they read again. */
@ApiTags('events')
@Controller('api/v1/plans/:plan/events')
export class EventsController implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pages = new Set<OpenPage>();
  private readonly listener: Listener;
  private heartbeat: NodeJS.Timeout | undefined;
  private isFirstConnection = true;

  constructor(
    private readonly sessions: SessionMemory,
    @Inject(CONFIG) config: Config,
  ) {
    this.listener = new Listener(config.databaseUrl ?? '', ['gangmu_event', 'gangmu_access'], {
      onNotification: (channel, payload) => {
        if (channel === 'gangmu_event') this.tell(payload);
        else void this.checkSessions();
      },
      onConnected: () => {
        // What happened while the line was down is not known: all read again.
        if (!this.isFirstConnection) for (const page of this.pages) this.tellAll(page);
        this.isFirstConnection = false;
      },
    });
  }

  onApplicationBootstrap(): void {
    this.listener.start();
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MILLISECONDS);
  }

  /** Before the server closes, which waits for every open answer. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.heartbeat);
    for (const { stream } of this.pages) stream.end();
    await this.listener.stop();
  }

  @Get()
  @Allow('plan.list')
  @Answers(
    {
      media: 'text/event-stream',
      description:
        'Stays open; the name of an event is rollup, digest or report, a comment keeps it alive',
      example: 'event: rollup\ndata: {"plan":"440703-14"}\n\n',
    },
    'Wait to be told that something changed',
    { refuses: { 429: ['api.too-many-pages'] } },
  )
  stream(
    @CurrentPlan() plan: ScopedPlan,
    @Req() request: ApiRequest,
    @Res() reply: FastifyReply,
  ): void {
    const token = request.token ?? '';
    const open = [...this.pages].filter((page) => page.token === token).length;
    if (open >= MOST_PAGES)
      throw new Problem('limit', 'api.too-many-pages', {
        most: MOST_PAGES,
        seconds: RETRY_SECONDS,
      });
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-request-id': request.id,
    });
    reply.raw.write(': open\n\n');
    const page: OpenPage = {
      plan: plan.code,
      planId: plan.id,
      token,
      stream: reply.raw,
      kinds: request.user ? kindsFor(request.user, plan.id) : new Set(),
    };
    this.pages.add(page);
    reply.raw.once('close', () => {
      this.pages.delete(page);
    });
  }

  private async beat(): Promise<void> {
    for (const { stream } of this.pages) stream.write(': beat\n\n');
    await this.checkSessions();
  }

  /** Ends the pages whose session or role in the plan has ended; while the database is away they stay. */
  private async checkSessions(): Promise<void> {
    for (const page of this.pages) {
      const user = await this.sessions.peek(page.token).catch(() => undefined);
      if (user === undefined) continue;
      const isOpen = user?.pending === null && scopeIn(user, page.planId, 'plan.list') !== null;
      if (isOpen) page.kinds = kindsFor(user, page.planId);
      else page.stream.end();
    }
  }

  private tell(payload: string): void {
    const event = readEvent(payload);
    if (!event) return;
    for (const page of this.pages) if (page.plan === event.plan) this.send(page, event.kind);
  }

  private tellAll(page: OpenPage): void {
    for (const kind of kinds) this.send(page, String(kind));
  }

  private send({ plan, stream, kinds: known }: OpenPage, kind: string): void {
    if (!known.has(kind)) return;
    // A page that reads nothing is cut off; it comes back by itself and reads again.
    if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy();
    else stream.write(`event: ${kind}\ndata: ${JSON.stringify({ plan })}\n\n`);
  }
}

/** What somebody may be told of in a plan: that it changed is something too. */
function kindsFor(user: SignedIn, planId: number): ReadonlySet<string> {
  const reports = scopeIn(user, planId, 'report.read');
  return new Set([
    ...(scopeIn(user, planId, 'project.read') ? ['rollup'] : []),
    ...(scopeIn(user, planId, 'digest.read') ? ['digest'] : []),
    ...(reports && !reports.verifiedOnly ? ['report'] : []),
  ]);
}

/** Another program may notify the channel too: what is not ours is left. */
function readEvent(payload: string): { plan: string; kind: string } | null {
  try {
    const { plan, kind } = JSON.parse(payload) as { plan?: unknown; kind?: unknown };
    return typeof plan === 'string' && typeof kind === 'string' && kinds.has(kind)
      ? { plan, kind }
      : null;
  } catch {
    return null;
  }
}
