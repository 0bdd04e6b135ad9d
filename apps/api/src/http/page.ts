import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with the page; absent when the api runs without one. */
    sendPage?: () => void;
  }
}

/** What the build writes where the nonce of a response belongs (apps/web/vite.config.ts). */
const NONCE_PLACE = 'nonce-of-this-response';

/**
 * What the page may load: its own files, and the styles that Ant Design makes as it draws, which carry
 * the nonce. No inline script. Style attributes are let in: Ant Design's growing text fields and the
 * charts' tooltips write them.
 */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Serves the built page at `/`, and to the filter for every address of the page. */
export function servePage(fastify: FastifyInstance, webFolder: string): void {
  const html = readFileSync(join(webFolder, 'index.html'), 'utf8');
  fastify.decorateReply('sendPage', function () {
    const nonce = randomBytes(16).toString('base64');
    void this.type('text/html; charset=utf-8')
      .header('content-security-policy', policyOf(nonce))
      // A kept page would have the nonce of another response, and none of its styles.
      .header('cache-control', 'no-store')
      .send(html.replaceAll(NONCE_PLACE, nonce));
  });
  for (const path of ['/', '/index.html'])
    fastify.get(path, (_, reply) => {
      reply.sendPage?.();
    });
}
