import { addMonths, parseMonth, periodPartOf } from './month.js';
import {
  addDays,
  daysBetween,
  lastDayOf,
  parsePlanDate,
  planDateOf,
  startOf,
  weekdayOf,
} from './plan-date.js';

describe('months and days', () => {
  it.each(['2023-13', '2023-00', '2023-1', '202301', '1989-12', '2100-01', ''])(
    'refuses %j as a month',
    (text) => {
      expect(() => parseMonth(text)).toThrow('kernel.month-format');
    },
  );

  it.each(['2023-02-29', '2023-04-31', '2023-1-1', '20230101', '2023-13-01', 'today'])(
    'refuses %j as a day',
    (text) => {
      expect(() => parsePlanDate(text)).toThrow('kernel.date-format');
    },
  );

  it('counts months over year ends', () => {
    expect(addMonths(parseMonth('2021-01'), -1)).toBe('2020-12');
    expect(addMonths(parseMonth('2021-12'), 1)).toBe('2022-01');
    expect(addMonths(parseMonth('2021-06'), 30)).toBe('2023-12');
  });

  it('tells a month inside the plan period from one outside', () => {
    const [start, end] = [parseMonth('2021-01'), parseMonth('2025-12')];
    expect(periodPartOf(parseMonth('2020-12'), start, end)).toBe('before');
    expect(periodPartOf(parseMonth('2021-01'), start, end)).toBe('inside');
    expect(periodPartOf(parseMonth('2025-12'), start, end)).toBe('inside');
    expect(periodPartOf(parseMonth('2026-01'), start, end)).toBe('after');
  });

  it('reads an instant as the Shanghai day, eight hours ahead of UTC', () => {
    expect(planDateOf(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31');
    expect(planDateOf(new Date('2025-12-31T16:00:00.000Z'))).toBe('2026-01-01');
    expect(startOf(parsePlanDate('2026-01-01')).toISOString()).toBe('2025-12-31T16:00:00.000Z');
  });

  it('knows month ends, leap days and weekdays', () => {
    expect(lastDayOf(parseMonth('2024-02'))).toBe('2024-02-29');
    expect(addDays(parsePlanDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(daysBetween(parsePlanDate('2024-03-01'), parsePlanDate('2024-02-01'))).toBe(-29);
    expect(weekdayOf(parsePlanDate('2026-11-23'))).toBe(1);
  });
});
