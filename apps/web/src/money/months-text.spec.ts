import { monthAfter, monthsText } from './months-text.js';

describe('months beside a figure', () => {
  it.each([
    ['2024-01', '2024-05', '2024 年 1-5 月', 'Jan-May 2024'],
    ['2024-01', '2024-01', '2024 年 1 月', 'Jan 2024'],
    ['2021-07', '2021-12', '2021 年 7-12 月', 'Jul-Dec 2021'],
    ['2021-01', '2024-05', '2021-01 至 2024-05', '2021-01 to 2024-05'],
  ])('from %s through %s are %s and %s', (from, through, zh, en) => {
    expect(monthsText(from, through, 'zh')).toBe(zh);
    expect(monthsText(from, through, 'en')).toBe(en);
  });

  it('go on over the end of a year', () => {
    expect([monthAfter('2024-05'), monthAfter('2024-12')]).toEqual(['2024-06', '2025-01']);
  });
});
