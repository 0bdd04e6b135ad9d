import type { Month } from '#libs/kernel';
import { keptSumOf, monthsAsked, widerSumOf, type NumberFilter } from './number-filter.js';

const month = (text: string): Month => text as Month;
const period = { periodStart: month('2021-01'), periodEnd: month('2025-12') };

describe('what a number is a sum of', () => {
  const cases: [NumberFilter, { dimension: string; keys: string[] } | null][] = [
    [{}, { dimension: 'total', keys: [''] }],
    [
      { measure: 'paid', part: 'inside' },
      { dimension: 'total', keys: [''] },
    ],
    [{ programme: 'AP1' }, { dimension: 'programme', keys: ['AP1'] }],
    [
      { year: 2024, part: 'inside' },
      { dimension: 'year', keys: ['2024'] },
    ],
    [
      { year: 2024, through: month('2024-02') },
      { dimension: 'month', keys: ['2024-01', '2024-02'] },
    ],
    [
      { package: 'P01', year: 2024, from: month('2024-11') },
      { dimension: 'monthPackage', keys: ['2024-11:P01', '2024-12:P01'] },
    ],
    [
      { package: 'P01', month: month('2024-03') },
      { dimension: 'monthPackage', keys: ['2024-03:P01'] },
    ],
    [
      { package: 'P01', part: 'inside', through: month('2021-02') },
      { dimension: 'monthPackage', keys: ['2021-01:P01', '2021-02:P01'] },
    ],
    [
      { part: 'inside', from: month('2025-11') },
      { dimension: 'month', keys: ['2025-11', '2025-12'] },
    ],
    [
      { part: 'before', from: month('2020-12') },
      { dimension: 'month', keys: ['2020-12'] },
    ],
    [
      { part: 'after', through: month('2026-01') },
      { dimension: 'month', keys: ['2026-01'] },
    ],
    [
      { year: 2023, month: month('2024-03') },
      { dimension: 'month', keys: [] },
    ],
    [{ through: month('2024-02') }, null],
    [{ town: 'T1', month: month('2024-03') }, null],
    [{ package: 'P01', year: 2024, town: 'T1' }, null],
    [{ project: 'PJ-007' }, null],
  ];
  it.each(cases)('of %j is kept at %j', (filter, place) => {
    expect(keptSumOf(filter, period)).toEqual(place);
  });

  it('is never more than what is kept of its months, its year or its source', () => {
    const wider = (filter: NumberFilter) => widerSumOf(filter, period);
    expect(
      wider({ package: 'P01', fundingSource: 'other', year: 2024, month: month('2024-03') }),
    ).toEqual({ dimension: 'month', keys: ['2024-03'] });
    expect(wider({ fundingSource: 'other', year: 2024 })).toEqual({
      dimension: 'year',
      keys: ['2024'],
    });
    expect(wider({ fundingSource: 'other' }).dimension).toBe('fundingSource');
    expect(wider({ fundingSource: 'other', from: month('2024-03') }).dimension).toBe(
      'fundingSource',
    );
    expect(wider({ package: 'P01' }).dimension).toBe('total');
  });

  const asked: [NumberFilter, { from: string | null; to: string | null }][] = [
    [{}, { from: null, to: null }],
    [{ year: 2024 }, { from: '2024-01', to: '2024-12' }],
    [{ month: month('2024-03') }, { from: '2024-03', to: '2024-03' }],
    [
      { month: month('2024-03'), year: 2023 },
      { from: '2024-03', to: '2023-12' },
    ],
    [
      { year: 2024, through: month('2024-05') },
      { from: '2024-01', to: '2024-05' },
    ],
    [{ from: month('2024-06') }, { from: '2024-06', to: null }],
  ];
  it.each(asked)('asks for the months of %j: %j', (filter, months) => {
    expect(monthsAsked(filter)).toEqual(months);
  });
});
