import { ActsService } from '#libs/audit';
import type { PlanDate } from '#libs/kernel';
import {
  AllocationQueries,
  PlanDirectory,
  PlanQueries,
  StatisticsSettingsQueries,
  type ScopedPlan,
} from '#libs/plan';
import { MilestoneQueries, StatisticsQueries } from '#libs/progress';
import { RollupQueries, RollupService } from '#libs/rollup';
import { aPlan, asFinance } from '../../../../test/support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DigestReader } from './digest-reader.js';
import { DigestsService } from './digests.service.js';

describe('issuing a digest', () => {
  let test: TestDatabase;
  let plan: ScopedPlan;
  let digests: DigestsService;

  beforeAll(async () => {
    test = await createTestDatabase();
    const { db, transactions } = test;
    const rollup = new RollupService(db);
    digests = new DigestsService(
      db,
      transactions,
      new PlanDirectory(db),
      rollup,
      new DigestReader(
        db,
        new PlanQueries(db),
        new AllocationQueries(db),
        new RollupQueries(db, rollup),
        new MilestoneQueries(db),
        new StatisticsQueries(new StatisticsSettingsQueries(db)),
      ),
      new ActsService(db, transactions),
    );
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    plan = await aPlan(test);
    await test.asOwner("UPDATE plan SET loaded_at = '2024-01-01' WHERE id = $1", [plan.id]);
    await test.setRecordedNow('2024-06-24T00:31:00Z');
  });

  const issues = () =>
    test.asOwner(
      'SELECT no, as_of::text AS "asOf", schedule_slot AS slot FROM digest WHERE plan_id = $1 ORDER BY no',
      [plan.id],
    );

  it('makes one issue of a day, however many people ask at once, and tells the others which', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 6 }, () => digests.issue(asFinance(), plan)),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of asked)
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({
          kind: 'conflict',
          code: 'digest.as-of-issued',
          existing: {
            no: 1,
            asOf: '2024-06-23',
            issuedBy: asFinance().actor.name,
            issuedAt: expect.stringMatching(/^2024-06-24T00:31/) as string,
            href: `/api/v1/plans/${plan.code}/digests/1`,
          },
        });
    expect(await issues()).toMatchObject([{ no: 1, asOf: '2024-06-23' }]);
    const [outbox] = await test.asOwner(
      "SELECT count(*)::integer AS count FROM audit_entry WHERE plan_id = $1 AND action = 'digest.issue'",
      [plan.id],
    );
    expect(outbox).toEqual({ count: 1 });
  });

  it('makes one issue where the clock and people race, and nobody’s job fails', async () => {
    const [byClock, again, byHand] = await Promise.allSettled([
      digests.issueScheduled(plan.id),
      digests.issueScheduled(plan.id),
      digests.issue(asFinance(), plan),
    ]);
    expect([byClock.status, again.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(['fulfilled', 'rejected']).toContain(byHand.status);
    expect(await issues()).toHaveLength(1);
    expect(await digests.plansDue()).not.toContain(plan.id);
    await digests.issueScheduled(plan.id);
    expect(await issues()).toHaveLength(1);
  });

  it('makes the next day’s and a past day’s issue, each once', async () => {
    const past = { asOf: '2024-06-16' as PlanDate };
    expect(await digests.issue(asFinance(), plan)).toEqual({ no: 1 });
    expect(await digests.issue(asFinance(), plan, past)).toEqual({ no: 2 });
    await expect(digests.issue(asFinance(), plan, past)).rejects.toMatchObject({
      existing: { no: 2 },
    });
    await test.setRecordedNow('2024-06-25T00:31:00Z');
    expect(await digests.issue(asFinance(), plan)).toEqual({ no: 3 });
  });

  it('is held to it by the database', async () => {
    await digests.issue(asFinance(), plan);
    await expect(
      test.asOwner(
        `INSERT INTO digest (plan_id, no, as_of, issued_at, issued_by, headline, content, html, plain_text)
         VALUES ($1, 2, '2024-06-23', now(), '', '', '{}', '', '')`,
        [plan.id],
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });
});
