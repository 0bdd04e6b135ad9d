import {
  Queue,
  Worker,
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  type BackendFactory,
  type Job,
  type JobsOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { outliveLostConnections } from '../database/lost-connections.js';

/** How a job is tried: attempts, pause between them, how many run at once in one worker. */
export interface JobPolicy {
  readonly attempts: number;
  readonly backoffMilliseconds: number;
  readonly concurrency: number;
}

/** Every queue and how its jobs are tried: the one table of it. */
export const queuePolicies = {
  rollup: { attempts: 10, backoffMilliseconds: 250, concurrency: 1 },
  digest: { attempts: 5, backoffMilliseconds: 2_000, concurrency: 2 },
} as const satisfies Record<string, JobPolicy>;

export type QueueName = keyof typeof queuePolicies;

/** Job payloads are versioned, name ids only, and are never the only memory of work. */
export interface JobPayload {
  readonly v: 1;
  readonly planId: number;
}

export type JobHandler = (job: { name: string; data: unknown }) => Promise<void>;

const QUEUE_SCHEMA = 'bullmq';

type Connection = { factory: BackendFactory; connection: object };

/**
 * BullMQ on Redis when there is one, else on PostgreSQL. The queue may lose everything at any time:
 * jobs only wake up work that rows describe.
 */
export class QueueBackend {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly pools: pg.Pool[] = [];
  private readonly clients: Redis[] = [];

  constructor(
    private readonly options: {
      redisUrl: string | null;
      databaseUrl: string;
      onError: (error: Error) => void;
    },
  ) {}

  /** Prepares BullMQ's own schema when the queue lives in PostgreSQL. Needs the owner's rights. */
  static async prepareSchema(databaseUrl: string): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await runMigrations(client, QUEUE_SCHEMA);
      await client.query(`GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO gangmu_app;
        GRANT ALL ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO gangmu_app;
        GRANT ALL ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO gangmu_app;
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO gangmu_app`);
    } finally {
      await client.end();
    }
  }

  /** Wakes up a queue. A job of the same id that still waits is not added twice. */
  async add(
    queue: QueueName,
    name: string,
    data: JobPayload,
    id?: string,
    delay = 0,
  ): Promise<void> {
    const policy = queuePolicies[queue];
    const options: JobsOptions = {
      attempts: policy.attempts,
      backoff: { type: 'exponential', delay: policy.backoffMilliseconds },
      removeOnComplete: true,
      removeOnFail: { count: 100 },
      ...(id === undefined ? {} : { deduplication: { id } }),
      ...(delay > 0 ? { delay } : {}),
    };
    await this.queue(queue).add(name, data, options);
  }

  /** Starts one worker for a queue. */
  work(name: QueueName, handler: JobHandler): void {
    const { factory, connection } = this.connect();
    const worker = new Worker(
      name,
      async (job: Job) => handler({ name: job.name, data: job.data }),
      {
        connection: connection,
        concurrency: queuePolicies[name].concurrency,
        lockDuration: 30_000,
        stalledInterval: 5_000,
        maxStalledCount: 100,
      },
      factory as never,
    );
    worker.on('error', this.options.onError);
    this.workers.push(worker);
  }

  private queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      const { factory, connection } = this.connect();
      queue = new Queue(name, { connection: connection }, factory as never);
      queue.on('error', this.options.onError);
      this.queues.set(name, queue);
    }
    return queue;
  }

  private connect(): Connection {
    if (this.options.redisUrl !== null) {
      const client = new Redis(this.options.redisUrl, { maxRetriesPerRequest: null });
      client.on('error', this.options.onError);
      this.clients.push(client);
      return { factory: createRedisBackend, connection: client };
    }
    const pool = new pg.Pool({
      connectionString: this.options.databaseUrl,
      options: `-c role=gangmu_app -c search_path=${QUEUE_SCHEMA}`,
      max: 4,
      keepAlive: true,
    });
    outliveLostConnections(pool, this.options.onError);
    this.pools.push(pool);
    return { factory: createPostgresBackend as BackendFactory, connection: pool };
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await Promise.allSettled(this.pools.map((pool) => pool.end()));
    for (const client of this.clients) client.disconnect();
  }
}
