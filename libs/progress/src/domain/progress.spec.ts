import fc from 'fast-check';
import type { PlanDate } from '#libs/kernel';
import {
  gapPoints,
  lateDays,
  milestoneState,
  physicalProgressPercent,
  type MilestoneDates,
} from './progress.js';

const day = (text: string): PlanDate => text as PlanDate;
const aMilestone = (
  dates: Partial<Record<keyof MilestoneDates, string | number | null>> = {},
): MilestoneDates =>
  ({ weight: 1, baselineOn: null, forecastOn: null, actualOn: null, ...dates }) as MilestoneDates;

describe('progress', () => {
  it.each([
    ['reached on the day', { actualOn: '2024-05-10' }, 'reached'],
    ['reached only tomorrow', { actualOn: '2024-05-11', baselineOn: '2024-05-11' }, 'due-soon'],
    ['due today', { baselineOn: '2024-05-10' }, 'due-soon'],
    ['due in 14 days', { baselineOn: '2024-05-24' }, 'due-soon'],
    ['due in 15 days', { baselineOn: '2024-05-25' }, 'planned'],
    ['due yesterday', { baselineOn: '2024-05-09' }, 'overdue'],
    ['put off past today', { baselineOn: '2024-05-01', forecastOn: '2024-07-01' }, 'planned'],
    ['without any date', {}, 'undated'],
  ])('on 2024-05-10 a milestone %s is judged', (_, dates, state) => {
    expect(milestoneState(aMilestone(dates), day('2024-05-10'))).toBe(state);
  });

  it('counts late days to the actual, else the forecast, else today', () => {
    const late = (dates: Parameters<typeof aMilestone>[0]) =>
      lateDays(aMilestone(dates), day('2024-05-10'));
    expect(late({ baselineOn: '2024-05-01', actualOn: '2024-05-04' })).toBe(3);
    expect(late({ baselineOn: '2024-05-01', forecastOn: '2024-06-01' })).toBe(31);
    expect(late({ baselineOn: '2024-05-01' })).toBe(9);
    expect(late({ baselineOn: '2024-06-01', actualOn: '2024-05-09' })).toBe(-23);
    expect(late({ actualOn: '2024-05-09' })).toBeNull();
  });

  it('weighs milestones exactly', () => {
    const milestones = [
      aMilestone({ weight: 1, actualOn: '2024-01-01' }),
      aMilestone({ weight: 2 }),
    ];
    expect(physicalProgressPercent(milestones, day('2024-05-10'))).toBe('33.33');
    expect(physicalProgressPercent(milestones, day('2023-12-31'))).toBe('0.00');
    expect(physicalProgressPercent([], day('2024-05-10'))).toBeNull();
    expect(
      physicalProgressPercent(
        [aMilestone({ weight: 0, actualOn: '2024-01-01' })],
        day('2024-05-10'),
      ),
    ).toBeNull();
  });

  it('never leaves 0 to 100, and reaches 100 only when every weight is reached', () => {
    const arbitrary = fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 100 }), isReached: fc.boolean() }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrary, (list) => {
        const percent = Number(
          physicalProgressPercent(
            list.map(({ weight, isReached }) =>
              aMilestone({ weight, actualOn: isReached ? '2024-01-01' : null }),
            ),
            day('2024-05-10'),
          ),
        );
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        if (list.every((item) => item.isReached)) expect(percent).toBe(100);
      }),
    );
  });

  it('gives a gap in points', () => {
    expect(gapPoints('45.20', '49.95')).toBe('-4.75');
    expect(gapPoints('50.00', '49.95')).toBe('0.05');
    expect(gapPoints(null, '49.95')).toBeNull();
  });
});
