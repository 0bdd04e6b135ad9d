import { readTypedAmount, toTyped, typedUnits } from './typed-amount.js';

describe('an amount as typed', () => {
  it.each([
    ['1234.5', 'wan', '12345000.00'],
    ['1,234.567891', 'wan', '12345678.91'],
    ['１２３．５', 'wan', '1235000.00'],
    ['12，345，678', 'yuan', '12345678.00'],
    ['12 345 678.9', 'yuan', '12345678.90'],
    ['12\u00a0345', 'yuan', '12345.00'],
    ['12\u3000345', 'yuan', '12345.00'],
    ["12'345", 'yuan', '12345.00'],
    ['0.01', 'yuan', '0.01'],
    ['1854', 'yi', '185400000000.00'],
    ['.5', 'yi', '50000000.00'],
    ['007', 'yuan', '7.00'],
    ['12\r\n', 'wan', '120000.00'],
    ['\t12', 'wan', '120000.00'],
    ['¥ 1,234.00', 'yuan', '1234.00'],
    ['9999999999999.99', 'yuan', '9999999999999.99'],
  ] as const)('%j in %s is %s yuan', (text, unit, yuan) => {
    expect(readTypedAmount(text, unit)).toEqual({ kind: 'amount', yuan, saysUnit: false });
  });

  it.each([
    ['1.5亿', '150000000.00'],
    ['12万', '120000.00'],
    ['3亿元', '300000000.00'],
    ['8 千万', '80000000.00'],
    ['8千万元', '80000000.00'],
    ['2百万', '2000000.00'],
    ['3 十万元', '300000.00'],
    ['5千元', '5000.00'],
    ['１２．３４万元', '123400.00'],
    ['12，345 万元', '123450000.00'],
    ['1。5 亿 元', '150000000.00'],
    ['500元', '500.00'],
    ['￥500元整', '500.00'],
    ['1.8万亿', '1800000000000.00'],
    ['1亿5000万元', '150000000.00'],
    ['1亿2千万', '120000000.00'],
    ['3万5千', '35000.00'],
    ['1.5 billion yuan', '1500000000.00'],
    ['12 million', '12000000.00'],
    ['0.00000001亿', '1.00'],
    ['1.0000000001亿', '100000000.01'],
  ])('%s is %s yuan, whatever the unit of the field', (text, yuan) => {
    for (const unit of typedUnits)
      expect(readTypedAmount(text, unit)).toEqual({ kind: 'amount', yuan, saysUnit: true });
  });

  it.each([
    ['12\t13', 'several'],
    ['12 13', 'several'],
    ['12\n13', 'several'],
    ['12\t345', 'several'],
    ['12\n345', 'several'],
    ['12\u00a013', 'several'],
    ['12  345', 'several'],
    ['1 234 56', 'several'],
    ['12、345', 'several'],
    ['12；13', 'several'],
    ['12/13', 'several'],
    ['1.5亿 1.3亿', 'several'],
    ['12万 13', 'several'],
    ['12万13万', 'several'],
    ['1亿 5000万', 'several'],
    ['1.5亿5000万', 'several'],
    ['1,234 567', 'several'],
    ['12，5', 'grouping'],
    ['1,23', 'grouping'],
    ['1,2345', 'grouping'],
    ["12'5", 'grouping'],
    ['1亿5', 'unclear-unit'],
    ['8千', 'unclear-unit'],
    ['3百', 'unclear-unit'],
    ['12吨', 'unclear-unit'],
    ['12%', 'unclear-unit'],
    ['1.5亿万', 'unclear-unit'],
    ['12m', 'unclear-unit'],
    ['3角', 'unclear-unit'],
    ['1.005元', 'below-a-fen'],
    ['1.23456789万', 'below-a-fen'],
    ['-3', 'negative'],
    ['－3万', 'negative'],
    ['(1,234.00)', 'negative'],
    ['−5', 'negative'],
    ['1e5', 'not-a-number'],
    ['三百', 'not-a-number'],
    ['约12万', 'not-a-number'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12？', 'unclear-unit'],
    ['10000000000000', 'too-large'],
    ['1000万亿', 'too-large'],
  ])('refuses %j: %s', (text, fault) => {
    expect(readTypedAmount(text, 'yuan')).toMatchObject({ kind: 'fault', fault });
  });

  it('refuses less than a fen in the unit of the field', () => {
    expect(readTypedAmount('1.005', 'yuan')).toMatchObject({ fault: 'below-a-fen' });
    expect(readTypedAmount('1.2345678', 'wan')).toMatchObject({ fault: 'below-a-fen' });
  });

  it('says which text it could not read, what cannot be seen made visible', () => {
    expect(readTypedAmount('12\t13', 'wan')).toEqual({
      kind: 'fault',
      fault: 'several',
      text: '12 ⇥ 13',
    });
    expect(readTypedAmount('12\r\n13\n', 'wan')).toMatchObject({ text: '12 ↵ 13' });
    expect(readTypedAmount('12 '.repeat(40), 'wan')).toMatchObject({
      text: expect.stringMatching(/^.{39}…$/) as unknown,
    });
  });

  it('takes nothing as blank, not as nought', () => {
    for (const text of ['  ', '\u3000', '\t', '\r\n'])
      expect(readTypedAmount(text, 'wan')).toEqual({ kind: 'blank' });
  });

  it('shows a wire amount in each unit so that it reads back the same', () => {
    expect(toTyped('12345678.91', 'wan')).toBe('1234.567891');
    for (const unit of typedUnits)
      for (const yuan of ['0.00', '0.01', '12345678.91', '185400000000.00'])
        expect(readTypedAmount(toTyped(yuan, unit), unit)).toEqual({
          kind: 'amount',
          yuan,
          saysUnit: false,
        });
  });
});
