import { addressOf } from './address.js';
import { ApiProblem, problemOf } from './problem.js';
import { ownHeaders, takeAhead } from './read-ahead.js';

export interface WriteOptions {
  /** The version that was read. */
  readonly version?: number;
  readonly idempotencyKey?: string;
}

async function send(
  path: string,
  init: RequestInit & { headers: Record<string, string> },
): Promise<Response> {
  const address = addressOf(path);
  const headers = { ...ownHeaders(), ...init.headers };
  let response: Response;
  try {
    response = await ((init.method === 'GET' ? takeAhead(address) : undefined) ??
      fetch(address, { ...init, headers, credentials: 'same-origin' }));
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem({ status: 0, code: 'web.no-answer' });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

const contentOf = async (response: Response): Promise<unknown> =>
  response.status === 204 ? null : ((await response.json()) as unknown);

/** Reads a resource. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await contentOf(
    await send(path, { method: 'GET', headers: {}, ...(signal ? { signal } : {}) }),
  )) as T;
}

/** Creates, changes or deletes a resource. */
export async function write<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options: WriteOptions = {},
): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.version !== undefined) headers['If-Match'] = `"${String(options.version)}"`;
  if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey;
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return (await contentOf(await send(path, init))) as T;
}
