import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem } from '#libs/kernel';
import type { ApiRequest } from './request.js';

/** Tells the version of what is answered. */
export function setETag(reply: FastifyReply, version: number): void {
  void reply.header('etag', `"${String(version)}"`);
}

/** How it travels to the document that a route needs If-Match; it is taken out there. */
export const IF_MATCH_EXTENSION = 'x-gangmu-if-match';

const fromHeader = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ApiRequest>().headers['if-match'];
  if (header === undefined) throw new Problem('precondition-required', 'api.if-match-missing');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Problem('stale', 'api.if-match-format', { found: header.slice(0, 40) });
  return Number(version);
});

/** The version in If-Match: 428 without the header, 412 when it is no version of ours. */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    fromHeader()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor)
      ApiExtension(IF_MATCH_EXTENSION, true)(target, key, descriptor);
  };
}
