import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Problem } from '#libs/kernel';
import type { Command } from '#libs/platform';
import type { ApiRequest } from './request.js';

/** JSON with sorted keys, so that the same body gives the same text. Passwords leave no trace in it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([key]) => !/password/i.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
      .join(',')}}`;
  return value === undefined ? 'null' : JSON.stringify(value);
}

function idempotencyOf(request: ApiRequest): Command['idempotency'] {
  const key = request.headers['idempotency-key'];
  // A key belongs to a person: a sign-in has none, and each makes its own session.
  if (key === undefined || request.method !== 'POST' || !request.user) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Problem('invalid', 'api.idempotency-key-format');
  const [path = ''] = request.url.split('?');
  const body = canonical([request.body ?? null, request.headers['if-match'] ?? null]);
  return { route: `POST ${path}`, key, bodyHash: createHash('sha256').update(body).digest('hex') };
}

/** Who acts, from where, in which request: for what is recorded beside the work itself. */
export function actOf({ user, id, ip }: ApiRequest): Command {
  return {
    actor: user
      ? { id: user.id, name: user.name, roles: user.roles }
      : { id: null, name: 'nobody', roles: [] },
    correlationId: id,
    address: ip,
  };
}

/** Makes the {@link Command} of a request: who, in which request, to be done once. */
export function commandOf(request: ApiRequest): Command {
  const idempotency = idempotencyOf(request);
  return { ...actOf(request), ...(idempotency ? { idempotency } : {}) };
}

/** The command of the request, for every method that writes. */
export const CurrentCommand = createParamDecorator((_: unknown, context: ExecutionContext) =>
  commandOf(context.switchToHttp().getRequest<ApiRequest>()),
);

/** Who is signed in. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ApiRequest>().user,
);
