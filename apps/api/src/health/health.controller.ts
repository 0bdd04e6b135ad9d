import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NotSignedInError } from '#libs/access';
import { CONFIG, Database, Storage, type Config } from '#libs/platform';
import { shownToken } from '../http/access.guard.js';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import type { ApiRequest } from '../http/request.js';
import { MetricsService } from './metrics.service.js';
import { Health, PlanHealth, Readiness } from './health.responses.js';

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    @Inject(Database) private readonly database: Database,
    private readonly metrics: MetricsService,
    @Inject(CONFIG) private readonly config: Config,
    private readonly storage: Storage,
  ) {}

  @Get('healthz')
  @Allow('public')
  @Answers(Health, 'Read whether the process is up')
  healthz(): Health {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Allow('public')
  @Answers(Readiness, 'Read whether the database answers and has room', {
    description: 'With the state of each plan’s roll-up for whoever may see the metrics.',
    elsewise: 503,
  })
  async readyz(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readiness> {
    const maySeeAll = this.maySeeMetrics(request);
    const room = maySeeAll ? { freeBytes: this.storage.freeBytes() } : {};
    if (this.storage.isFull) {
      void reply.status(503);
      return { status: 'storage full', ...room };
    }
    try {
      if (!maySeeAll) {
        await this.database.query('SELECT 1');
        return { status: 'ready' };
      }
      const plans = await this.database.query<PlanHealth>(
        `SELECT p.code AS plan, (SELECT count(*)::integer FROM posting_pending w WHERE w.plan_id = p.id) AS "pendingEntries",
           (SELECT count(*)::integer FROM classification_pending w WHERE w.plan_id = p.id) AS "pendingReclassifications",
           (SELECT count(*)::integer FROM outbox w WHERE w.plan_id = p.id AND w.relayed_at IS NULL) AS "waitingFacts",
           v.verified_at AS "lastVerifiedAt", v.is_clean AS "isClean", s.settled_through AS "settledThrough"
         FROM plan p LEFT JOIN rollup_settled_day s ON s.plan_id = p.id
         LEFT JOIN LATERAL (
           SELECT verified_at, is_clean FROM rollup_verification WHERE plan_id = p.id ORDER BY id DESC LIMIT 1) v ON true`,
      );
      return { status: 'ready', ...room, plans };
    } catch {
      void reply.status(503);
      return { status: 'database unavailable' };
    }
  }

  @Get('metrics')
  @Allow('public')
  @Answers(
    {
      media: 'text/plain',
      description: 'Prometheus text',
      example: '# TYPE gangmu_pending_entries gauge\ngangmu_pending_entries 0\n',
    },
    'Read the metrics',
    { refuses: { 401: ['access.not-signed-in'] } },
  )
  async show(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!this.maySeeMetrics(request)) throw new NotSignedInError();
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }

  private maySeeMetrics(request: ApiRequest): boolean {
    const { metricsToken } = this.config;
    return metricsToken === null || isSame(shownToken(request, this.config) ?? '', metricsToken);
  }
}

/** Takes as long for a wrong token as for one that is nearly right. */
function isSame(shown: string, expected: string): boolean {
  const [left, right] = [Buffer.from(shown), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
