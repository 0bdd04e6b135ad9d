import type { PlanDate } from '#libs/kernel';
import {
  defaultStatisticsSettings,
  StatisticsSettingsQueries,
  StatisticsSettingsService,
  type MonthDay,
  type ScopedPlan,
} from '#libs/plan';
import { aPlan, asFinance } from '../../../../test/support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { StatisticsQueries } from './statistics.queries.js';

describe('the statistics month of a plan', () => {
  let test: TestDatabase;
  let plan: ScopedPlan;
  let settings: StatisticsSettingsService;
  let queries: StatisticsSettingsQueries;
  let statistics: StatisticsQueries;

  beforeAll(async () => {
    test = await createTestDatabase();
    settings = new StatisticsSettingsService(test.transactions);
    queries = new StatisticsSettingsQueries(test.db);
    statistics = new StatisticsQueries(queries);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    await test.setRecordedNow(null);
    plan = await aPlan(test);
  });

  const next = (day: number): MonthDay => ({ day, monthsLater: 1 });
  const set = (seen: number, statisticsDay: MonthDay, returnDay = next(6)) =>
    settings.set(asFinance(), plan, seen, { returnDay, statisticsDay, note: null });
  const monthOn = async (day: string): Promise<string | null> =>
    (await statistics.asOf(plan, day as PlanDate)).month;

  it('goes by the defaults until the plan sets its own days', async () => {
    expect(await statistics.asOf(plan, '2024-06-24' as PlanDate)).toMatchObject({
      month: '2024-05',
      year: { timeProgressPercent: '41.67' },
      settings: { version: 0, ...defaultStatisticsSettings },
    });
  });

  it('answers for a past day by what was in force on it, for ever', async () => {
    await test.setRecordedNow('2024-03-20T02:00:00Z');
    await set(0, next(25));
    await test.setRecordedNow('2024-06-20T02:00:00Z');
    const before = [
      await monthOn('2024-03-19'),
      await monthOn('2024-03-20'),
      await monthOn('2024-03-25'),
      await monthOn('2024-06-19'),
    ];
    expect(before).toEqual(['2024-02', '2024-01', '2024-02', '2024-04']);
    await set(1, { day: 20, monthsLater: 0 }, { day: 15, monthsLater: 0 });
    expect(await monthOn('2024-06-20')).toBe('2024-06');
    expect([
      await monthOn('2024-03-19'),
      await monthOn('2024-03-20'),
      await monthOn('2024-03-25'),
      await monthOn('2024-06-19'),
    ]).toEqual(before);
    expect(await queries.history(plan.id)).toMatchObject([
      { version: 2, statisticsDay: { day: 20, monthsLater: 0 } },
      { version: 1, statisticsDay: next(25), returnDay: next(6) },
    ]);
  });

  it('takes one of two changes made at once, and only from who saw the newest', async () => {
    const results = await Promise.allSettled([set(0, next(11)), set(0, next(12))]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(set(0, next(13))).rejects.toMatchObject({ code: 'plan.stale' });
    expect(await queries.history(plan.id)).toHaveLength(1);
  });

  it('counts no month before its returns are due', async () => {
    expect(() => set(0, next(5))).toThrow(
      expect.objectContaining({ code: 'plan.statistics-before-returns' }) as Error,
    );
    await expect(
      test.asOwner(
        `INSERT INTO statistics_settings (plan_id, version, return_day, return_months_later, statistics_day,
           statistics_months_later, person_name, recorded_at) VALUES ($1, 9, 6, 1, 5, 1, '', now())`,
        [plan.id],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('lets nobody change what was in force', async () => {
    await set(0, next(11));
    await expect(
      test.asOwner('UPDATE statistics_settings SET statistics_day = 20'),
    ).rejects.toMatchObject({ code: 'GM002' });
  });

  it('is told of several plans at once, each by its own days', async () => {
    const other = await aPlan(test);
    await test.setRecordedNow('2024-01-05T02:00:00Z');
    await set(0, next(25));
    const months = (await statistics.ofPlans([other, plan], '2024-06-24' as PlanDate)).map(
      ({ month }) => month,
    );
    expect(months).toEqual(['2024-05', '2024-04']);
  });
});
