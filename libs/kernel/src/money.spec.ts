import fc from 'fast-check';
import { fenFromUnit, fenFromYuan, percentOf, yuanFromFen } from './money.js';
import { roundingGap, showMoney } from './show-money.js';

describe('money', () => {
  it('reads the envelope exactly', () => {
    expect(fenFromYuan('185400000000.00')).toBe(18_540_000_000_000n);
    expect(fenFromUnit('1854', '亿元')).toBe(18_540_000_000_000n);
    expect(yuanFromFen(18_540_000_000_000n)).toBe('185400000000.00');
  });

  it.each(['1e5', '1.005', '', ' 1', '+1', '1,000', '01', '.5', '5.', '１', 'NaN', '0x10', '--1'])(
    'refuses %j as an amount',
    (text) => {
      expect(() => fenFromYuan(text)).toThrow('kernel.amount-format');
    },
  );

  it('refuses amounts no district ever spends', () => {
    expect(() => fenFromYuan('10000000000000.00')).toThrow('kernel.amount-too-large');
    expect(() => fenFromYuan('9'.repeat(400))).toThrow('kernel.amount-too-large');
    expect(fenFromYuan('9999999999999.99')).toBe(999_999_999_999_999n);
  });

  it('reads 亿元 and 万元 figures with decimals', () => {
    expect(fenFromUnit('1.3', '亿元')).toBe(13_000_000_000n);
    expect(fenFromUnit('0.01', '万元')).toBe(10_000n);
    expect(() => fenFromUnit('0.0000001', '万元')).toThrow('kernel.amount-format');
  });

  it('writes back what it read', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), (fen) => {
        expect(fenFromYuan(yuanFromFen(fen))).toBe(fen);
      }),
    );
  });

  it.each([
    [['7666666666.67', '7666666666.67', '7666666666.66'], '23000000000.00', '亿元', '0.01'],
    [['7666666666.67', '7666666666.67', '7666666666.66'], '23000000000.00', '万元', '0.01'],
    [['1000000.00', '2000000.00'], '3000000.00', '亿元', null],
    [['500000.00', '500000.00'], '1000000.00', '亿元', '0.01'],
    [['-500000.00', '-500000.00'], '-1000000.00', '亿元', '0.01'],
    [['1000000.00', '2000000.00'], '4000000.00', '亿元', null],
    [['400000.00', '400000.00'], '800000.00', 'billion yuan', '0.001'],
    [[], '0.00', '亿元', null],
  ] as const)('tells that %j under %s in %s differ by %s when shown', (rows, total, unit, gap) => {
    expect(roundingGap(rows.map(fenFromYuan), fenFromYuan(total), unit)).toBe(gap);
  });

  it.each([
    ['500000.00', '亿元', '0.01'],
    ['-500000.00', '亿元', '-0.01'],
    ['499999.99', '亿元', '0.00'],
    ['-499999.99', '亿元', '0.00'],
    ['185400000000.00', 'billion yuan', '185.400'],
    ['12345678900.00', 'million yuan', '12,345.68'],
  ] as const)('shows %s in %s as %s, rounded once, half away from zero', (yuan, unit, shown) => {
    expect(showMoney(fenFromYuan(yuan), unit)).toBe(shown);
  });

  it.each([
    [1n, 3n, '33.33'],
    [2n, 3n, '66.67'],
    [1n, 8n, '12.50'],
    [5n, 100_000n, '0.01'],
    [-1n, 3n, '-33.33'],
    [0n, 5n, '0.00'],
    [0n, -5n, '0.00'],
    [7n, 0n, null],
    [7n, null, null],
  ])('gives %s of %s as %s percent', (part, whole, expected) => {
    expect(percentOf(part, whole)).toBe(expected);
  });
});
