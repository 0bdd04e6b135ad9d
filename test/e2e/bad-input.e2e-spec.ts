import { systemClock, type Month } from '#libs/kernel';
import { MonthlyReportsService, VerificationService } from '#libs/investment';
import { MilestonesService } from '#libs/progress';
import type { ApiClient, RequestOptions } from '../support/api-client.js';
import { aPlan, aRegisteredProject, asFinance, asOffice } from '../support/build/portfolio.js';
import { drainJobs } from '../support/drain-jobs.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const line = (amount: unknown, more: object = {}) => ({
  measure: 'completed',
  fundingSource: 'other',
  amount,
  ...more,
});
const report = (more: object = {}) => ({
  projectCode: 'PJ-007',
  month: '2024-03',
  lines: [line('1.00')],
  ...more,
});
const milestone = (more: object = {}) => ({ name: '开工', weight: 1, ...more });
const budget = (more: object = {}) => ({ kind: 'budget', total: '10', inPeriod: '5', ...more });

/** What is sent, and the field that the refusal must name. */
type Case = [
  name: string,
  who: 'office' | 'finance',
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  body: unknown,
  status: number,
  pointer: string,
  options?: RequestOptions,
];

const badAmounts: readonly [string, unknown][] = [
  ['an exponent', '1e5'],
  ['three decimals', '1.005'],
  ['a minus', '-1'],
  ['a plus', '+1'],
  ['a comma', '1,000'],
  ['a leading zero', '01'],
  ['no digits before the point', '.5'],
  ['no digits after the point', '5.'],
  ['full-width digits', '１００'],
  ['Chinese numerals', '一百'],
  ['a unit', '5万元'],
  ['a space', ' 1'],
  ['nothing', ''],
  ['hexadecimal', '0x10'],
  ['NaN', 'NaN'],
  ['a number instead of a text', 1],
  ['true', true],
  ['null', null],
  ['a list', ['1']],
  ['more than the envelope', '185400000000.01'],
  ['more than any integer', '9'.repeat(40)],
];

const cases: readonly Case[] = [
  ...badAmounts.map(([name, amount]): Case => [
    `an amount with ${name}`,
    'office',
    'POST',
    'monthly-reports',
    report({ lines: [line(amount)] }),
    400,
    '/lines/0/amount',
  ]),
  ...['2024-13', '2024-00', '2024-3', '2024-03-01', '24-03', '三月', 202403].map((month): Case => [
    `month ${JSON.stringify(month)}`,
    'office',
    'POST',
    'monthly-reports',
    report({ month }),
    400,
    '/month',
  ]),
  [
    'a month to come',
    'office',
    'POST',
    'monthly-reports',
    report({ month: '2199-01' }),
    400,
    '/month',
  ],
  [
    'an unknown measure',
    'office',
    'POST',
    'monthly-reports',
    report({ lines: [line('1', { measure: 'spent' })] }),
    400,
    '/lines/0/measure',
  ],
  [
    'an unknown source',
    'office',
    'POST',
    'monthly-reports',
    report({ lines: [line('1', { fundingSource: '区财政' })] }),
    400,
    '/lines/0/fundingSource',
  ],
  [
    'a line twice',
    'office',
    'POST',
    'monthly-reports',
    report({ lines: [line('1'), line('2')] }),
    400,
    '/lines/1',
  ],
  [
    'an unknown field in a line',
    'office',
    'POST',
    'monthly-reports',
    report({ lines: [line('1', { unit: '万元' })] }),
    400,
    '/lines/0/unit',
  ],
  [
    'lines that are no list',
    'office',
    'POST',
    'monthly-reports',
    report({ lines: {} }),
    400,
    '/lines',
  ],
  [
    'an unknown field',
    'office',
    'POST',
    'monthly-reports',
    report({ state: 'verified' }),
    400,
    '/state',
  ],
  [
    'a project nobody has',
    'office',
    'POST',
    'monthly-reports',
    report({ projectCode: 'PJ-999' }),
    404,
    '/projectCode',
  ],
  [
    'a project of another plan',
    'office',
    'POST',
    'monthly-reports',
    report({ projectCode: 'OTHER-1' }),
    404,
    '/projectCode',
  ],
  [
    'a milestone of another plan',
    'office',
    'POST',
    'monthly-reports',
    report({ milestones: [{ milestoneId: '{milestone}' }] }),
    400,
    '/milestones/0/milestoneId',
  ],
  [
    'a day that is none',
    'office',
    'POST',
    'projects/PJ-007/milestones',
    milestone({ baselineOn: '2023-02-29' }),
    400,
    '/baselineOn',
  ],
  [
    'a weight of a half',
    'office',
    'POST',
    'projects/PJ-007/milestones',
    milestone({ weight: 0.5 }),
    400,
    '/weight',
  ],
  [
    'a weight below nothing',
    'office',
    'POST',
    'projects/PJ-007/milestones',
    milestone({ weight: -1 }),
    400,
    '/weight',
  ],
  ['a project without a name', 'office', 'POST', 'projects', { packageCode: 'P01' }, 400, '/name'],
  [
    'a name of spaces',
    'office',
    'POST',
    'projects',
    { name: '   ', packageCode: 'P01' },
    400,
    '/name',
  ],
  [
    'a package nobody has',
    'office',
    'POST',
    'projects',
    { name: '试', packageCode: 'P11' },
    400,
    '/packageCode',
  ],
  [
    'a code somebody has',
    'office',
    'POST',
    'projects',
    { name: '试', packageCode: 'P01', code: 'PJ-007' },
    409,
    '/code',
  ],
  [
    'a programme nobody has',
    'office',
    'POST',
    'projects',
    { name: '试', packageCode: 'P01', programmes: ['AP9'] },
    400,
    '/programmes/0',
  ],
  [
    'a stage nobody has',
    'office',
    'PATCH',
    'projects/PJ-007',
    { stage: '在建' },
    400,
    '/stage',
    { ifMatch: 1 },
  ],
  [
    'a project code out of shape',
    'office',
    'PATCH',
    'projects/PJ-007',
    { nationalCode: '2104-440703-04' },
    400,
    '/nationalCode',
    { ifMatch: 1 },
  ],
  [
    'an allotment above the envelope',
    'finance',
    'PUT',
    'allocation',
    { items: [{ packageCode: 'P01', amount: '185400000000.01' }] },
    400,
    '/items',
    { ifMatch: 0 },
  ],
  [
    'an allotment to a package nobody has',
    'finance',
    'PUT',
    'allocation',
    { items: [{ packageCode: 'P11', amount: '1' }] },
    400,
    '/items/0/packageCode',
    { ifMatch: 0 },
  ],
  [
    'a package allotted twice',
    'finance',
    'PUT',
    'allocation',
    {
      items: [
        { packageCode: 'P01', amount: '1' },
        { packageCode: 'P01', amount: '2' },
      ],
    },
    400,
    '/items/1/packageCode',
    { ifMatch: 0 },
  ],
  [
    'more inside the period than in all',
    'finance',
    'PUT',
    'projects/PJ-007/budget',
    budget({ inPeriod: '11' }),
    400,
    '/inPeriod',
    { ifMatch: 0 },
  ],
  [
    'a kind of budget nobody has',
    'finance',
    'PUT',
    'projects/PJ-007/budget',
    budget({ kind: '概算' }),
    400,
    '/kind',
    { ifMatch: 0 },
  ],
  [
    'a return without a reason',
    'finance',
    'POST',
    'monthly-reports/{submitted}/return',
    { reason: ' ' },
    400,
    '/reason',
    { ifMatch: 2 },
  ],
];

/** Refused before any field is read: nothing but the code to name. */
const refusals: readonly [
  name: string,
  who: 'office' | 'finance',
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: unknown,
  status: number,
  code: string,
  options?: RequestOptions,
][] = [
  [
    'a change without If-Match',
    'finance',
    'PUT',
    'allocation',
    { items: [] },
    428,
    'api.if-match-missing',
  ],
  [
    'a stale If-Match',
    'finance',
    'PUT',
    'allocation',
    { items: [] },
    412,
    'plan.stale',
    { ifMatch: 7 },
  ],
  [
    'a stale If-Match on a report',
    'finance',
    'POST',
    'monthly-reports/{submitted}/verification',
    undefined,
    412,
    'investment.stale',
    { ifMatch: 1 },
  ],
  [
    'an If-Match that is no version',
    'finance',
    'PUT',
    'allocation',
    { items: [] },
    412,
    'api.if-match-format',
    { headers: { 'if-match': '*' } },
  ],
  [
    'a report of another plan',
    'finance',
    'POST',
    'monthly-reports/{report}/verification',
    undefined,
    404,
    'investment.report-not-found',
    { ifMatch: 2 },
  ],
  [
    'an entry of another plan',
    'finance',
    'POST',
    'ledger/{entry}/reversal',
    { reason: '更正' },
    404,
    'investment.entry-not-found',
  ],
  [
    'a second open report of the month',
    'office',
    'POST',
    'monthly-reports',
    report({ projectCode: 'PJ-009', month: '2024-01' }),
    409,
    'investment.report-open',
  ],
  [
    'an edit of a submitted report',
    'office',
    'PUT',
    'monthly-reports/{submitted}',
    { lines: [] },
    409,
    'investment.cannot-edit',
    { ifMatch: 2 },
  ],
  [
    'a deletion of a submitted report',
    'office',
    'DELETE',
    'monthly-reports/{submitted}',
    undefined,
    409,
    'investment.cannot-delete',
    { ifMatch: 2 },
  ],
  [
    'broken JSON',
    'office',
    'POST',
    'monthly-reports',
    '{"projectCode":"PJ-007",',
    400,
    'api.broken-json',
  ],
];

describe('bad input', () => {
  let server: TestServer;
  const people = new Map<string, ApiClient>();
  let known: Record<string, string>;
  let before: unknown;

  beforeAll(async () => {
    server = await startTestServer();
    for (const who of ['office', 'finance'] as const) people.set(who, await server.as(who));
    const office = await server.as('office');
    const made = await office.post(
      'monthly-reports',
      report({ projectCode: 'PJ-009', month: '2024-01' }),
    );
    await office.post(`monthly-reports/${made.body.id as string}/submission`, undefined, {
      ifMatch: 1,
    });
    known = { submitted: made.body.id as string, ...(await anotherPlan()) };
    await drainJobs(server.test.db);
    before = await state();
  });
  afterAll(() => server.close());

  /** A plan beside ours, with a project, a milestone, a submitted report and a posted entry of its own. */
  async function anotherPlan(): Promise<Record<string, string>> {
    const { test } = server;
    const plan = await aPlan(test);
    await aRegisteredProject(test, plan, { code: 'OTHER-1' });
    const { id: milestoneId } = await new MilestonesService(test.transactions, systemClock).create(
      asOffice(),
      plan,
      'OTHER-1',
      { name: '开工', weight: 1, baselineOn: null, forecastOn: null },
    );
    const reports = new MonthlyReportsService(test.transactions, systemClock);
    const submit = async (month: string) => {
      const { id } = await reports.create(asOffice(), plan, {
        projectCode: 'OTHER-1',
        month: month as Month,
        content: {
          lines: [{ measure: 'completed', fundingSource: 'other', amountFen: 100n }],
          milestones: [],
          progressNote: null,
          problems: null,
          nextSteps: null,
        },
      });
      await reports.submit(asOffice(), plan, { id: BigInt(id), version: 1 }, () =>
        Promise.resolve(),
      );
      return id;
    };
    const reportId = await submit('2024-01');
    const posted = BigInt(await submit('2024-02'));
    const { entryIds } = await new VerificationService(test.transactions).verify(
      asFinance(),
      plan,
      {
        id: posted,
        version: 2,
      },
    );
    return { milestone: String(milestoneId), report: reportId, entry: entryIds[0] ?? '' };
  }

  /** Every row that business data lies in. */
  async function state(): Promise<unknown> {
    const tables = await server.test.asOwner(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND NOT relispartition AND relname NOT IN ('person_session', 'rollup_verification', 'plan_clock', 'rollup_settled_day')
       ORDER BY 1`,
    );
    const sums: [string, unknown][] = [];
    for (const { name } of tables) {
      const table = String(name);
      const [row] = await server.test.asOwner(
        `SELECT count(*)::integer AS rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text AS sum FROM ${table} t`,
      );
      sums.push([table, row]);
    }
    return sums;
  }

  const fill = (text: string): string =>
    text.replace(/"?\{(\w+)\}"?/g, (all, name: string) => {
      const value = known[name] ?? '';
      return all.startsWith('"') ? value : (known[name] ?? all);
    });
  const filled = (body: unknown): unknown =>
    typeof body === 'object' ? (JSON.parse(fill(JSON.stringify(body))) as unknown) : body;

  it.each(cases)('%s is refused, naming its field', async (...row) => {
    const [, who, method, path, body, status, pointer, options] = row;
    const client = people.get(who);
    const answer =
      method === 'POST'
        ? await client?.post(fill(path), filled(body), options)
        : await client?.request(method, fill(path), filled(body), options);
    expect([answer?.status, answer?.body.errors]).toMatchObject([status, [{ pointer }]]);
    expect(answer?.headers.get('content-type')).toContain('application/problem+json');
    const [fault] = answer?.body.errors as { message: string }[];
    expect(fault?.message).toMatch(/\p{Script=Han}/u);
  });

  it.each(refusals)('%s is refused', async (...row) => {
    const [, who, method, path, body, status, code, options] = row;
    const client = people.get(who);
    const answer =
      method === 'POST'
        ? await client?.post(fill(path), body, options)
        : await client?.request(method, fill(path), body, options);
    expect([answer?.status, answer?.body.code]).toEqual([status, code]);
    expect(answer?.headers.get('content-type')).toContain('application/problem+json');
  });

  it('are more than fifty kinds, and none changed a row', async () => {
    expect(cases.length + refusals.length).toBeGreaterThan(50);
    await drainJobs(server.test.db);
    expect(await state()).toEqual(before);
  });
});
