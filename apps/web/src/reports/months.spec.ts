import { dayOfMonth, isMonth, monthBefore } from './months.js';

describe('months of reports', () => {
  it.each([
    ['2024-05', 6, 1, '2024-06-06'],
    ['2024-12', 6, 1, '2025-01-06'],
    ['2024-01', 31, 1, '2024-02-29'],
    ['2023-01', 31, 1, '2023-02-28'],
    ['2024-06', 31, 0, '2024-06-30'],
    ['2024-05', 25, 0, '2024-05-25'],
  ])('of %s on day %i, %i months later, are due on %s', (month, day, later, due) => {
    expect(dayOfMonth(month, day, later)).toBe(due);
  });

  it('are written YYYY-MM', () => {
    expect(['2024-05', '2024-13', '2024-5', ''].map(isMonth)).toEqual([true, false, false, false]);
    expect([monthBefore('2024-05-10'), monthBefore('2024-01-10')]).toEqual(['2024-04', '2023-12']);
  });
});
