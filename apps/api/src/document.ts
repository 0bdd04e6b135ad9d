import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { systemClock } from '#libs/kernel';
import { readConfig, type Database } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { documentOf } from './http/documentation.js';

/** Makes the OpenAPI document without a database or a server: the routes are read, none is called. */
export async function makeDocument(): Promise<OpenAPIObject> {
  const config = readConfig({ DATABASE_URL: 'postgres://none' });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with({ config, database: {} as Database, clock: systemClock }),
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  return JSON.parse(JSON.stringify(documentOf(app, config))) as OpenAPIObject;
}
