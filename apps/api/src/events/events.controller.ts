import {
  Controller,
  Get,
  Inject,
  Param,
  Req,
  Res,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { PlanHeader } from '#libs/plan';
import { CONFIG, Listener, type Config } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { PlanPipe } from '../http/plan.pipe.js';
import type { ApiRequest } from '../http/request.js';
import { SessionMemory } from '../http/session-memory.js';

const HEARTBEAT_MILLISECONDS = 20_000;
const kinds = new Set(['rollup', 'digest', 'report']);

/** Tells open pages that something changed, so that they read again. */
@ApiTags('events')
@Controller('api/v1/plans/:plan/events')
export class EventsController implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly pages = new Map<FastifyReply, string>();
  private readonly listener: Listener;

  constructor(
    private readonly sessions: SessionMemory,
    @Inject(CONFIG) config: Config,
  ) {
    this.listener = new Listener(config.databaseUrl ?? '', ['gangmu_event'], {
      onNotification: (_, payload) => {
        this.tell(payload);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.listener.start();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const page of this.pages.keys()) page.raw.end();
    await this.listener.stop();
  }

  @Get()
  @Allow('plan.read')
  stream(
    @Param('plan', PlanPipe) plan: PlanHeader,
    @Req() request: ApiRequest,
    @Res() reply: FastifyReply,
  ): void {
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    reply.raw.write(': open\n\n');
    this.pages.set(reply, plan.code);
    const heartbeat = setInterval(
      () => void this.beat(reply, request.token ?? ''),
      HEARTBEAT_MILLISECONDS,
    );
    reply.raw.once('close', () => {
      clearInterval(heartbeat);
      this.pages.delete(reply);
    });
  }

  /** Keeps the line open as long as the session is. */
  private async beat(reply: FastifyReply, token: string): Promise<void> {
    try {
      await this.sessions.resolve(token);
      reply.raw.write(': beat\n\n');
    } catch {
      reply.raw.end();
    }
  }

  private tell(payload: string): void {
    const { plan, kind } = JSON.parse(payload) as { plan?: string; kind?: string };
    if (plan === undefined || kind === undefined || !kinds.has(kind)) return;
    for (const [page, code] of this.pages)
      if (code === plan) page.raw.write(`event: ${kind}\ndata: ${JSON.stringify({ plan })}\n\n`);
  }
}
