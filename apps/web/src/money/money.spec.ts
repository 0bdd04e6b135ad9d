import {
  exactMoney,
  fenOf,
  naturalScale,
  percentOf,
  showMoney,
  showMoneyWithUnit,
  sumOf,
  yuanOf,
} from './money.js';

const envelope = '185400000000.00';

describe('money shown', () => {
  it('names the envelope as the plan writes it, and 185.4 billion yuan in English', () => {
    expect(showMoneyWithUnit(envelope, 'large', 'zh', { trimmed: true })).toBe('1854 亿元');
    expect(showMoneyWithUnit(envelope, 'large', 'en', { trimmed: true })).toBe(
      '185.4 billion yuan',
    );
    expect(showMoney(envelope, 'medium', 'zh')).toBe('18,540,000.00');
  });

  it.each([
    ['0.00', 'large', 'zh', '0.00'],
    ['499999.99', 'large', 'zh', '<0.01'],
    ['500000.00', 'large', 'zh', '0.01'],
    ['-500000.00', 'large', 'zh', '-0.01'],
    ['-499999.99', 'large', 'zh', '>-0.01'],
    ['12345678.90', 'medium', 'zh', '1,234.57'],
    ['-49.99', 'medium', 'zh', '>-0.01'],
    ['1234567890.12', 'large', 'en', '1.235'],
    ['9999999999999999.99', 'exact', 'en', '9,999,999,999,999,999.99'],
    ['90071992547409.93', 'exact', 'zh', '90,071,992,547,409.93'],
  ] as const)(
    'rounds %s once to %s (%s), and something never to nothing: %s',
    (yuan, scale, language, shown) => {
      expect(showMoney(yuan, scale, language)).toBe(shown);
    },
  );

  it('can show every digit', () => {
    expect(showMoney('12345678.91', 'medium', 'zh', { unrounded: true })).toBe('1,234.567891');
    expect(showMoney('12300000.00', 'medium', 'zh', { unrounded: true })).toBe('1,230.00');
    expect(exactMoney('12345678.90', 'zh')).toBe('12,345,678.90 元');
  });

  it('keeps the fen through its wire form', () => {
    for (const yuan of ['0.00', '0.01', '-0.01', '-1.50', '185400000000.00'])
      expect(yuanOf(fenOf(yuan))).toBe(yuan);
    expect(() => fenOf('1e5')).toThrow(RangeError);
    expect(() => fenOf('1.005')).toThrow(RangeError);
  });

  it.each([
    ['150000000.00', 'zh', 'large'],
    ['99999999.99', 'zh', 'medium'],
    ['9999.99', 'zh', 'exact'],
    ['150000000.00', 'en', 'medium'],
    ['-150000000.00', 'zh', 'large'],
  ] as const)('knows what one would say %s in (%s): %s', (yuan, language, scale) => {
    expect(naturalScale(yuan, language)).toBe(scale);
  });

  it('adds and divides exactly', () => {
    expect(sumOf(['0.10', '0.20', '-0.05'])).toBe('0.25');
    expect(percentOf('1.00', '3.00')).toBe('33.33');
    expect(percentOf('-1.00', '8.00')).toBe('-12.50');
    expect(percentOf('1.00', '0.00')).toBeNull();
  });
});
