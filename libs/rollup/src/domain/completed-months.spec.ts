import type { Month, PlanDate } from '#libs/kernel';
import { CompletedThrough, packagesFrom } from './completed-months.js';
import type { Sum } from './dimension.js';

const period = { periodStart: '2021-01' as Month, periodEnd: '2025-12' as Month };

describe('what is completed through a month', () => {
  const sum = (dimension: Sum['dimension'], key: string, amountFen: bigint, more = {}): Sum => ({
    dimension,
    key,
    measure: 'completed',
    part: 'inside',
    amountFen,
    ...more,
  });
  // 2023: 500 of P01; then by month as below; June was verified early.
  const sums: Sum[] = [
    sum('total', '', 673n),
    sum('total', '', 9_999n, { part: 'after' }),
    sum('total', '', 8_888n, { measure: 'paid' }),
    sum('package', 'P01', 611n),
    sum('package', 'P02', 62n),
    sum('monthPackage', '2024-01:P01', 100n),
    sum('monthPackage', '2024-05:P01', 10n),
    sum('monthPackage', '2024-06:P01', 1n),
    sum('monthPackage', '2024-05:P02', 60n),
    sum('monthPackage', '2024-06:P02', 2n),
  ];
  const at = (through: Month | null, code?: string) => {
    const { toDateFen, throughFen, laterFen, inYearFen } = new CompletedThrough(sums, through).of(
      code,
    );
    return [toDateFen, throughFen, laterFen, inYearFen];
  };

  it.each([
    ['2024-05' as Month, undefined, [673n, 670n, 3n, 170n]],
    ['2024-05' as Month, 'P01', [611n, 610n, 1n, 110n]],
    ['2024-05' as Month, 'P02', [62n, 60n, 2n, 60n]],
    ['2024-06' as Month, undefined, [673n, 673n, 0n, 173n]],
    ['2024-05' as Month, 'P03', [0n, 0n, 0n, 0n]],
  ])('through %s of %s is %j: to date, through, later, in the year', (through, code, amounts) => {
    expect(at(through, code)).toEqual(amounts);
  });

  it('is nothing before the first month counts', () => {
    const early = [sum('total', '', 7n), sum('monthPackage', '2021-01:P01', 7n)];
    expect(new CompletedThrough(early, null).of()).toEqual({
      toDateFen: 7n,
      throughFen: 0n,
      laterFen: 7n,
      inYearFen: 0n,
    });
  });

  it.each([
    ['2024-06-24', '2024-01'],
    ['2024-02-09', '2023-01'],
    ['2024-03-01', '2024-01'],
    ['2020-05-01', '2021-01'],
    ['2021-01-15', '2021-01'],
    ['2026-11-24', '2025-01'],
  ])('on %s needs the sums by package since %s', (day, month) => {
    expect(packagesFrom(period, day as PlanDate)).toBe(month);
  });
});
