import type { Socket } from 'node:net';
import { wordsOf } from './problems/catalogue.js';
import { bareHeaders } from './security-headers.js';

/** What Node refuses before there is a request, by its error code. */
const refusals: Readonly<Record<string, readonly [status: string, code: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'api.headers-too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'api.request-slow'],
};

/**
 * Answers what cannot be read as a request: no header is known, its language neither, so the words are
 * in both.
 */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const [status, code] = refusals[error.code ?? ''] ?? ['400 Bad Request', 'api.bad-request'];
  const [zh, en] = [wordsOf(code, {}, 'zh'), wordsOf(code, {}, 'en')];
  const body = JSON.stringify({
    type: `/problems/${code}`,
    title: `${zh.title} ${en.title}`,
    status: Number.parseInt(status, 10),
    detail: `${zh.detail} ${en.detail}`,
    code,
    errors: [],
  });
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      ...Object.entries(bareHeaders).map(([name, value]) => `${name}: ${value}`),
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
