import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from '#libs/kernel';
import { clockOf, createLogger, withoutSecrets, type Config, type Database } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { readAddressesExactly } from './http/address.js';
import { compressAnswers } from './http/compression.js';
import { addDocumentation } from './http/documentation.js';
import { closeGracefully } from './http/graceful-close.js';
import { answerUnreadable } from './http/unreadable-request.js';
import { readJsonBodies } from './http/json-body.js';
import { servePage } from './http/page.js';
import { writeProblem } from './http/problem.filter.js';
import { limitRequests } from './http/rate-limit.js';
import { unguardedRoutes } from './http/routes.js';
import { bareHeaders, setSecurityHeaders } from './http/security-headers.js';

const BODY_LIMIT = 1024 * 1024;
/** A request that dribbles in is cut off: it would hold its connection for ever. */
const REQUEST_MILLISECONDS = 60_000;
const builtWebFolder = fileURLToPath(new URL('../../web', import.meta.url));

function asNestLogger(logger: Logger): LoggerService {
  const text = (message: unknown): string =>
    typeof message === 'string' ? message : JSON.stringify(message);
  return {
    log: (message: unknown) => {
      logger.debug(text(message));
    },
    error: (message: unknown) => {
      logger.error(text(message));
    },
    warn: (message: unknown) => {
      logger.warn(text(message));
    },
  };
}

async function addPlugins(
  app: NestFastifyApplication,
  config: Config,
  webFolder: string,
): Promise<void> {
  await app.register(cookie as never);
  await setSecurityHeaders(app, config.publicUrl?.startsWith('https:') ?? false);
  await limitRequests(app, config);
  if (!existsSync(join(webFolder, 'assets'))) return;
  await app.register(fastifyStatic, {
    root: webFolder,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', 'manifest.json', '**/*.br', '**/*.gz'],
    // Made by the build (config/build.mjs).
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('vary', 'Accept-Encoding');
      const isHashed = relative(webFolder, path).startsWith('assets');
      reply.setHeader(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
  servePage(app.getHttpAdapter().getInstance(), webFolder);
}

/**
 * Makes the api, ready to listen.
 *
 * @param parts.clock what time it is; the installation's own where none is given
 * @param parts.webFolder the built page; without one only the api is served
 * @throws Error naming every route that does not say who may use it
 */
export async function createApi(parts: {
  config: Config;
  database: Database;
  clock?: Clock;
  logger?: Logger;
  webFolder?: string;
}): Promise<NestFastifyApplication> {
  const { config, database } = parts;
  const clock = parts.clock ?? (await clockOf(database));
  const logger = parts.logger ?? createLogger(config, 'api');
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MILLISECONDS,
    trustProxy: 'loopback',
    clientErrorHandler: answerUnreadable,
    // What the router refuses before any route: a malformed address, a name that is too long.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      writeProblem(error, request, reply.headers(bareHeaders));
    },
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with({ config, database, clock }),
    adapter,
    {
      logger: asNestLogger(logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  readAddressesExactly(fastify);
  readJsonBodies(fastify);
  closeGracefully(fastify);
  compressAnswers(fastify);
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      url: withoutSecrets(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (request.method === 'GET' && reply.statusCode < 400) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
  await addPlugins(app, config, parts.webFolder ?? builtWebFolder);
  app.enableShutdownHooks([]);
  const open = unguardedRoutes(app);
  if (open.length > 0) throw new Error(`routes without @Allow: ${open.join(', ')}`);
  addDocumentation(app, config);
  await app.init();
  return app;
}
