import { preferences } from '../i18n/preferences.js';
import { ApiProblem, problemOf } from './problem.js';

const base = '/api/v1';

/** Values of a query string; empty ones are left out. */
export type QueryValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface WriteOptions {
  /** The version that was read. */
  readonly version?: number;
  readonly idempotencyKey?: string;
}

/** A path with its query string. */
export function withQuery(path: string, values: QueryValues = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Where a path of the api lies, for links the browser follows itself. */
export const addressOf = (path: string): string => `${base}${path}`;

async function send(
  path: string,
  init: RequestInit & { headers: Record<string, string> },
): Promise<Response> {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': preferences.language(),
    ...init.headers,
  };
  let response: Response;
  try {
    response = await fetch(`${base}${path}`, { ...init, headers, credentials: 'same-origin' });
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
