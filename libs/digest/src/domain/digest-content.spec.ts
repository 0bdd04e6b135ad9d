import type { PlanDate } from '#libs/kernel';
import type { MilestoneMovement } from '#libs/progress';
import { reachedIn, slippedIn, weekBefore } from './digest-content.js';

const day = (text: string): PlanDate => text as PlanDate;

function aMovement(
  dates: Partial<
    Record<'baselineOn' | 'forecastOn' | 'actualOn' | 'dueBefore' | 'actualBefore', string>
  >,
  milestoneId = 1,
): MilestoneMovement {
  return {
    milestoneId,
    projectCode: 'PJ-001',
    projectName: '桥',
    name: '合龙',
    baselineOn: null,
    forecastOn: null,
    actualOn: null,
    dueBefore: null,
    actualBefore: null,
    ...dates,
  } as MilestoneMovement;
}

describe('what a digest tells', () => {
  it('is of seven days that end with its day', () => {
    expect(weekBefore(day('2026-03-01'))).toEqual({
      weekFrom: '2026-02-23',
      baseline: '2026-02-22',
    });
  });

  it('tells a milestone as reached in the week it was first reported, against its baseline', () => {
    const movements = [
      aMovement({ baselineOn: '2026-03-01', actualOn: '2026-03-04' }),
      aMovement({ actualOn: '2026-03-05', actualBefore: '2026-03-04' }, 2),
      aMovement({ forecastOn: '2026-04-01' }, 3),
    ];
    expect(reachedIn(movements)).toEqual([
      {
        projectCode: 'PJ-001',
        projectName: '桥',
        name: '合龙',
        from: '2026-03-01',
        to: '2026-03-04',
        days: 3,
      },
    ]);
  });

  it.each([
    [
      'put off',
      { dueBefore: '2026-03-01', forecastOn: '2026-03-31' },
      [['2026-03-01', '2026-03-31', 30]],
    ],
    ['brought forward', { dueBefore: '2026-03-31', forecastOn: '2026-03-01' }, []],
    [
      'new, with a forecast after its baseline',
      { baselineOn: '2026-03-01', forecastOn: '2026-03-09' },
      [],
    ],
    [
      'put off and reached',
      { dueBefore: '2026-03-01', forecastOn: '2026-03-09', actualOn: '2026-03-09' },
      [],
    ],
    ['without a date any more', { dueBefore: '2026-03-01' }, []],
  ])('of a milestone %s it tells the slip', (_, dates, slips) => {
    expect(slippedIn([aMovement(dates)], []).map(({ from, to, days }) => [from, to, days])).toEqual(
      slips,
    );
  });

  it('tells a milestone whose day went by unreached, and one that was put off too only once', () => {
    const putOff = aMovement({ dueBefore: '2026-03-01', forecastOn: '2026-03-03' });
    const lapsed = [
      aMovement({ forecastOn: '2026-03-03' }),
      aMovement({ baselineOn: '2026-03-04' }, 2),
    ];
    expect(slippedIn([putOff], lapsed).map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-01', '2026-03-03'],
      ['2026-03-04', null],
    ]);
  });
});
