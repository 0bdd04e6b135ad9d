import type { Month, PlanDate } from '#libs/kernel';
import { defaultStatisticsSettings } from '#libs/plan';
import { statisticsOf, type Statistics } from '#libs/progress';
import type { DigestContent } from './digest-content.js';
import { renderHtml, renderText } from './render-digest.js';

const nothing = { amount: '0.00', change: '0.00' };
const period = { periodStart: '2021-01' as Month, periodEnd: '2025-12' as Month };
const on = (day: string): Statistics =>
  statisticsOf(period, defaultStatisticsSettings, null, day as PlanDate);

function aContent(changes: Partial<DigestContent> = {}): DigestContent {
  return {
    no: 12,
    planCode: '440703-14',
    planName: '蓬江区“十四五”规划',
    isDemo: false,
    asOf: '2024-06-23' as PlanDate,
    weekFrom: '2024-06-17' as PlanDate,
    headline: '累计完成投资 927.00 亿元。',
    headlineEn: '92.700 billion yuan completed.',
    statistics: on('2024-06-23'),
    envelope: {
      amount: '185400000000.00',
      allotted: '100000000000.00',
      unallotted: '85400000000.00',
      completed: { amount: '92700000000.00', change: '1234567.89' },
      received: nothing,
      paid: { amount: '1.00', change: '-20000.00' },
      completedPercent: '50.00',
      completedThrough: '91700000000.00',
      completedThroughPercent: '49.46',
      completedLater: '1000000000.00',
      completedThisYear: '15000000000.00',
      timeProgressPercent: '68.33',
      gapPoints: '-18.87',
      outsideCompleted: '30000000.00',
    },
    packages: [
      {
        code: 'P01',
        name: '新型基础设施',
        nameEn: null,
        allotted: null,
        completed: nothing,
        completedPercent: null,
        completedThrough: '0.00',
        completedThroughPercent: null,
        completedLater: '0.00',
        completedThisYear: '0.00',
        gapPoints: null,
      },
      {
        code: 'P04',
        name: '综合交通',
        nameEn: null,
        allotted: '100000000000.00',
        completed: { amount: '92700000000.00', change: '1234567.89' },
        completedPercent: '92.70',
        completedThrough: '91700000000.00',
        completedThroughPercent: '91.70',
        completedLater: '1000000000.00',
        completedThisYear: '15000000000.00',
        gapPoints: '23.37',
      },
    ],
    milestones: { reached: [], slipped: [], due: [] },
    unreported: { month: '2024-05' as Month, units: [] },
    ...changes,
  };
}

const line = { projectCode: 'PJ-1', projectName: '桥', name: '合龙' };

describe('a rendered digest', () => {
  it('shows money in named units, and what is not allotted as such', () => {
    const text = renderText(aContent());
    expect(text).toContain(
      [
        '总盘子 1854.00 亿元：已分配 1000.00，未分配 854.00',
        '  2021-01 至 2024-05（41/60 个月）完成 917.00 亿元，占总盘子 49.46%，时序 68.33%，落后 18.87 个百分点。',
        '  2024-01 至 2024-05 完成 150.00 亿元。',
        '  2024-05 以后月份已核实 10.00 亿元，在累计中，不与时序对比。',
      ].join('\n'),
    );
    expect(text).toContain('完成投资 927.00 亿元，本周 +123.46 万元');
    expect(text).toContain('资金支付 0.00 亿元，本周 -2.00 万元');
    expect(text).toContain('规划期外完成 0.30 亿元，不计入');
    expect(text).toContain('新型基础设施：分配 未分配，完成 0.00 亿元，本周 — 万元');
    expect(text).toContain(
      '综合交通：分配 1000.00 亿元，完成 927.00 亿元（计至 2024-05 91.70%，快 23.37 个百分点），本周 +123.46 万元',
    );
    const html = renderHtml(aContent());
    for (const shown of [
      '>未分配<',
      '>1000.00<',
      '>927.00<',
      '>91.70%<',
      '>快 23.37<',
      '占分配（计至 2024-05）',
      '不与时序对比',
      '>+123.46<',
      '总盘子 1854.00 亿元',
    ])
      expect(html).toContain(shown);
  });

  it('notes where rows do not add up to the total as they are shown', () => {
    const [one, two] = aContent().packages;
    if (!one || !two) throw new Error('two packages');
    const half = { amount: '46350500000.00', change: '617283.94' };
    const packages = [
      { ...one, completed: half },
      { ...two, completed: { amount: '46349500000.00', change: '617283.95' } },
    ];
    const note = '各行四舍五入，与合计相差：完成 0.01 亿元';
    for (const render of [renderText, renderHtml]) {
      expect(render(aContent({ packages }))).toContain(note);
      expect(render(aContent())).not.toContain('四舍五入');
    }
  });

  it('says that the period is over, and shows its last year and no pace', () => {
    const over = aContent({ asOf: '2026-11-22' as PlanDate, statistics: on('2026-11-22') });
    for (const rendered of [renderText(over), renderHtml(over)]) {
      expect(rendered).toContain('规划期（2021-01 至 2025-12）已结束。');
      expect(rendered).toContain('2025-01 至 2025-12 完成 150.00 亿元。');
      expect(rendered).not.toMatch(/落后|快 \d|与时序差/);
    }
  });

  it('says when the first month will count', () => {
    const early = aContent({
      asOf: '2021-01-17' as PlanDate,
      statistics: on('2021-01-17'),
      unreported: { month: null, units: [] },
    });
    for (const rendered of [renderText(early), renderHtml(early)]) {
      expect(rendered).toContain('尚无月份计入统计；首月自 2021-02-10 起计入');
      expect(rendered).toContain('还没有月份到报送日');
    }
  });

  it('says truthfully that there is nothing to tell', () => {
    for (const rendered of [renderText(aContent()), renderHtml(aContent())])
      for (const empty of [
        '本周没有里程碑达成',
        '本周没有里程碑延后',
        '两周内没有里程碑到期',
        '应报项目均已上报',
      ])
        expect(rendered).toContain(empty);
  });

  it('tells milestones and who has not reported', () => {
    const text = renderText(
      aContent({
        milestones: {
          reached: [{ ...line, from: '2026-11-20', to: '2026-11-18', days: -2 }],
          slipped: [
            { ...line, from: '2026-11-20', to: '2026-12-20', days: 30 },
            { ...line, from: '2026-11-19', to: null, days: null },
          ],
          due: [{ ...line, from: null, to: '2026-12-01', days: null }],
        },
        unreported: {
          month: '2024-05' as Month,
          units: [
            {
              unitName: '交通局',
              projects: [
                { code: 'PJ-1', name: '桥' },
                { code: 'PJ-2', name: '路' },
              ],
            },
            { unitName: null, projects: [{ code: 'PJ-3', name: '站' }] },
          ],
        },
      }),
    );
    for (const told of [
      '桥：合龙，2026-11-20 → 2026-11-18（早 2 天）',
      '桥：合龙，2026-11-20 → 2026-12-20（晚 30 天）',
      '桥：合龙，原定 2026-11-19',
      '桥：合龙，2026-12-01',
      '未报 2024-05 月报的单位',
      '交通局（2 个）：桥、路',
      '未指定责任单位（1 个）：站',
    ])
      expect(text).toContain(told);
  });

  it('lets no name break out of the page', () => {
    const name = '<script>alert("1")</script>&\'';
    const html = renderHtml(
      aContent({
        planName: name,
        headline: name,
        packages: aContent().packages.map((each) => ({ ...each, name })),
        milestones: {
          reached: [{ ...line, projectName: name, name, from: null, to: null, days: null }],
          slipped: [],
          due: [],
        },
        unreported: {
          month: '2024-05' as Month,
          units: [{ unitName: name, projects: [{ code: 'x', name }] }],
        },
      }),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('alert("');
    expect(html).toContain('&#60;script&#62;');
  });

  it('is one file without anything to load', () => {
    expect(renderHtml(aContent())).not.toMatch(/\b(src|href)=|@import|url\(/);
  });

  it('carries the banner of a demo', () => {
    for (const render of [renderHtml, renderText]) {
      expect(render(aContent({ isDemo: true }))).toContain('演示数据');
      expect(render(aContent())).not.toContain('演示数据');
    }
  });
});
