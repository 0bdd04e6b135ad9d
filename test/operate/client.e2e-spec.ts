import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { drainJobs } from '../support/drain-jobs.js';
import { submitReport } from '../support/report-flow.js';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.js';

const run = promisify(execFile);

describe('the client', () => {
  let server: TestServer;
  beforeAll(async () => {
    await run('node', ['config/client.mjs']);
    server = await startTestServer();
  }, 120_000);
  afterAll(() => server.close());

  const example = (password: string) =>
    run('node', ['dist/client/example/overview-and-ledger.mjs', server.baseUrl], {
      env: { ...process.env, GANGMU_USERNAME: 'leader', GANGMU_PASSWORD: password },
    });

  it('reads the overview and adds the ledger up, as its example shows', async () => {
    const report = await submitReport(await server.as('office'), 'PJ-007', '2024-03', '1250.50');
    await (
      await server.as('finance')
    ).post(`monthly-reports/${report}/verification`, undefined, { ifMatch: 2 });
    await drainJobs(server.test.db);
    const { stdout } = await example(PASSWORD);
    expect(stdout).toMatch(/^440703-14 as of \d{4}-\d\d-\d\d: 1250\.50 of 185400000000\.00 yuan/);
    expect(stdout).toContain('1 entries of the ledger add up to it');
  });

  it('tells a refusal by its code', async () => {
    await expect(example('not the password')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('refused (access.sign-in-refused)') as string,
    });
  });
});
