// What the guard costs a request: who it is, which plan, how far the permission reaches.
import { AccessGuard } from '../../dist/apps/api/src/http/access.guard.js';
import { ALLOWANCE } from '../../dist/apps/api/src/http/allow.js';
import { SessionMemory } from '../../dist/apps/api/src/http/session-memory.js';
import { createApi } from '../../dist/apps/api/src/server.js';
import { PlanDirectory } from '../../dist/libs/plan/src/index.js';
import { Database, readConfig } from '../../dist/libs/platform/src/index.js';

const CALLS = 50_000;

/** Seconds of one check, on the real guard with its memories of sessions and plans. */
export async function policySeconds({ url, token }) {
  const config = readConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
  // Closing the api closes its database.
  const database = await Database.connect({ url, role: 'app', poolSize: 3 });
  const app = await createApi({ config, database, webFolder: 'none' });
  const reflector = { get: (key) => (key === ALLOWANCE ? 'report.verify' : []) };
  const guard = new AccessGuard(reflector, app.get(SessionMemory), app.get(PlanDirectory), config);
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
  await app.close();
  return seconds;
}
