import fc from 'fast-check';
import { fenFromUnit, fenFromYuan, percentOf, yuanFromFen } from './money.js';

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
