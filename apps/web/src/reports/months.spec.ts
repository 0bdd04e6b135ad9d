import { isMonth, monthBefore } from './months.js';

describe('months of reports', () => {
  it('are written YYYY-MM', () => {
    expect(['2024-05', '2024-13', '2024-5', ''].map(isMonth)).toEqual([true, false, false, false]);
    expect([monthBefore('2024-05-10'), monthBefore('2024-01-10')]).toEqual(['2024-04', '2023-12']);
  });
});
