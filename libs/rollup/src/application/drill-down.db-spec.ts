import fc from 'fast-check';
import { fundingSources, measures, type FundingSource, type Measure } from '#libs/investment';
import { parsePlanDate, type Month } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { aPlan, aRegisteredProject, reclassify } from '../../../../test/support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { NumberFilter } from '../domain/number-filter.js';
import { DrillDownQueries } from './drill-down.queries.js';
import { RollupService } from './rollup.service.js';

const PROJECTS = 320;

/** An entry as the plainest reader would see it on the day it asks. */
interface Fact {
  readonly id: bigint;
  readonly code: string;
  readonly packageCode: string;
  readonly programmes: readonly string[];
  readonly month: string;
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly fen: bigint;
  readonly day: string;
}

const codeOf = (index: number): string => `D-${String(index).padStart(3, '0')}`;

describe('what lies behind a number', () => {
  let test: TestDatabase;
  let plan: ScopedPlan;
  let queries: DrillDownQueries;
  let facts: Fact[];

  beforeAll(async () => {
    test = await createTestDatabase();
    plan = await aPlan(test);
    queries = new DrillDownQueries(test.db);
    const ids: number[] = [];
    await test.setRecordedNow('2026-01-10T02:00:00Z');
    for (let index = 0; index < PROJECTS; index += 1)
      ids.push(
        await aRegisteredProject(test, plan, {
          code: codeOf(index),
          packageCode: index < 310 ? 'P01' : 'P02',
          programmeCodes: index % 3 === 0 ? ['AP1'] : [],
        }),
      );
    await test.asOwner('ALTER TABLE ledger_entry DISABLE TRIGGER ALL');
    await test.asOwner(
      `WITH posted AS (
         INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, recorded_at,
           report_id, line_id, person_name)
         SELECT $1, ($2::integer[])[1 + (n * 7919) % ${String(PROJECTS)}],
           date '2019-06-01' + make_interval(months => (n * 13) % 90),
           (enum_range(NULL::measure))[1 + n % 3],
           CASE WHEN n % 400 = 399 THEN 'other' ELSE (enum_range(NULL::funding_source))[1 + n % 4] END::funding_source,
           n * 101, CASE WHEN n <= 900 THEN timestamptz '2026-01-11 10:00+08' ELSE timestamptz '2026-02-03 10:00+08' END,
           0, n, 'test'
         FROM generate_series(1, 1500) n RETURNING id)
       INSERT INTO posting_pending SELECT $1, id FROM posted`,
      [plan.id, ids],
    );
    await test.asOwner('ALTER TABLE ledger_entry ENABLE TRIGGER ALL');
    await test.setRecordedNow('2026-02-05T02:00:00Z');
    await reclassify(test, plan, ids[5] ?? 0, 'P03', ['AP2']);
    await new RollupService(test.db).applyPending(plan.id);
    await new RollupService(test.db).settleYesterday(plan.id);
    const rows = await test.asOwner(
      `SELECT e.id::text, p.code, to_char(e.month, 'YYYY-MM') AS month, e.measure, e.funding_source, e.amount_fen::text AS fen,
         shanghai_day(e.recorded_at)::text AS day
       FROM ledger_entry e JOIN project p ON p.plan_id = e.plan_id AND p.id = e.project_id`,
    );
    facts = rows.map((row) => {
      const index = Number(String(row.code).slice(2));
      return {
        id: BigInt(row.id as string),
        code: row.code as string,
        packageCode: index < 310 ? 'P01' : 'P02',
        programmes: index % 3 === 0 ? ['AP1'] : [],
        month: row.month as string,
        measure: row.measure as Measure,
        fundingSource: row.funding_source as FundingSource,
        fen: BigInt(row.fen as string),
        day: row.day as string,
      };
    });
  }, 120_000);
  afterAll(() => test.drop());

  /** The same by going through every entry. */
  function expected(filter: NumberFilter, asOf: string): Fact[] {
    const partOf = (month: string): string =>
      month < '2021-01' ? 'before' : month > '2025-12' ? 'after' : 'inside';
    const isMoved = asOf >= '2026-02-05';
    return facts
      .map((fact) =>
        isMoved && fact.code === codeOf(5)
          ? { ...fact, packageCode: 'P03', programmes: ['AP2'] }
          : fact,
      )
      .filter(
        (fact) =>
          fact.day <= asOf &&
          (filter.package === undefined || filter.package === fact.packageCode) &&
          (filter.programme === undefined || fact.programmes.includes(filter.programme)) &&
          (filter.project === undefined || filter.project === fact.code) &&
          (filter.measure === undefined || filter.measure === fact.measure) &&
          (filter.fundingSource === undefined || filter.fundingSource === fact.fundingSource) &&
          (filter.year === undefined || fact.month.startsWith(String(filter.year))) &&
          (filter.month === undefined || filter.month === fact.month) &&
          (filter.from === undefined || fact.month >= filter.from) &&
          (filter.through === undefined || fact.month <= filter.through) &&
          (filter.part === undefined || filter.part === partOf(fact.month)),
      )
      .sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  const sometimes = <T>(values: readonly T[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const filters = fc
    .record({
      package: sometimes(['P01', 'P02', 'P03', 'P99']),
      programme: fc.option(fc.constantFrom('AP1', 'AP2'), { nil: undefined, freq: 2 }),
      project: fc.option(fc.constantFrom(codeOf(5), codeOf(315)), { nil: undefined, freq: 1 }),
      measure: sometimes(measures),
      fundingSource: sometimes(fundingSources),
      year: sometimes([2019, 2020, 2021, 2024, 2026]),
      month: fc.option(fc.constantFrom('2020-03' as Month, '2024-05' as Month), { nil: undefined }),
      from: fc.option(fc.constantFrom('2020-11' as Month, '2024-06' as Month), {
        nil: undefined,
        freq: 2,
      }),
      through: fc.option(fc.constantFrom('2021-12' as Month, '2024-08' as Month), {
        nil: undefined,
        freq: 2,
      }),
      part: sometimes(['before', 'inside', 'after'] as const),
    })
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    )
    .map((filter) => filter as NumberFilter);
  const days = fc.constantFrom('2026-01-10', '2026-01-31', '2026-02-04', '2026-02-05');

  it('adds up to the number, whatever is asked, as of any day', async () => {
    await fc.assert(
      fc.asyncProperty(filters, days, async (filter, day) => {
        const asOf = parsePlanDate(day);
        const right = expected(filter, day);
        const sum = (rows: readonly Fact[]): bigint =>
          rows.reduce((total, { fen }) => total + fen, 0n);
        const total = await queries.total(plan, asOf, filter);
        expect(total.entries).toBe(BigInt(right.length));
        for (const measure of measures)
          expect(total[measure]).toBe(sum(right.filter((row) => row.measure === measure)));

        const listed = await queries.entries(plan, asOf, filter, { before: null, limit: 7 });
        expect(listed.map((row) => row.id)).toEqual(right.slice(0, 7).map((row) => row.id));
        const last = listed.at(-1);
        if (last) {
          const next = await queries.entries(plan, asOf, filter, { before: last.id, limit: 7 });
          expect(next.map((row) => row.id)).toEqual(right.slice(7, 14).map((row) => row.id));
        }

        const measure = filter.measure ?? 'completed';
        const ofMeasure = right.filter((row) => row.measure === measure);
        const codes = [...new Set(ofMeasure.map((row) => row.code))].sort();
        const amounts = await queries.projects(
          plan,
          asOf,
          { ...filter, measure },
          { after: null, limit: 400 },
        );
        expect(amounts.map(({ code, amountFen }) => [code, amountFen])).toEqual(
          codes.map((code) => [code, sum(ofMeasure.filter((row) => row.code === code))]),
        );
        const page = await queries.projects(
          plan,
          asOf,
          { ...filter, measure },
          { after: codes[1] ?? null, limit: 3 },
        );
        expect(page.map(({ code }) => code)).toEqual(
          codes.slice(codes.length > 1 ? 2 : 0).slice(0, 3),
        );
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 120_000);
});
