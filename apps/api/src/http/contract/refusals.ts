import { pendings } from '#libs/access';
import type { Allowance } from '../allow.js';
import type { ProblemCode } from './answers.js';

/** What of a route decides how it may refuse. */
export interface RouteFacts {
  readonly method: string;
  readonly path: string;
  readonly allowance: Allowance;
  readonly whilePending: readonly string[];
  readonly hasCursor: boolean;
  readonly hasIfMatch: boolean;
  /** Whether its answers are kept, and told by their ETag. */
  readonly isKept: boolean;
}

export type Refusals = Map<number, Set<ProblemCode>>;

/** Names of path parameters that are ids of records. */
const ids = /\{(?:id|entry|no|session|token|year)\}/;

/** Whether an Idempotency-Key is heeded: by every POST of somebody who is known. */
export const isDoneOnce = ({ method, allowance }: RouteFacts): boolean =>
  method === 'post' && allowance !== 'public';

/** The problems of a route that follow from what it has; the one place where they are known. */
export function commonRefusals(facts: RouteFacts): Refusals {
  const found: Refusals = new Map();
  const add = (status: number, ...codes: ProblemCode[]): void => {
    found.set(status, new Set([...(found.get(status) ?? []), ...codes]));
  };
  const { method, path, allowance } = facts;
  const isOfApi = path.startsWith('/api/');
  const writes = method !== 'get';
  if (isOfApi) {
    add(400, 'api.address-encoding', 'api.bad-request', 'kernel.invalid-input');
    add(429, 'api.too-often');
    // A read too may write that it was read.
    add(503, 'platform.database-read-only', 'platform.database-unavailable');
    add(507, 'platform.storage-full');
  }
  add(500, 'api.internal');
  if (writes) {
    add(400, 'api.broken-json', 'api.body-not-object', 'api.body-deep', 'api.body-many');
    add(400, 'api.body-encoding');
    add(400, 'api.unknown-field');
    add(413, 'api.body-too-large');
    add(415, 'api.charset', 'api.media-type');
  }
  if (facts.hasCursor) add(400, 'api.cursor');
  if (path.includes('{')) {
    add(400, 'api.text-nul');
    add(414, 'api.no-such-route');
  }
  if (ids.test(path)) add(404, 'api.id-unknown');
  if (facts.hasIfMatch) {
    add(412, 'api.if-match-format');
    add(428, 'api.if-match-missing');
  }
  if (isDoneOnce(facts)) {
    add(400, 'api.idempotency-key-format');
    add(409, 'platform.idempotency-running');
    add(422, 'platform.idempotency-other-body');
  }
  if (allowance === 'public') return found;
  add(401, 'access.not-signed-in');
  if (writes) add(403, 'api.cross-site');
  for (const pending of pendings)
    if (!facts.whilePending.includes(pending)) add(403, `access.pending-${pending}`);
  if (allowance === 'known') return found;
  if (allowance === 'signed-in') add(403, 'access.session-needed');
  else add(403, 'access.not-allowed', 'access.token-not-allowed');
  if (path.includes('{plan}')) add(404, 'plan.not-found');
  return found;
}
