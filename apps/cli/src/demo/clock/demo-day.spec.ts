import type { Month, PlanDate } from '#libs/kernel';
import { beginningOf, demoDayOf, mondayFrom } from './demo-day.js';

const period = { start: '2021-01' as Month, end: '2025-12' as Month };

describe('the day of a demo', () => {
  it('is a Monday in the seventh-last month of the plan, at nine in Shanghai', () => {
    const day = demoDayOf(period, null);
    expect(day).toBe('2025-06-16');
    expect(beginningOf(day).toISOString()).toBe('2025-06-16T01:00:00.000Z');
  });

  it('is the one that was named, after the period too', () => {
    expect(demoDayOf(period, '2026-02-02' as PlanDate)).toBe('2026-02-02');
  });

  it.each(['2021-03-31', '2027-01-01'])('is not %s, on which there is nothing to show', (day) => {
    expect(() => demoDayOf(period, day as PlanDate)).toThrow('GANGMU_DEMO_DAY');
  });

  it.each([
    ['2025-06-16', '2025-06-16'],
    ['2025-06-17', '2025-06-23'],
    ['2025-06-15', '2025-06-16'],
  ])('counts its weeks from Mondays: from %s the next is %s', (day, monday) => {
    expect(mondayFrom(day as PlanDate)).toBe(monday);
  });
});
