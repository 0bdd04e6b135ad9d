import type { Month, PlanDate } from '#libs/kernel';
import { defaultStatisticsSettings } from '#libs/plan';
import { statisticsOf } from '#libs/progress';
import { headlineOf } from './digest-headline.js';

const YI = 10_000_000_000n;
const plan = { periodStart: '2021-01' as Month, periodEnd: '2025-12' as Month };

const headline = (
  asOf: string,
  { toDateFen = 0n, laterFen = 0n, weekFen = 0n, slipped = 0, overdue = 0, unreported = 0 } = {},
) =>
  headlineOf({
    statistics: statisticsOf(plan, defaultStatisticsSettings, null, asOf as PlanDate),
    completed: { toDateFen, laterFen, throughFen: toDateFen - laterFen, inYearFen: 0n },
    weekFen,
    envelopeFen: 1_854n * YI,
    slipped,
    overdue,
    unreported,
  });

describe('the headline', () => {
  it('names units, pace and troubles', () => {
    const { headline: zh, headlineEn: en } = headline('2023-07-16', {
      toDateFen: 927n * YI,
      weekFen: 123_456_789_012n,
      slipped: 2,
      overdue: 1,
      unreported: 3,
    });
    expect(zh).toBe(
      '累计完成投资 927.00 亿元；计至 2023-06 占总盘子 50.00%，与时序持平；本周新增 123,456.79 万元；1 个里程碑逾期，本周 2 个里程碑延后，3 个项目未报月报。',
    );
    expect(en).toBe(
      '92.700 billion yuan completed; through 2023-06 50.00% of the envelope, in step with time; 1,234.57 million yuan added this week; 1 milestone overdue, 2 milestones slipped this week, 3 projects without a return.',
    );
  });

  it('compares the same months: what was verified early is told apart', () => {
    const { headline: zh, headlineEn: en } = headline('2024-06-24', {
      toDateFen: 947n * YI,
      laterFen: 20n * YI,
    });
    expect(zh).toBe(
      '累计完成投资 947.00 亿元；计至 2024-05 占总盘子 50.00%，落后时序 18.33 个百分点（以后月份已核实 20.00 亿元，不计）；本周没有新入账。',
    );
    expect(en).toContain(
      'through 2024-05 50.00% of the envelope, 18.33 points behind time (2.000 billion yuan verified for later months left out)',
    );
  });

  it('says that no month counts yet', () => {
    expect(headline('2021-01-17', { toDateFen: 3n * YI, laterFen: 3n * YI }).headline).toBe(
      '累计完成投资 3.00 亿元，占总盘子 0.16%，尚无月份计入统计；本周没有新入账。',
    );
  });

  it.each([
    [
      '2026-01-04',
      1_800n,
      '规划期已结束，最后月份自 2026-01-10 起计入；累计完成投资 1800.00 亿元，占总盘子 97.09%',
    ],
    [
      '2026-11-22',
      1_800n,
      '规划期（2021-01 至 2025-12）已结束，累计完成投资 1800.00 亿元，占总盘子 97.09%，比总盘子少 54.00 亿元',
    ],
    [
      '2026-11-22',
      1_854n,
      '规划期（2021-01 至 2025-12）已结束，累计完成投资 1854.00 亿元，占总盘子 100.00%，与总盘子持平',
    ],
    [
      '2026-11-22',
      1_900n,
      '规划期（2021-01 至 2025-12）已结束，累计完成投资 1900.00 亿元，占总盘子 102.48%，比总盘子多 46.00 亿元',
    ],
  ])('on %s with %s 亿元 tells that the period is over, never a pace', (asOf, amount, told) => {
    const both = headline(asOf, { toDateFen: amount * YI });
    expect(both.headline).toBe(`${told}；本周没有新入账。`);
    expect(both.headline).not.toContain('时序');
    expect(both.headlineEn).toContain('over');
    expect(both.headlineEn).not.toContain('behind');
  });

  it('tells the final figure in English too', () => {
    expect(headline('2026-11-22', { toDateFen: 1_800n * YI }).headlineEn).toBe(
      'The plan period (2021-01 to 2025-12) is over: 180.000 billion yuan completed, 97.09% of the envelope, 5.400 billion yuan less than it; nothing posted this week.',
    );
    expect(headline('2026-01-04', { toDateFen: 1_800n * YI }).headlineEn).toContain(
      'The plan period is over; its last months count from 2026-01-10 on. 180.000 billion yuan completed',
    );
  });

  it('says that corrections took away more than came in', () => {
    const { headline: zh, headlineEn: en } = headline('2023-07-16', { weekFen: -100_000_000n });
    expect(zh).toContain('本周净减 100.00 万元。');
    expect(en).toContain('1.00 million yuan taken back this week.');
  });
});
