// What the guard costs a request: who it is, which plan, how far the permission reaches.
import { AccessGuard } from '../../dist/apps/api/src/http/access.guard.js';
import { SessionMemory } from '../../dist/apps/api/src/http/session-memory.js';
import { SignInService } from '../../dist/libs/access/src/index.js';
import { PlanDirectory } from '../../dist/libs/plan/src/index.js';
import { Transactions } from '../../dist/libs/platform/src/index.js';

const CALLS = 50_000;

/** Seconds of one check, on the real guard with its memories of sessions and plans. */
export async function policySeconds({ url, database, token }) {
  const config = { databaseUrl: url, publicUrl: null };
  const sessions = new SessionMemory(
    new SignInService(database, new Transactions(database)),
    config,
  );
  sessions.onApplicationBootstrap();
  const guard = new AccessGuard(
    { get: () => 'report.verify' },
    sessions,
    new PlanDirectory(database),
    config,
  );
  const request = () => ({
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    cookies: {},
    params: { plan: '440703-14' },
  });
  const context = (asked) => ({
    getHandler: () => policySeconds,
    switchToHttp: () => ({ getRequest: () => asked }),
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let call = 0; call < 1_000; call += 1) await guard.canActivate(context(request()));
  const startedAt = performance.now();
  for (let call = 0; call < CALLS; call += 1) await guard.canActivate(context(request()));
  const seconds = (performance.now() - startedAt) / 1000 / CALLS;
  await sessions.onApplicationShutdown();
  return seconds;
}
