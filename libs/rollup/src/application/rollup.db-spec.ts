import { systemClock, type Month, type PlanDate } from '#libs/kernel';
import {
  CorrectionsService,
  MonthlyReportsService,
  VerificationService,
  type Measure,
} from '#libs/investment';
import type { ScopedPlan } from '#libs/plan';
import {
  aPlan,
  aRegisteredProject,
  asFinance,
  asOffice,
  reclassify,
} from '../../../../test/support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { rebuild } from './rebuild.js';
import { RollupProofService } from './rollup-proof.service.js';
import { RollupQueries } from './rollup.queries.js';
import { RollupService } from './rollup.service.js';

describe('the roll-up', () => {
  let test: TestDatabase;
  let plan: ScopedPlan;
  let rollup: RollupService;
  let proof: RollupProofService;
  let queries: RollupQueries;

  beforeAll(async () => {
    test = await createTestDatabase();
    rollup = new RollupService(test.db);
    proof = new RollupProofService(test.db);
    queries = new RollupQueries(test.db, rollup);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    await test.setRecordedNow(null);
    plan = await aPlan(test);
  });

  /** Reports and verifies one line; returns the entry's id. */
  async function post(
    projectCode: string,
    amountFen: bigint,
    line: { month?: string; measure?: Measure } = {},
  ): Promise<bigint> {
    const reports = new MonthlyReportsService(test.transactions, systemClock);
    const made = await reports.create(asOffice(), plan, {
      projectCode,
      month: (line.month ?? '2024-03') as Month,
      content: {
        lines: [{ measure: line.measure ?? 'completed', fundingSource: 'special-bond', amountFen }],
        milestones: [],
        progressNote: null,
        problems: null,
        nextSteps: null,
      },
    });
    const ref = { id: BigInt(made.id), version: made.version };
    const { version } = await reports.submit(asOffice(), plan, ref, () => Promise.resolve());
    const verified = await new VerificationService(test.transactions).verify(asFinance(), plan, {
      id: ref.id,
      version,
    });
    return BigInt(verified.entryIds[0] ?? 0);
  }

  const packages = async (asOf?: string): Promise<Record<string, bigint>> => {
    const reading = await queries.reading(plan, {
      by: 'package',
      measure: 'completed',
      ...(asOf === undefined ? {} : { asOf: asOf as PlanDate }),
    });
    return Object.fromEntries(
      reading.rows.filter((row) => row.amountFen !== 0n).map((row) => [row.key, row.amountFen]),
    );
  };

  it('adds a posted line once, however often the job runs', async () => {
    await aRegisteredProject(test, plan, { code: 'A' });
    await post('A', 12_345n);
    expect(await rollup.applyPending(plan.id)).toBe(1);
    expect(await rollup.applyPending(plan.id)).toBe(0);
    await Promise.all([rollup.applyPending(plan.id), rollup.applyPending(plan.id)]);
    expect(await packages()).toEqual({ P01: 12_345n });
    expect(await proof.verify(plan.id)).toMatchObject({ isClean: true, checkedEntries: 1n });
  });

  it('keeps money outside the plan period apart', async () => {
    await aRegisteredProject(test, plan, { code: 'A' });
    await post('A', 1n, { month: '2020-12' });
    await post('A', 20n, { month: '2021-01' });
    await post('A', 300n, { month: '2025-12' });
    await post('A', 4_000n, { month: '2026-01' });
    await rollup.applyPending(plan.id);
    const reading = await queries.reading(plan, { by: 'year', measure: 'completed' });
    expect(reading).toMatchObject({ total: 320n, before: 1n, after: 4_000n });
    expect(reading.rows).toEqual([
      { key: '2021', amountFen: 20n },
      { key: '2025', amountFen: 300n },
    ]);
  });

  it('never adds one measure to another', async () => {
    await aRegisteredProject(test, plan, { code: 'A' });
    await post('A', 5n, { measure: 'received' });
    await post('A', 7n, { measure: 'paid', month: '2024-04' });
    await rollup.applyPending(plan.id);
    expect(await packages()).toEqual({});
    expect((await queries.reading(plan, { by: 'town', measure: 'paid' })).rows).toEqual([
      { key: 'not-stated', amountFen: 7n },
    ]);
  });

  it('counts an overlapping project in each of its programmes and once in the total', async () => {
    await aRegisteredProject(test, plan, { code: 'A', programmeCodes: ['AP1', 'AP2'] });
    await post('A', 10n);
    await rollup.applyPending(plan.id);
    const reading = await queries.reading(plan, { by: 'programme', measure: 'completed' });
    expect(reading.rows).toEqual([
      { key: 'AP1', amountFen: 10n },
      { key: 'AP2', amountFen: 10n },
    ]);
    expect(reading.total).toBe(10n);
  });

  it('answers for a past day the same for ever, through corrections and a move to another package', async () => {
    await test.setRecordedNow('2024-05-10T02:00:00Z');
    const project = await aRegisteredProject(test, plan, { code: 'A', programmeCodes: ['AP1'] });
    const entry = await post('A', 100n);
    await test.setRecordedNow('2024-06-03T02:00:00Z');
    await post('A', 40n, { month: '2024-04' });
    await test.setRecordedNow('2024-07-01T02:00:00Z');
    const before = [
      await packages('2024-05-09'),
      await packages('2024-05-10'),
      await packages('2024-06-30'),
    ];
    expect(before).toEqual([{}, { P01: 100n }, { P01: 140n }]);

    await reclassify(test, plan, project, 'P02');
    await new CorrectionsService(test.transactions).reverse(asFinance(), plan, entry, '金额有误');
    await rollup.applyPending(plan.id);
    await test.setRecordedNow('2024-09-15T02:00:00Z');
    const after = [
      await packages('2024-05-09'),
      await packages('2024-05-10'),
      await packages('2024-06-30'),
    ];
    expect(after).toEqual(before);
    expect(await packages('2024-07-01')).toEqual({ P02: 40n });
    expect(await packages('2024-09-14')).toEqual({ P02: 40n });
    expect(await proof.verify(plan.id)).toMatchObject({ differences: [] });
  });

  it('takes a move and postings in any order to the same sums', async () => {
    await test.setRecordedNow('2024-05-10T02:00:00Z');
    const project = await aRegisteredProject(test, plan, { code: 'A' });
    await rollup.applyPending(plan.id);
    await post('A', 100n);
    await reclassify(test, plan, project, 'P02');
    await post('A', 1n, { month: '2024-02' });
    await test.setRecordedNow('2024-05-12T02:00:00Z');
    await reclassify(test, plan, project, 'P03');
    await post('A', 20n, { month: '2024-01' });
    await rollup.applyPending(plan.id);
    await test.setRecordedNow('2024-05-20T02:00:00Z');
    expect([
      await packages('2024-05-10'),
      await packages('2024-05-11'),
      await packages('2024-05-12'),
    ]).toEqual([{ P02: 101n }, { P02: 101n }, { P03: 121n }]);
    expect(await proof.verify(plan.id)).toMatchObject({ differences: [] });
  });

  it('finds a cell, a day and a month end that were tampered with, and a rebuild mends them', async () => {
    await test.setRecordedNow('2024-05-10T02:00:00Z');
    await aRegisteredProject(test, plan, { code: 'A' });
    await post('A', 100n);
    await test.setRecordedNow('2024-07-01T02:00:00Z');
    await rollup.settleDay(plan.id, '2024-06-30' as PlanDate);
    await test.asOwner('UPDATE rollup_cell SET amount_fen = 99 WHERE plan_id = $1', [plan.id]);
    await test.asOwner(
      "UPDATE rollup_day SET amount_fen = 101 WHERE plan_id = $1 AND dimension = 'package'",
      [plan.id],
    );
    await test.asOwner("DELETE FROM rollup_month_end WHERE plan_id = $1 AND dimension = 'town'", [
      plan.id,
    ]);
    const found = await proof.verify(plan.id);
    expect(found.isClean).toBe(false);
    expect(new Set(found.differences.map((difference) => difference.where))).toEqual(
      new Set(['cell', 'day', 'month-end']),
    );
    await post('A', 7n, { month: '2024-04' });
    await rebuild(test.url, plan.id);
    await rollup.applyPending(plan.id);
    expect(await proof.verify(plan.id)).toMatchObject({ differences: [], checkedEntries: 2n });
    expect(await packages()).toEqual({ P01: 107n });
  });

  it('lets readers and postings go on while it is rebuilt', async () => {
    await aRegisteredProject(test, plan, { code: 'A' });
    await post('A', 100n);
    await rollup.applyPending(plan.id);
    const rebuilding = Promise.all([1, 2, 3].map(() => rebuild(test.url, plan.id)));
    for (let month = 1; month <= 9; month += 1) {
      await post('A', 1n, { month: `2023-0${String(month)}` });
      expect((await packages()).P01).toBeGreaterThanOrEqual(100n);
    }
    await rebuilding;
    await rollup.applyPending(plan.id);
    expect(await packages()).toEqual({ P01: 109n });
    expect(await proof.verify(plan.id)).toMatchObject({ differences: [] });
  });

  it('refuses a day that has not come', async () => {
    await expect(packages('2199-01-01')).rejects.toMatchObject({ code: 'rollup.as-of-in-future' });
  });

  it('lets nobody change or delete a posted entry, the owner included', async () => {
    await aRegisteredProject(test, plan, { code: 'A' });
    await post('A', 1n);
    for (const sql of [
      'UPDATE ledger_entry SET amount_fen = 2',
      'DELETE FROM ledger_entry',
      'TRUNCATE ledger_entry CASCADE',
    ]) {
      await expect(test.asOwner(sql)).rejects.toMatchObject({ code: 'GM002' });
      await expect(test.db.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      test.db.query(
        `INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, report_id, line_id,
           person_name, recorded_at) SELECT plan_id, project_id, month, measure, funding_source, 1, report_id, line_id, '', now()
         FROM ledger_entry LIMIT 1`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
