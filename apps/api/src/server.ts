import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { LogController } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Config, Database } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { unguardedRoutes } from './http/routes.js';

const BODY_LIMIT = 1024 * 1024;
const webFolder = fileURLToPath(new URL('../../web', import.meta.url));

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

async function addPlugins(app: NestFastifyApplication, config: Config): Promise<void> {
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
  if (existsSync(webFolder))
    await app.register(fastifyStatic, {
      root: webFolder,
      wildcard: false,
      setHeaders: (
        reply: {
          header?: (name: string, value: string) => void;
          setHeader?: (name: string, value: string) => void;
        },
        path: string,
      ) => {
        const value = path.includes('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache';
        (reply.setHeader ?? reply.header)?.call(reply, 'cache-control', value);
      },
    });
}

function addDocumentation(app: NestFastifyApplication): void {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Gangmu 纲目')
      .setDescription(
        'Amounts are texts of yuan with two decimals (CNY); days are Asia/Shanghai calendar days. Errors are RFC 9457 problem details.',
      )
      .setVersion('1')
      .addBearerAuth()
      .addCookieAuth('gangmu_session')
      .addSecurityRequirements('bearer')
      .build(),
  );
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
}

/**
 * Makes the api, ready to listen.
 *
 * @throws Error naming every route that does not say who may use it
 */
export async function createApi(parts: {
  config: Config;
  database: Database;
  logger?: Logger;
}): Promise<NestFastifyApplication> {
  const { config, database } = parts;
  const logger = parts.logger ?? createLogger(config, 'api');
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
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
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      id: request.id,
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (request.method === 'GET' && reply.statusCode < 400) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
  await addPlugins(app, config);
  app.enableShutdownHooks([]);
  const open = unguardedRoutes(app);
  if (open.length > 0) throw new Error(`routes without @Allow: ${open.join(', ')}`);
  addDocumentation(app);
  await app.init();
  return app;
}
