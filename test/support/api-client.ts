import { randomUUID } from 'node:crypto';
import { holdAgainstContract } from './contract.js';

/** What the api answered. */
export interface Answer {
  readonly status: number;
  // A test reads any field of an answer; what is not there is undefined and fails its expectation.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies are asserted field by field
  readonly body: any;
  readonly headers: Headers;
}

/** Headers of one request; `ifMatch` is a version. */
export interface RequestOptions {
  readonly ifMatch?: number | string;
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Real HTTP as one person. An answer that the OpenAPI document does not tell of fails the test. */
export class ApiClient {
  constructor(
    readonly baseUrl: string,
    readonly token: string | null,
    /** The plan that paths without a leading slash lie in. */
    private readonly plan = '440703-14',
  ) {}

  /** The same person in another plan. */
  in(plan: string): ApiClient {
    return new ApiClient(this.baseUrl, this.token, plan);
  }

  async request(
    method: string,
    path: string,
    body?: unknown,
    options: RequestOptions = {},
  ): Promise<Answer> {
    const url = path.startsWith('/')
      ? `${this.baseUrl}${path}`
      : `${this.baseUrl}/api/v1/plans/${this.plan}/${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(options.ifMatch === undefined ? {} : { 'if-match': `"${String(options.ifMatch)}"` }),
        ...(options.idempotencyKey === undefined
          ? {}
          : { 'idempotency-key': options.idempotencyKey }),
        ...options.headers,
      },
      ...(body === undefined
        ? {}
        : {
            body:
              typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
          }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text,
      headers: response.headers,
    };
    holdAgainstContract({ method, path: new URL(url).pathname, ...answer });
    return answer;
  }

  get(path: string, options?: RequestOptions): Promise<Answer> {
    return this.request('GET', path, undefined, options);
  }

  /** Posts with a fresh idempotency key unless one is given. */
  post(path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer> {
    return this.request('POST', path, body, { idempotencyKey: randomUUID(), ...options });
  }

  put(path: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.request('PUT', path, body, options);
  }

  patch(path: string, body: unknown, options?: RequestOptions): Promise<Answer> {
    return this.request('PATCH', path, body, options);
  }

  delete(path: string, options?: RequestOptions): Promise<Answer> {
    return this.request('DELETE', path, undefined, options);
  }
}

/** Signs in and gives the person's client. */
export async function signIn(
  baseUrl: string,
  username: string,
  password: string,
): Promise<ApiClient> {
  const answer = await new ApiClient(baseUrl, null).request('POST', '/api/v1/session', {
    username,
    password,
  });
  if (answer.status !== 200)
    throw new Error(`${username} could not sign in: ${JSON.stringify(answer.body)}`);
  return new ApiClient(baseUrl, (answer.body as { token: string }).token);
}
