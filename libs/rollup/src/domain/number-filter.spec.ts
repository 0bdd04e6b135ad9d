import type { Month } from '#libs/kernel';
import { keptSumOf, monthsAsked, widerSumOf } from './number-filter.js';

describe('what a number is a sum of', () => {
  it.each([
    [{}, { dimension: 'total', key: '' }],
    [
      { measure: 'paid', part: 'inside' },
      { dimension: 'total', key: '' },
    ],
    [{ programme: 'AP1' }, { dimension: 'programme', key: 'AP1' }],
    [
      { year: 2024, part: 'inside' },
      { dimension: 'year', key: '2024' },
    ],
    [
      { package: 'P01', year: 2024 },
      { dimension: 'packageYear', key: 'P01:2024' },
    ],
    [{ package: 'P01', month: '2024-03' as Month }, null],
    [{ package: 'P01', year: 2024, town: 'T1' }, null],
    [{ project: 'PJ-007' }, null],
  ] as const)('of %j is kept at %j', (filter, place) => {
    expect(keptSumOf(filter)).toEqual(place);
  });

  it('is never more than what is kept of its month, its year or its source', () => {
    const month = '2024-03' as Month;
    expect(widerSumOf({ package: 'P01', fundingSource: 'other', year: 2024, month })).toEqual({
      dimension: 'month',
      key: '2024-03',
    });
    expect(widerSumOf({ fundingSource: 'other', year: 2024 }).dimension).toBe('year');
    expect(widerSumOf({ fundingSource: 'other' }).dimension).toBe('fundingSource');
    expect(widerSumOf({ package: 'P01' }).dimension).toBe('total');
  });

  it.each([
    [{}, null],
    [{ year: 2024 }, { from: '2024-01-01', to: '2024-12-01' }],
    [{ month: '2024-03' as Month }, { from: '2024-03-01', to: '2024-03-01' }],
    [
      { month: '2024-03' as Month, year: 2023 },
      { from: '2024-03-01', to: '2023-12-01' },
    ],
  ])('asks for the months of %j: %j', (filter, months) => {
    expect(monthsAsked(filter)).toEqual(months);
  });
});
