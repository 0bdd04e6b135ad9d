import { isDay, readTypedMonth, readTypedWhole } from './typed-text.js';

describe('a month as typed', () => {
  it.each([
    ['2024-03', '2024-03'],
    ['2024-3', '2024-03'],
    ['2024.3', '2024-03'],
    ['2024/12', '2024-12'],
    ['2024年3月', '2024-03'],
    ['２０２４年１１月', '2024-11'],
    ['202403', '2024-03'],
    [' 2024-03\n', '2024-03'],
  ])('%j is %s', (text, month) => {
    expect(readTypedMonth(text)).toBe(month);
  });

  it.each([
    '',
    'banana',
    '2024',
    '2024-13',
    '2024-0',
    '24-3',
    '2024-03-01',
    '2024-3 2024-4',
    '1850-01',
    '2999-01',
  ])('%j is none', (text) => {
    expect(readTypedMonth(text)).toBeNull();
  });
});

describe('a whole number as typed', () => {
  it('takes full-width digits, and no two numbers pasted together', () => {
    expect(readTypedWhole(' ３０ ')).toBe(30);
    expect(readTypedWhole('007')).toBe(7);
    for (const text of ['', '12 13', '12\t13', '12\n13', '1.5', '-3', '1e3', '12345678901'])
      expect(readTypedWhole(text)).toBeNull();
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    for (const day of ['2024-02-29', '1999-01-01', '2099-12-31']) expect(isDay(day)).toBe(true);
    for (const text of [
      '2023-02-29',
      '2024-13-01',
      '2999-01-01',
      '1850-01-01',
      'banana',
      '2024-1-1',
      '',
    ])
      expect(isDay(text)).toBe(false);
  });
});
