import { resolve } from 'node:path';
import { pino } from 'pino';
import { FirstPeopleService } from '#libs/access';
import { PlanLoader } from '#libs/plan';
import { readConfig, type Config } from '#libs/platform';
import { createApi } from '../../apps/api/src/server.js';
import { startWorker } from '../../apps/worker/src/worker.js';
import { signIn, type ApiClient } from './api-client.js';
import { freePort } from './free-port.js';
import { aCommand, createTestDatabase, type TestDatabase } from './test-database.js';

export const PASSWORD = 'open sesame 42';

/** Who can sign in at once: the first administrator (security) and the people for trying out. */
export type DemoPerson =
  'admin' | 'office' | 'finance' | 'leader' | 'observer' | 'system' | 'auditor';

/** A whole Gangmu for one test file: real api with the built page, real worker, a database of its own with the plan loaded. */
export interface TestServer {
  readonly baseUrl: string;
  readonly test: TestDatabase;
  readonly config: Config;
  as(username: DemoPerson): Promise<ApiClient>;
  close(): Promise<void>;
}

/**
 * Starts it. `environment` overrides variables, such as SMTP_URL or REDIS_URL.
 * `recordedNow` sets the records' clock before anything is recorded: a clock put back afterwards
 * would meet days that the worker has closed meanwhile.
 */
export async function startTestServer(
  environment: Record<string, string> = {},
  recordedNow: string | null = null,
): Promise<TestServer> {
  const test = await createTestDatabase();
  if (recordedNow !== null) await test.setRecordedNow(recordedNow);
  const people = new FirstPeopleService(test.db, test.transactions);
  await people.ensureAdministrator(PASSWORD);
  await new PlanLoader(test.db, test.transactions).load(aCommand(), 'plans/440703-14');
  await people.ensureDemoPeople(PASSWORD);
  const port = Number(environment.PORT ?? (await freePort()));
  const config = readConfig({
    DATABASE_URL: test.url,
    PORT: String(port),
    LOG_LEVEL: process.env.GANGMU_TEST_LOG ?? 'silent',
    ...environment,
  });
  const logger = pino({ level: config.logLevel });
  const api = await createApi({
    config,
    database: test.db,
    logger,
    webFolder: resolve('dist/apps/web'),
  });
  await api.listen({ port, host: '127.0.0.1' });
  const worker = await startWorker({ config, database: test.db, logger });
  const baseUrl = `http://127.0.0.1:${String(port)}`;
  const clients = new Map<string, Promise<ApiClient>>();
  return {
    baseUrl,
    test,
    config,
    as(username) {
      let client = clients.get(username);
      if (!client) {
        client = signIn(baseUrl, username, PASSWORD);
        clients.set(username, client);
      }
      return client;
    },
    async close() {
      await worker.close();
      await api.close();
      await test.drop().catch(() => undefined);
    },
  };
}
