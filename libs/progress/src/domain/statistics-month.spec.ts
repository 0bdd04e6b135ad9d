import fc from 'fast-check';
import {
  addMonths,
  fenFromUnit,
  lastDayOf,
  percentOf,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import {
  dayOfMonth,
  defaultStatisticsSettings,
  latestMonthBy,
  latestMonthPast,
  type MonthDay,
} from '#libs/plan';
import { gapPoints } from './progress.js';
import { statisticsOf, type Statistics } from './statistics-month.js';

const month = (text: string): Month => text as Month;
const day = (text: string): PlanDate => text as PlanDate;
const plan = { periodStart: month('2021-01'), periodEnd: month('2025-12') };

const on = (
  asOf: string,
  { statisticsDay = defaultStatisticsSettings.statisticsDay, closedThrough = '', of = plan } = {},
): Statistics =>
  statisticsOf(
    of,
    { ...defaultStatisticsSettings, statisticsDay },
    closedThrough === '' ? null : month(closedThrough),
    day(asOf),
  );

describe('the statistics month', () => {
  // As of; month; its year's time progress; the plan's; from when the next counts; state.
  it.each([
    ['2020-06-01', null, '2021 0.00', '0.00', '2021-02-10', 'ahead'],
    ['2021-01-01', null, '2021 0.00', '0.00', '2021-02-10', 'running'],
    ['2021-02-09', null, '2021 0.00', '0.00', '2021-02-10', 'running'],
    ['2021-02-10', '2021-01', '2021 8.33', '1.67', '2021-03-10', 'running'],
    ['2024-06-09', '2024-04', '2024 33.33', '66.67', '2024-06-10', 'running'],
    ['2024-06-24', '2024-05', '2024 41.67', '68.33', '2024-07-10', 'running'],
    ['2024-12-31', '2024-11', '2024 91.67', '78.33', '2025-01-10', 'running'],
    ['2025-01-09', '2024-11', '2024 91.67', '78.33', '2025-01-10', 'running'],
    ['2025-01-10', '2024-12', '2024 100.00', '80.00', '2025-02-10', 'running'],
    ['2025-02-09', '2024-12', '2024 100.00', '80.00', '2025-02-10', 'running'],
    ['2025-02-10', '2025-01', '2025 8.33', '81.67', '2025-03-10', 'running'],
    ['2025-06-16', '2025-05', '2025 41.67', '88.33', '2025-07-10', 'running'],
    ['2025-12-31', '2025-11', '2025 91.67', '98.33', '2026-01-10', 'running'],
    ['2026-01-01', '2025-11', '2025 91.67', '98.33', '2026-01-10', 'over'],
    ['2026-01-10', '2025-12', '2025 100.00', '100.00', null, 'final'],
    ['2026-11-27', '2025-12', '2025 100.00', '100.00', null, 'final'],
  ])('on %s is %s: %s of the year, %s of the plan', (asOf, counted, year, period, next, state) => {
    const statistics = on(asOf);
    expect(statistics.month).toBe(counted);
    expect(`${statistics.year.from.slice(0, 4)} ${statistics.year.timeProgressPercent}`).toBe(year);
    expect(statistics.period.timeProgressPercent).toBe(period);
    expect(statistics.nextOn).toBe(next);
    expect(statistics.periodState).toBe(state);
  });

  it('names the months of both sides', () => {
    expect(on('2024-06-24')).toMatchObject({
      year: { from: '2024-01', through: '2024-05', countedMonths: 5, months: 12 },
      period: { from: '2021-01', through: '2024-05', countedMonths: 41, months: 60 },
    });
  });

  const ofTheMonth = (no: number): MonthDay => ({ day: no, monthsLater: 0 });
  const ofTheNext = (no: number): MonthDay => ({ day: no, monthsLater: 1 });
  it.each([
    ['the 31st of the next month, in April', ofTheNext(31), '2024-04-29', '2024-02'],
    ['the 31st of the next month, on the last of April', ofTheNext(31), '2024-04-30', '2024-03'],
    ['the 31st of the next month, in a leap February', ofTheNext(31), '2024-02-29', '2024-01'],
    ['the 30th of the next month, in February', ofTheNext(30), '2023-02-28', '2023-01'],
    ['the 1st of the next month', ofTheNext(1), '2024-06-01', '2024-05'],
    ['the 25th of the month itself, before it', ofTheMonth(25), '2024-06-24', '2024-05'],
    ['the 25th of the month itself, on it', ofTheMonth(25), '2024-06-25', '2024-06'],
    ['the 31st of the month itself, in June', ofTheMonth(31), '2024-06-30', '2024-06'],
  ])('with %s', (_, statisticsDay, asOf, counted) => {
    expect(on(asOf, { statisticsDay }).month).toBe(counted);
  });

  it.each([
    ['before its statistics day', '2024-05', '2024-06-03', '2024-05'],
    ['long ago', '2023-12', '2024-06-24', '2024-05'],
    ['past the end of the plan', '2026-03', '2025-12-20', '2025-12'],
    ['of the last month, while the plan still runs', '2025-12', '2025-12-31', '2025-12'],
  ])('goes by what finance closed %s', (_, closedThrough, asOf, counted) => {
    expect(on(asOf, { closedThrough }).month).toBe(counted);
  });

  it('counts the months of a year that the plan has', () => {
    const of = { periodStart: month('2021-07'), periodEnd: month('2026-06') };
    expect(on('2021-10-10', { of }).year).toMatchObject({
      from: '2021-07',
      countedMonths: 3,
      months: 6,
      timeProgressPercent: '50.00',
    });
    expect(on('2030-01-01', { of }).year).toMatchObject({
      from: '2026-01',
      through: '2026-06',
      timeProgressPercent: '100.00',
    });
  });

  it('never runs ahead of the calendar, lags at most two months, and never goes back', () => {
    const days = fc
      .date({ min: new Date('2020-06-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    const monthDay = fc.record({
      day: fc.integer({ min: 1, max: 31 }),
      monthsLater: fc.constantFrom(0 as const, 1 as const),
    });
    fc.assert(
      fc.property(days, days, monthDay, (a, b, statisticsDay) => {
        const [early, late] = [a, b].sort() as [PlanDate, PlanDate];
        const latest = latestMonthBy(statisticsDay, late);
        expect(latest >= addMonths(month(late.slice(0, 7)), -2)).toBe(true);
        expect(latest <= late.slice(0, 7)).toBe(true);
        expect(dayOfMonth(latest, statisticsDay) <= late).toBe(true);
        expect(latestMonthBy(statisticsDay, early) <= latest).toBe(true);
        expect(latestMonthPast(statisticsDay, late) <= latest).toBe(true);
        const counted = on(late, { statisticsDay });
        expect((on(early, { statisticsDay }).month ?? '') <= (counted.month ?? '')).toBe(true);
        if (counted.month !== null && late > lastDayOf(plan.periodEnd))
          expect(counted.year.from).toBe('2025-01');
      }),
    );
  });
});

/**
 * Source: what 蓬江区 and 江门市 published of their key projects, 亿元; the printed percent follows from
 * the printed amounts, the gap is against months reported ÷ 12.
 */
describe('published bulletins', () => {
  it.each([
    ['蓬江区 2022-06', '2022-07-10', '193.22', '126.02', '65.22', '50.00', '15.22'],
    ['蓬江区 2023-09', '2023-10-10', '211.83', '194.54', '91.84', '75.00', '16.84'],
    ['江门市 2019-10', '2019-11-10', '647.4', '629.0', '97.2', '83.3', '13.8'],
    ['江门市 2021-03', '2021-04-10', '1015', '313.64', '30.90', '25.00', '5.90'],
    ['江门市 2018-06', '2018-07-10', '618.0', '349.4', '56.5', '50.0', '6.5'],
  ])('of %s come out as printed', (_, asOf, planned, completed, percent, time, gap) => {
    const of = { periodStart: month('2016-01'), periodEnd: month('2025-12') };
    const yi = (figure: string): bigint => fenFromUnit(figure, '亿元');
    const share = percentOf(yi(completed), yi(planned)) ?? '';
    const progress = on(asOf, { of }).year.timeProgressPercent;
    const asPrinted = (figure: string | null, printed: string): string =>
      Number(figure).toFixed(printed.split('.')[1]?.length ?? 0);
    expect(asPrinted(share, percent)).toBe(percent);
    expect(asPrinted(progress, time)).toBe(time);
    expect(asPrinted(gapPoints(share, progress), gap)).toBe(gap);
  });
});
