import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Config, Database } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { addDocumentation } from './http/documentation.js';
import { closeGracefully } from './http/graceful-close.js';
import { readJsonBodies } from './http/json-body.js';
import { writeProblem } from './http/problem.filter.js';
import { unguardedRoutes } from './http/routes.js';

const BODY_LIMIT = 1024 * 1024;
const builtWebFolder = fileURLToPath(new URL('../../web', import.meta.url));

/** The api's logger: one line of JSON each, never a secret. */
export function createLogger(config: Config, name: string): Logger {
  return pino({
    name,
    level: config.logLevel,
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'],
  });
}

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
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
  });
  if (existsSync(join(webFolder, 'assets')))
    await app.register(fastifyStatic, {
      root: webFolder,
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = relative(webFolder, path).startsWith('assets');
        reply.setHeader(
          'cache-control',
          isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
}

/**
 * Makes the api, ready to listen.
 *
 * @param parts.webFolder the built page; without one only the api is served
 * @throws Error naming every route that does not say who may use it
 */
export async function createApi(parts: {
  config: Config;
  database: Database;
  logger?: Logger;
  webFolder?: string;
}): Promise<NestFastifyApplication> {
  const { config, database } = parts;
  const logger = parts.logger ?? createLogger(config, 'api');
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
    // What the router refuses before any route: a malformed address, a name that is too long.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      writeProblem(error, request, reply);
    },
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with({ config, database }),
    adapter,
    {
      logger: asNestLogger(logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  readJsonBodies(fastify);
  closeGracefully(fastify);
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      url: request.url,
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
  addDocumentation(app);
  await app.init();
  return app;
}
