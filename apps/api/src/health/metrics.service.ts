import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database, Storage } from '#libs/platform';

/** Prometheus metrics of this process, and what waits for the roll-up. */
@Injectable()
export class MetricsService implements OnModuleInit {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'gangmu_http_request_seconds',
    help: 'Duration of requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  });

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: Database,
    storage: Storage,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const free = new Gauge({
      name: 'gangmu_storage_free_bytes',
      help: 'Bytes free for the embedded database; NaN where the database is on another machine',
      registers: [this.registry],
      collect: () => {
        free.set(storage.freeBytes() ?? Number.NaN);
      },
    });
    const full = new Gauge({
      name: 'gangmu_storage_full',
      help: '1 while the database has no room to write',
      registers: [this.registry],
      collect: () => {
        full.set(storage.isFull ? 1 : 0);
      },
    });
    const pending = new Gauge({
      name: 'gangmu_pending_entries',
      help: 'Ledger entries the roll-up has not added yet',
      registers: [this.registry],
      collect: async () => {
        // Without the database the other metrics are worth the more.
        pending.set(await this.countPending().catch(() => Number.NaN));
      },
    });
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      this.durations.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
      done();
    });
  }

  private async countPending(): Promise<number> {
    const [row] = await this.database.query<{ waiting: number }>(
      'SELECT count(*)::integer AS waiting FROM posting_pending',
    );
    return row?.waiting ?? 0;
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
