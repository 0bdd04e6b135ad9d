import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Redis } from 'ioredis';
import { Problem } from '#libs/kernel';
import type { Config } from '#libs/platform';
import { shownToken } from './access.guard.js';
import { writeProblem } from './problem.filter.js';
import { SessionMemory } from './session-memory.js';

const WINDOW_MILLISECONDS = 60_000;
/** How long a Redis that hangs is left alone. */
const REST_MILLISECONDS = 5_000;
/** An answer that takes longer than this is no answer: the request goes on without it. */
const PATIENCE_MILLISECONDS = 250;

/** A Redis that says at once when it is away, so that no request waits for it. */
async function openRedis(url: string, fastify: FastifyInstance): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    commandTimeout: PATIENCE_MILLISECONDS,
  });
  // A request that goes uncounted tells of it below; unheard, the event would end the process.
  redis.on('error', () => undefined);
  fastify.addHook('onClose', () => {
    redis.disconnect();
  });
  // One that is away comes back by itself.
  await redis.connect().catch(() => undefined);
  return redis;
}

/** The page, its files, health and metrics cost little and must answer; all else is counted, known or not. */
const isFree = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url !== undefined && !routeOptions.url.startsWith('/api/');

/**
 * Bounds how often one person, or one address, may ask in a minute: all apis together when there is a
 * Redis, else each for itself. Without an answer from Redis requests go on uncounted.
 */
export async function limitRequests(app: NestFastifyApplication, config: Config): Promise<void> {
  if (config.rateLimit === 0) return;
  const fastify = app.getHttpAdapter().getInstance();
  const sessions = app.get(SessionMemory);
  const redis = config.redisUrl === null ? null : await openRedis(config.redisUrl, fastify);
  await app.register(rateLimit, {
    global: false,
    max: config.rateLimit,
    timeWindow: WINDOW_MILLISECONDS,
    nameSpace: 'gangmu-rate-',
    ...(redis ? { redis } : {}),
    // A made-up token counts for its address: only a token found good names a person.
    keyGenerator: (request: FastifyRequest) => {
      const token = shownToken(request, config);
      const person = token === null ? null : sessions.personOf(token);
      return person === null ? `address ${normalizeIP(request.ip)}` : `person ${String(person)}`;
    },
  });
  const count = fastify.createRateLimit();
  let restUntil = 0;
  let isTold = false;
  fastify.addHook('onRequest', async (request, reply) => {
    if (isFree(request) || Date.now() < restUntil) return;
    const found = await count(request).catch((error: unknown) => {
      // A Redis that hangs is not asked by every request; one that is away answers so at once.
      if (redis?.status === 'ready') restUntil = Date.now() + REST_MILLISECONDS;
      if (!isTold) request.log.warn({ err: error }, 'Redis is away: requests are not counted');
      isTold = true;
      return null;
    });
    if (found === null) return;
    isTold = false;
    if (found.isAllowed || !found.isExceeded) return;
    const seconds = Math.max(1, found.ttlInSeconds);
    writeProblem(new Problem('limit', 'api.too-often', { seconds }), request, reply);
    return reply;
  });
}
