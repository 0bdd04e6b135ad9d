import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** The readable documentation (Swagger UI) writes styles into its own HTML; it may run no inline script. */
const documentationPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing of the device is ever asked for. */
const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What an answer carries that is made before any route, and so before the headers below. */
export const bareHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Whether the request met a route under the path; its text may be spelled in other ways (%61pi). */
export const isUnder = (request: FastifyRequest, path: string): boolean =>
  request.routeOptions.url?.startsWith(path) ?? false;

/**
 * Sets the headers that bind the browser. An answer of the api is data: nothing in it may be loaded,
 * run or framed, and nobody keeps it. The page and the documentation bring policies of their own.
 */
export async function setSecurityHeaders(
  app: NestFastifyApplication,
  isHttps: boolean,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('permissions-policy', permissionsPolicy);
    if (isUnder(request, '/api/docs'))
      void reply.header('content-security-policy', documentationPolicy);
    if (isUnder(request, '/api/v1')) void reply.header('cache-control', 'no-store');
    done();
  });
  // A text whose encoding is not told is guessed.
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    const type = reply.getHeader('content-type');
    if (typeof type === 'string' && /^(?:text\/[a-z]+|image\/svg\+xml)$/.test(type))
      void reply.header('content-type', `${type}; charset=utf-8`);
    done(null, payload);
  });
}
