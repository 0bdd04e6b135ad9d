import { roundingGap } from './rounding.js';

describe('rows that are rounded', () => {
  it.each([
    [['7666666666.67', '7666666666.67', '7666666666.66'], '23000000000.00', 'large', '0.01'],
    [['7666666666.67', '7666666666.67', '7666666666.66'], '23000000000.00', 'exact', null],
    [['1000000.00', '2000000.00'], '3000000.00', 'large', null],
    // Half away from zero: 0.005 亿元 is 0.01, twice 0.02 against 0.01.
    [['500000.00', '500000.00'], '1000000.00', 'large', '0.01'],
    [['-500000.00', '-500000.00'], '-1000000.00', 'large', '0.01'],
    // Too little to be shown each, and shown together.
    [['400000.00', '400000.00'], '800000.00', 'large', '0.01'],
    // Not a matter of rounding.
    [['1000000.00', '2000000.00'], '4000000.00', 'large', null],
    [[], '0.00', 'large', null],
  ] as const)('%j under %s in %s miss it by %s', (rows, total, scale, gap) => {
    expect(roundingGap(rows, total, scale, 'zh')).toBe(gap);
  });

  it('are looked at in the unit of the language', () => {
    expect(roundingGap(['400000.00', '400000.00'], '800000.00', 'large', 'en')).toBe('0.001');
  });
});
