import { parseMonth } from '#libs/kernel';
import {
  checkLines,
  checkMonth,
  isAllowed,
  reportStates,
  type ReportLine,
} from './monthly-report.js';

const envelope = 18_540_000_000_000n;
const aLine = (overrides: Partial<ReportLine> = {}): ReportLine => ({
  measure: 'completed',
  fundingSource: 'district-fiscal',
  amountFen: 100n,
  ...overrides,
});

describe('a monthly report', () => {
  it('goes from draft over submitted to verified or returned, and no other way', () => {
    const ways = reportStates.map((state) => [
      state,
      (['edit', 'delete', 'submit', 'verify', 'return'] as const).filter((act) =>
        isAllowed(act, state),
      ),
    ]);
    expect(Object.fromEntries(ways)).toEqual({
      draft: ['edit', 'delete', 'submit'],
      submitted: ['verify', 'return'],
      verified: [],
      returned: ['edit', 'delete', 'submit'],
    });
  });

  it('accepts zero, and the whole envelope at once', () => {
    expect(
      checkLines(
        [aLine({ amountFen: 0n }), aLine({ measure: 'paid', amountFen: envelope })],
        envelope,
      ),
    ).toEqual([]);
  });

  it('names every faulty line', () => {
    const lines = [
      aLine({ amountFen: -1n }),
      aLine({ measure: 'received' }),
      aLine({ measure: 'received', amountFen: envelope + 1n }),
    ];
    expect(checkLines(lines, envelope)).toEqual([
      { pointer: '/lines/0/amount', code: 'investment.amount-negative' },
      { pointer: '/lines/2/amount', code: 'investment.amount-above-envelope' },
      { pointer: '/lines/2', code: 'investment.line-twice', params: { line: 3, first: 2 } },
    ]);
  });

  it.each([
    ['2023-04', null],
    ['2023-03', 'investment.month-before-project'],
    ['2026-11', null],
    ['2026-12', 'investment.month-in-future'],
  ])('for a project begun in 2023-04, in November 2026, judges month %s: %s', (month, code) => {
    const fault = checkMonth(parseMonth(month), {
      firstMonth: parseMonth('2023-04'),
      todaysMonth: parseMonth('2026-11'),
    });
    expect(fault?.code ?? null).toBe(code);
  });
});
