import type { ApiClient } from './api-client.js';

/** Live updates as a page receives them. */
export interface EventStream {
  readonly headers: Headers;
  /** Everything received so far, once it matches; `(closed)` stands at the end of a closed stream. */
  next(wanted: RegExp): Promise<string>;
  close(): Promise<void>;
}

/** Opens the live updates of the plan. */
export async function openEvents(client: ApiClient): Promise<EventStream> {
  const response = await fetch(`${client.baseUrl}/api/v1/plans/440703-14/events`, {
    headers: { authorization: `Bearer ${client.token ?? ''}` },
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || !type.startsWith('text/event-stream'))
    throw new Error(`no event stream but ${String(response.status)} ${type}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';
  return {
    headers: response.headers,
    async next(wanted) {
      while (!wanted.test(received)) {
        const { value, done } = await reader.read();
        received += done ? '(closed)' : value;
        if (done) break;
      }
      return received;
    },
    close: () => reader.cancel(),
  };
}
