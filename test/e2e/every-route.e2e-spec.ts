import { createHash } from 'node:crypto';
import { permissions, policy, roles } from '#libs/access';
import { ApiClient, signIn, type Answer } from '../support/api-client.js';
import { aMember, assign, aUnit } from '../support/build/units.js';
import { drainJobs } from '../support/drain-jobs.js';
import { submitReport } from '../support/report-flow.js';
import {
  PASSWORD,
  startTestServer,
  type DemoPerson,
  type TestServer,
} from '../support/test-server.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly allowance: string;
}

/** Every operation of the OpenAPI document, tried by everybody who may not use it. */
describe('every route', () => {
  let server: TestServer;
  let operations: Operation[];
  let elsewhere: ApiClient;
  let outsider: ApiClient;

  beforeAll(async () => {
    server = await startTestServer();
    const { body } = await new ApiClient(server.baseUrl, null).get('/api/openapi.json');
    operations = Object.entries(body.paths as Record<string, Record<string, object>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          method: method.toUpperCase(),
          path,
          allowance: String((operation as Record<string, unknown>)['x-allowed-to']),
        })),
    );
    await aUnit(server, 'MINE');
    await aUnit(server, 'THEIRS');
    elsewhere = await aMember(server, 'elsewhere', [{ role: 'office', unit: 'MINE' }]);
    await server.test.asOwner(
      `INSERT INTO plan (code, name, division_code, period_start, period_end, envelope_fen, envelope_as_written,
         pack_hash, loaded_at)
       VALUES ('999999-14', '别的规划', '999999', '2021-01-01', '2025-12-01', 100, '1 元', '', now())`,
    );
    outsider = await aMember(server, 'outsider', [
      ...(['office', 'leader'] as const).map((role) => ({ plan: '999999-14', role })),
    ]);
  });
  afterAll(() => server.close());

  /** Puts things that exist into a path: the project, report, milestone … of another unit. */
  async function filledIn(path: string): Promise<string> {
    const found = await theirs();
    return path
      .replace('{plan}', '440703-14')
      .replace(/\{(code|project)\}/, path.includes('/units') ? 'THEIRS' : found.project)
      .replace('{entry}', found.entry)
      .replace('{year}', '2024')
      .replace('{no}', '1')
      .replace(
        '{id}',
        path.includes('milestones/{id}')
          ? found.milestone
          : path.includes('monthly-reports')
            ? found.report
            : '1',
      );
  }

  let known: Promise<Record<'project' | 'report' | 'entry' | 'milestone', string>> | undefined;
  function theirs(): NonNullable<typeof known> {
    known ??= (async () => {
      const office = await server.as('office');
      const project = 'PJ-007';
      await assign(server, project, 'THEIRS');
      const finance = await server.as('finance');
      const posted = await submitReport(office, project, '2024-03', '100.00');
      const verified = await finance.post(`monthly-reports/${posted}/verification`, undefined, {
        ifMatch: 2,
      });
      const report = await submitReport(office, project, '2024-04', '200.00');
      await drainJobs(server.test.db);
      const milestone = await office.post(`projects/${project}/milestones`, {
        name: '开工',
        weight: 1,
      });
      return {
        project,
        report,
        entry: (verified.body.entryIds as string[])[0] ?? '',
        milestone: String(milestone.body.id),
      };
    })();
    return known;
  }

  const send = async (client: ApiClient, { method, path }: Operation): Promise<Answer> =>
    client.request(
      method,
      await filledIn(path),
      method === 'GET' || method === 'DELETE' ? undefined : {},
      { ifMatch: 1 },
    );

  /** A fingerprint of everything but what trying leaves behind: sessions seen, refusals, counters. */
  async function stateOf(): Promise<string> {
    const tables = await server.test.asOwner(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
         AND c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND c.relname !~ '^(audit_|person_session|outbox|rollup_verification|sign_in_|plan_version$)' ORDER BY 1`,
    );
    const hash = createHash('sha256');
    for (const { name } of tables)
      hash.update(
        JSON.stringify(
          await server.test.asOwner(
            `SELECT '${String(name)}' AS name, count(*), md5(string_agg(t::text, ',' ORDER BY t::text)) FROM "${String(name)}" t`,
          ),
        ),
      );
    return hash.digest('hex');
  }

  /** Tries every operation and tells which answered otherwise than expected; nothing may have changed. */
  async function expectAll(
    client: ApiClient,
    tried: readonly Operation[],
    expected: (operation: Operation) => readonly (readonly [number, string])[],
  ): Promise<void> {
    await theirs();
    const before = await stateOf();
    const wrong: unknown[] = [];
    for (const operation of tried) {
      const answer = await send(client, operation);
      const accepted = expected(operation);
      if (!accepted.some(([status, code]) => answer.status === status && answer.body.code === code))
        wrong.push([operation.method, operation.path, answer.status, answer.body.code]);
    }
    expect(wrong).toEqual([]);
    expect(await stateOf()).toBe(before);
  }

  const isOfPlan = ({ path }: Operation): boolean => path.includes('{plan}');
  const needsPermission = ({ allowance }: Operation): boolean =>
    !['public', 'signed-in', 'known'].includes(allowance);

  it('names a permission of the policy, or that it is open', () => {
    expect(operations.length).toBeGreaterThan(50);
    for (const operation of operations.filter(needsPermission))
      expect(permissions).toContain(operation.allowance);
  });

  it('needs a session, but for signing in and health', async () => {
    const open = operations.filter(({ allowance }) => allowance === 'public');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /api/v1/oidc',
      'GET /api/v1/oidc/callback',
      'GET /api/v1/oidc/start',
      'GET /healthz',
      'GET /metrics',
      'GET /readyz',
      'POST /api/v1/session',
    ]);
    const closed = operations.filter(({ allowance }) => allowance !== 'public');
    await expectAll(new ApiClient(server.baseUrl, null), closed, () => [
      [401, 'access.not-signed-in'],
    ]);
  });

  it('is closed to a session that has expired', async () => {
    const late = await signIn(server.baseUrl, 'leader', PASSWORD);
    await server.test.asOwner(
      `UPDATE person_session SET expires_at = now() - interval '1 second' WHERE token_hash = $1`,
      [
        createHash('sha256')
          .update(late.token ?? '')
          .digest(),
      ],
    );
    const closed = operations.filter(({ allowance }) => allowance !== 'public');
    await expectAll(late, closed, () => [[401, 'access.not-signed-in']]);
  });

  it.each([
    ['admin', 'security'],
    ['office', 'office'],
    ['finance', 'finance'],
    ['leader', 'leader'],
    ['observer', 'observer'],
    ['system', 'system'],
    ['auditor', 'audit'],
  ] as const)('is closed to %s, who is %s, without its permission', async (who, role) => {
    const client = await server.as(who satisfies DemoPerson);
    const held: Partial<Record<string, string>> = policy[role];
    const closed = operations
      .filter(needsPermission)
      .filter(({ allowance }) => held[allowance] === undefined);
    expect(closed.length).toBeGreaterThan(5);
    await expectAll(client, closed, () => [[403, 'access.not-allowed']]);
    expect(roles).toContain(role);
  });

  it('hides another unit’s things from an office: not there, or nothing in the list', async () => {
    const things = operations.filter(
      (operation) =>
        isOfPlan(operation) &&
        /\/(projects\/\{code\}|monthly-reports\/\{id\}|units\/\{code\})/.test(operation.path) &&
        policy.office[operation.allowance as 'plan.read'] !== undefined,
    );
    expect(things.length).toBeGreaterThan(8);
    await expectAll(elsewhere, things, ({ path, method }) => [
      [404, 'projects.not-found'],
      [404, 'investment.report-not-found'],
      [404, 'investment.project-not-found'],
      [404, 'plan.unit-not-found'],
      [404, 'progress.milestone-not-found'],
      // A body without its fields is refused before anybody looks; it tells nothing.
      ...(method === 'GET' || path.endsWith('submission')
        ? []
        : ([[400, 'kernel.invalid-input']] as const)),
    ]);
  });

  it('hides a plan from who has no role in it', async () => {
    const ofPlan = operations.filter((operation) => isOfPlan(operation));
    expect(ofPlan.length).toBeGreaterThan(30);
    await expectAll(outsider, ofPlan.filter(needsPermission), () => [[404, 'plan.not-found']]);
    const [real, made] = await Promise.all(
      ['440703-14', '000000-99'].map((code) => outsider.get(`/api/v1/plans/${code}`)),
    );
    expect(String(real?.body.detail).replace('440703-14', 'X')).toBe(
      String(made?.body.detail).replace('000000-99', 'X'),
    );
    expect((await outsider.get('/api/v1/plans')).body.items).toMatchObject([{ code: '999999-14' }]);
  });
});
