import fc from 'fast-check';
import { systemClock, type Month } from '#libs/kernel';
import {
  CorrectionsService,
  MonthlyReportsService,
  VerificationService,
  type ReportRef,
} from '#libs/investment';
import type { ScopedPlan } from '#libs/plan';
import { rebuild, RollupProofService, RollupQueries, RollupService } from '#libs/rollup';
import {
  aPlan,
  aRegisteredProject,
  asFinance,
  asOffice,
  reclassify,
} from '../support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** What may happen, in any order. `pick` chooses among what there is. */
type Step =
  | {
      readonly kind: 'report';
      readonly project: number;
      readonly month: number;
      readonly fen: number;
    }
  | { readonly kind: 'verify' | 'return' | 'resubmit' | 'reverse'; readonly pick: number }
  | { readonly kind: 'move'; readonly project: number; readonly to: number }
  | { readonly kind: 'day' | 'job' | 'two jobs' | 'killed job' | 'rebuild' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      project: fc.nat(2),
      month: fc.nat(5),
      fen: fc.nat(1_000_000),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'verify' as const,
        'return' as const,
        'resubmit' as const,
        'reverse' as const,
      ),
      pick: fc.nat(50),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('move' as const), project: fc.nat(2), to: fc.nat(2) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'day' as const,
        'job' as const,
        'two jobs' as const,
        'killed job' as const,
        'rebuild' as const,
      ),
    }),
  },
);

/** The plainest book-keeping: what the sums must come to. */
interface Model {
  reports: {
    ref: ReportRef;
    project: number;
    fen: bigint;
    state: 'submitted' | 'returned' | 'verified';
    entryId: bigint;
    isReversed: boolean;
  }[];
  packages: string[];
}

describe('reports, verifications, returns, reversals, moves and jobs in any order', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  async function run(plan: ScopedPlan, sequence: readonly Step[]): Promise<void> {
    const reports = new MonthlyReportsService(test.transactions, systemClock);
    const verification = new VerificationService(test.transactions);
    const rollup = new RollupService(test.db);
    const model: Model = { reports: [], packages: ['P01', 'P01', 'P02'] };
    let day = 1;
    const clock = () => test.setRecordedNow(`2024-05-${String(day).padStart(2, '0')}T03:00:00Z`);
    await clock();
    const ids = await Promise.all(
      model.packages.map((packageCode, n) =>
        aRegisteredProject(test, plan, { code: `Q${String(n)}`, packageCode }),
      ),
    );
    const choose = (pick: number, state: string) => {
      const found = model.reports.filter((report) => report.state === state && !report.isReversed);
      return found[pick % Math.max(found.length, 1)];
    };
    for (const step of sequence)
      switch (step.kind) {
        case 'report': {
          const lines = [
            {
              measure: 'completed' as const,
              fundingSource: 'other' as const,
              amountFen: BigInt(step.fen),
            },
          ];
          const content = {
            lines,
            milestones: [],
            progressNote: null,
            problems: null,
            nextSteps: null,
          };
          const made = await reports
            .create(asOffice(), plan, {
              projectCode: `Q${String(step.project)}`,
              month: `2023-0${String(step.month + 1)}` as Month,
              content,
            })
            .catch((): null => null);
          // A month whose report is still open takes no second one.
          if (!made) break;
          const sent = await reports.submit(
            asOffice(),
            plan,
            { id: BigInt(made.id), version: made.version },
            () => Promise.resolve(),
          );
          model.reports.push({
            ref: { id: BigInt(sent.id), version: sent.version },
            project: step.project,
            fen: BigInt(step.fen),
            state: 'submitted',
            entryId: 0n,
            isReversed: false,
          });
          break;
        }
        case 'verify': {
          const report = choose(step.pick, 'submitted');
          if (!report) break;
          const attempts = await Promise.allSettled([
            verification.verify(asFinance(), plan, report.ref),
            verification.verify(asFinance(), plan, report.ref),
          ]);
          const done = attempts.filter((attempt) => attempt.status === 'fulfilled');
          expect(done).toHaveLength(1);
          report.entryId = BigInt(done[0]?.value.entryIds[0] ?? 0);
          report.state = 'verified';
          break;
        }
        case 'return': {
          const report = choose(step.pick, 'submitted');
          if (!report) break;
          const { version } = await verification.returnToOffice(
            asFinance(),
            plan,
            report.ref,
            '请核实',
          );
          Object.assign(report, { state: 'returned', ref: { ...report.ref, version } });
          break;
        }
        case 'resubmit': {
          const report = choose(step.pick, 'returned');
          if (!report) break;
          const { version } = await reports.submit(asOffice(), plan, report.ref, () =>
            Promise.resolve(),
          );
          Object.assign(report, { state: 'submitted', ref: { ...report.ref, version } });
          break;
        }
        case 'reverse': {
          const report = choose(step.pick, 'verified');
          if (!report) break;
          await new CorrectionsService(test.transactions).reverse(
            asFinance(),
            plan,
            report.entryId,
            '更正',
          );
          report.isReversed = true;
          break;
        }
        case 'move':
          model.packages[step.project] = `P0${String(step.to + 1)}`;
          await reclassify(test, plan, ids[step.project] ?? 0, `P0${String(step.to + 1)}`);
          break;
        case 'day':
          day = Math.min(day + 1, 28);
          await clock();
          break;
        case 'job':
          await rollup.applyPending(plan.id);
          break;
        case 'two jobs':
          await Promise.all([rollup.applyPending(plan.id), rollup.applyPending(plan.id)]);
          break;
        case 'killed job':
          await killHalfWay(plan);
          break;
        case 'rebuild':
          await rebuild(test.url, plan.id);
          break;
      }
    await rollup.applyPending(plan.id);
    const proof = await new RollupProofService(test.db).verify(plan.id);
    expect(proof.differences).toEqual([]);
    const expected: Record<string, bigint> = {};
    for (const report of model.reports)
      if (report.state === 'verified' && !report.isReversed) {
        const key = model.packages[report.project] ?? '';
        expected[key] = (expected[key] ?? 0n) + report.fen;
      }
    const reading = await new RollupQueries(test.db, rollup).reading(plan, {
      by: 'package',
      measure: 'completed',
    });
    const found = Object.fromEntries(
      reading.rows.filter((row) => row.amountFen !== 0n).map((row) => [row.key, row.amountFen]),
    );
    expect(found).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, fen]) => fen !== 0n)),
    );
    expect(reading.total).toBe(Object.values(expected).reduce((sum, fen) => sum + fen, 0n));
  }

  /** The job's connection is ended from outside while it works, as kill -9 would end it. */
  async function killHalfWay(plan: ScopedPlan): Promise<void> {
    const job = new RollupService(test.db).applyPending(plan.id).catch(() => undefined);
    await test.asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'gangmu' AND state = 'active' AND pid <> pg_backend_pid()`,
    );
    await job;
  }

  it('ends in roll-up = ledger = model', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 40 }), async (sequence) => {
        await run(await aPlan(test), sequence);
      }),
      { numRuns: Number(process.env.GANGMU_PROPERTY_RUNS ?? '25'), endOnFailure: true },
    );
  }, 300_000);
});
