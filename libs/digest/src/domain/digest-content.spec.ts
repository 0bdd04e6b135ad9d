import type { PlanDate } from '#libs/kernel';
import type { MilestoneMovement } from '#libs/progress';
import { headlineOf, reachedIn, slippedIn, weekBefore } from './digest-content.js';

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

describe('the headline', () => {
  const figures = {
    completedFen: 0n,
    weekFen: 0n,
    envelopeFen: 18_540_000_000_000n,
    timeProgressPercent: '100.00',
    slipped: 0,
    overdue: 0,
    unreported: 0,
  };

  it('says that nothing was posted', () => {
    expect(headlineOf(figures)).toBe(
      '累计完成投资 0.00 亿元，占总盘子 0.00%，落后时序 100.00 个百分点；本周没有新入账。',
    );
  });

  it('names units, pace and troubles', () => {
    expect(
      headlineOf({
        ...figures,
        completedFen: 9_270_000_000_000n,
        weekFen: 123_456_789_012n,
        timeProgressPercent: '49.95',
        slipped: 2,
        overdue: 5,
        unreported: 3,
      }),
    ).toBe(
      '累计完成投资 927.00 亿元，占总盘子 50.00%，快于时序 0.05 个百分点；本周新增 123,456.79 万元；5 个里程碑逾期，本周 2 个里程碑延后，3 个项目未报月报。',
    );
  });

  it('says that corrections took away more than came in', () => {
    expect(
      headlineOf({
        ...figures,
        completedFen: 9_270_000_000_000n,
        weekFen: -100_000_000n,
        timeProgressPercent: '50.00',
      }),
    ).toBe('累计完成投资 927.00 亿元，占总盘子 50.00%，与时序持平；本周净减 100.00 万元。');
  });
});
