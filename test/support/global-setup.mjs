// Once per run: one PostgreSQL, one migrated template database that each test file copies.
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function globalSetup() {
  const { EmbeddedPostgres, QueueBackend } = await import('../../dist/libs/platform/src/index.js');
  const { migrate } = await import('../../dist/migrations/migrate.js');
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-test-'));
  chmodSync(folder, 0o755);
  const server = await EmbeddedPostgres.start(folder, [
    'max_connections=300',
    'fsync=off',
    'shared_buffers=128MB',
  ]);
  await server.ensureDatabase('gangmu_template');
  const url = server.url('gangmu_template');
  await migrate(url);
  await QueueBackend.prepareSchema(url);
  process.env.GANGMU_TEST_POSTGRES = server.url('postgres');
  globalThis.gangmuTestServer = { server, folder };
}
