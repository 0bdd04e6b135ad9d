import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '#libs/kernel';
import type { ApiRequest } from './request.js';

/** Tells the version of what is answered. */
export function setETag(reply: FastifyReply, version: number): void {
  void reply.header('etag', `"${String(version)}"`);
}

/** The version in If-Match: 428 without the header, 412 when it is no version of ours. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ApiRequest>().headers['if-match'];
  if (header === undefined) throw new Problem('precondition-required', 'api.if-match-missing');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Problem('stale', 'api.if-match-format', { found: header.slice(0, 40) });
  return Number(version);
});
