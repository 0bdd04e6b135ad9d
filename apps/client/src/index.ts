import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import type { OpenedSession, paths, Problem, ProblemCode } from './schema.js';

export type * from './schema.js';
export * from './values.js';

/** Every operation of the api, typed by its path: `api.GET('/api/v1/plans')`. */
export type GangmuClient = Client<paths>;

/** How a client reaches the api. */
export interface ClientOptions {
  /** Where Gangmu is, such as `https://gangmu.example.gov.cn`. */
  readonly baseUrl: string;
  /** Of a session or a personal token; left out in a browser, where the cookie is sent. */
  readonly token?: string;
  /** In which language refusals are worded; Chinese when left out. */
  readonly language?: 'zh' | 'en';
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A refusal of the api (RFC 9457). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = 'ProblemError';
  }

  /** Stays the same in every language. */
  get code(): ProblemCode {
    return this.problem.code;
  }
}

/** Makes a client. Each POST gets an Idempotency-Key, so that sending it again does nothing twice. */
export function createClient({ token, language = 'zh', ...options }: ClientOptions): GangmuClient {
  const client = createFetchClient<paths>({
    ...options,
    headers: {
      'accept-language': language,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  const once: Middleware = {
    onRequest({ request }) {
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', crypto.randomUUID());
    },
  };
  client.use(once);
  return client;
}

/** What a call of a {@link GangmuClient} comes to. */
interface Result<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The body of an answer.
 *
 * @throws ProblemError when the api refuses
 *
 * @example
 * ```ts
 * const { items } = await bodyOf(api.GET('/api/v1/plans'));
 * ```
 */
export async function bodyOf<Body>(call: Promise<Result<Body>>): Promise<Body> {
  const { data, error, response } = await call;
  if (response.ok) return data as Body;
  if (isProblem(error)) throw new ProblemError(error);
  throw new Error(`${response.url} answered ${String(response.status)}`);
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error;

/**
 * The items of all pages, one after the other.
 *
 * @example
 * ```ts
 * for await (const entry of itemsOf((cursor) =>
 *   api.GET('/api/v1/plans/{plan}/ledger', { params: { path: { plan }, query: { cursor } } }),
 * ))
 * ```
 */
export async function* itemsOf<Item>(
  page: (
    cursor: string | undefined,
  ) => Promise<Result<{ readonly items: readonly Item[]; readonly nextCursor: string | null }>>,
): AsyncGenerator<Item, void> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await bodyOf(page(cursor));
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/**
 * Signs in and makes a client for the session. A machine uses a personal token instead.
 *
 * @throws ProblemError `access.sign-in-refused`, `access.sign-in-slowed`
 */
export async function signIn(
  options: ClientOptions,
  person: { readonly username: string; readonly password: string },
): Promise<{ readonly api: GangmuClient; readonly session: OpenedSession }> {
  const session = await bodyOf(createClient(options).POST('/api/v1/session', { body: person }));
  return { api: createClient({ ...options, token: session.token }), session };
}
