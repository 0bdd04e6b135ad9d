import { readTypedAmount, toTyped, typedUnits } from './typed-amount.js';

describe('an amount as typed', () => {
  it.each([
    ['1234.5', 'wan', '12345000.00'],
    ['1,234.567891', 'wan', '12345678.91'],
    ['１２３．５', 'wan', '1235000.00'],
    ['12，345，678', 'yuan', '12345678.00'],
    ['0.01', 'yuan', '0.01'],
    ['1854', 'yi', '185400000000.00'],
    ['.5', 'yi', '50000000.00'],
    ['007', 'yuan', '7.00'],
  ] as const)('%s %s is %s yuan', (text, unit, yuan) => {
    expect(readTypedAmount(text, unit)).toEqual({ kind: 'amount', yuan });
  });

  it.each([
    ['1.005', 'yuan', 'below-a-fen'],
    ['1.2345678', 'wan', 'below-a-fen'],
    ['-3', 'wan', 'negative'],
    ['1e5', 'yuan', 'not-a-number'],
    ['三百', 'wan', 'not-a-number'],
    ['12，5', 'wan', 'not-a-number'],
    ['1,23', 'wan', 'not-a-number'],
    ['1,2345', 'wan', 'not-a-number'],
    ['.', 'wan', 'not-a-number'],
  ] as const)('refuses %s %s: %s', (text, unit, fault) => {
    expect(readTypedAmount(text, unit)).toEqual({ kind: 'fault', fault });
  });

  it('takes nothing as blank, not as nought', () => {
    expect(readTypedAmount('  ', 'wan')).toEqual({ kind: 'blank' });
  });

  it('shows a wire amount in each unit so that it reads back the same', () => {
    expect(toTyped('12345678.91', 'wan')).toBe('1234.567891');
    for (const unit of typedUnits)
      for (const yuan of ['0.00', '0.01', '12345678.91', '185400000000.00'])
        expect(readTypedAmount(toTyped(yuan, unit), unit)).toEqual({ kind: 'amount', yuan });
  });
});
