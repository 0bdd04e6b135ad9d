import { fenFromYuan, roundingGap, showMoney } from '#libs/kernel';
import type { DigestContent, MilestoneLine, PackageLine, WeekAmount } from './digest-content.js';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const yi = (yuan: string): string => showMoney(fenFromYuan(yuan), '亿元');
const wan = (yuan: string): string => {
  const fen = fenFromYuan(yuan);
  return fen === 0n ? '—' : `${fen > 0n ? '+' : ''}${showMoney(fen, '万元')}`;
};
const number =
  'padding:4px 8px;text-align:right;font-variant-numeric:tabular-nums;border-bottom:1px solid #e3e3e3;white-space:nowrap';
const words = 'padding:4px 8px;text-align:left;border-bottom:1px solid #e3e3e3';

const cell = (style: string, text: string): string =>
  `<td style="${style}">${escapeHtml(text)}</td>`;
const head = (titles: readonly (readonly [string, string])[]): string =>
  `<tr>${titles.map(([style, title]) => `<th style="${style};border-bottom:2px solid #555;font-weight:600">${escapeHtml(title)}</th>`).join('')}</tr>`;
const table = (header: string, rows: readonly string[]): string =>
  `<div style="overflow-x:auto"><table style="border-collapse:collapse;width:100%;font-size:14px">${header}${rows.join('')}</table></div>`;

function milestoneText({ projectName, name, from, to, days }: MilestoneLine): string {
  const dates =
    from !== null && to !== null
      ? `${from} → ${to}`
      : (to ?? (from === null ? '未定日期' : `原定 ${from}`));
  const late =
    days === null || days === 0
      ? ''
      : days > 0
        ? `（晚 ${String(days)} 天）`
        : `（早 ${String(-days)} 天）`;
  return `${projectName}：${name}，${dates}${late}`;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly empty: string;
}

function sectionsOf(content: DigestContent): Section[] {
  const { milestones, unreported } = content;
  return [
    {
      title: '本周达成的里程碑',
      lines: milestones.reached.map(milestoneText),
      empty: '本周没有里程碑达成。',
    },
    {
      title: '本周延后的里程碑',
      lines: milestones.slipped.map(milestoneText),
      empty: '本周没有里程碑延后。',
    },
    {
      title: '两周内到期的里程碑',
      lines: milestones.due.map(milestoneText),
      empty: '两周内没有里程碑到期。',
    },
    {
      title: unreported.month === null ? '未报月报的单位' : `未报 ${unreported.month} 月报的单位`,
      lines: unreported.units.map(
        ({ unitName, projects }) =>
          `${unitName ?? '未指定责任单位'}（${String(projects.length)} 个）：${projects.map((project) => project.name).join('、')}`,
      ),
      empty: unreported.month === null ? '还没有月份到报送日。' : '应报项目均已上报。',
    },
  ];
}

const packagesTitle = (content: DigestContent): string => content.packagesTitle?.zh ?? '工程包';

const gapText = (gap: string | null): string =>
  gap === null ? '—' : gap.startsWith('-') ? `落后 ${gap.slice(1)}` : `快 ${gap}`;

const percentText = (percent: string | null): string => (percent === null ? '—' : `${percent}%`);
const spanText = (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`);
/** When the period is over nothing is ahead or behind any more. */
const isOver = ({ statistics: { periodState } }: DigestContent): boolean =>
  periodState === 'over' || periodState === 'final';
const shareTitle = ({ statistics: { month } }: DigestContent): string =>
  month === null ? '占分配' : `占分配（计至 ${month}）`;

/** What the books count, in sentences: the months of both sides of the gap, what came later, the year. */
function countedLines(content: DigestContent): string[] {
  const { statistics, envelope } = content;
  const { month, period, year, nextOn } = statistics;
  if (month === null)
    return [
      `尚无月份计入统计；首月自 ${nextOn ?? ''} 起计入，已核实 ${yi(envelope.completedLater)} 亿元。`,
    ];
  const gap = isOver(content) ? '' : `，${gapText(envelope.gapPoints)} 个百分点`;
  return [
    ...(isOver(content) ? [`规划期（${spanText(period.from, period.to)}）已结束。`] : []),
    `${spanText(period.from, month)}（${String(period.countedMonths)}/${String(period.months)} 个月）完成 ${yi(envelope.completedThrough)} 亿元，占总盘子 ${percentText(envelope.completedThroughPercent)}，时序 ${period.timeProgressPercent}%${gap}。`,
    `${spanText(year.from, month)} 完成 ${yi(envelope.completedThisYear)} 亿元。`,
    ...(fenFromYuan(envelope.completedLater) === 0n
      ? []
      : [`${month} 以后月份已核实 ${yi(envelope.completedLater)} 亿元，在累计中，不与时序对比。`]),
  ];
}

function envelopeRows(content: DigestContent): [string, string, string][] {
  const { envelope } = content;
  const row = (title: string, amount: WeekAmount): [string, string, string] => [
    title,
    yi(amount.amount),
    wan(amount.change),
  ];
  return [
    row('完成投资', envelope.completed),
    row('资金到位', envelope.received),
    row('资金支付', envelope.paid),
  ];
}

/** The mail as HTML: one file, inline styles, readable on a phone and in print. */
export function renderHtml(content: DigestContent): string {
  const { envelope } = content;
  const banner = content.isDemo
    ? '<p style="background:#fff3cd;padding:8px;text-align:center">演示数据，非真实数据</p>'
    : '';
  const packages = content.packages.map(
    (line) =>
      `<tr>${[
        cell(words, line.name),
        cell(number, line.allotted === null ? '未分配' : yi(line.allotted)),
        cell(number, yi(line.completed.amount)),
        cell(number, percentText(line.completedThroughPercent)),
        ...(isOver(content) ? [] : [cell(number, gapText(line.gapPoints))]),
        cell(number, wan(line.completed.change)),
      ].join('')}</tr>`,
  );
  const gap = roundingText(content);
  packages.push(
    `<tr style="font-weight:600">${[
      cell(words, '合计'),
      cell(number, yi(envelope.allotted)),
      cell(number, yi(envelope.completed.amount)),
      cell(number, ''),
      ...(isOver(content) ? [] : [cell(number, '')]),
      cell(number, wan(envelope.completed.change)),
    ].join('')}</tr>`,
  );
  const sections = sectionsOf(content).map(({ title, lines, empty }) => {
    const list =
      lines.length === 0
        ? `<p>${escapeHtml(empty)}</p>`
        : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
    return `<h2 style="font-size:16px;margin:20px 0 8px">${escapeHtml(title)}</h2>${list}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(`${content.planName} 周报第 ${String(content.no)} 期`)}</title></head>
<body style="margin:0;background:#fff;color:#1f1f1f;font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"><div style="max-width:760px;margin:0 auto;padding:16px">${banner}
<h1 style="font-size:20px;margin:0">重大项目周报 第 ${String(content.no)} 期</h1>
<p style="margin:4px 0 16px;color:#555">${escapeHtml(content.planName)}<br>截至 ${content.asOf}（${content.weekFrom} 至 ${content.asOf}）</p>
<p style="font-size:16px;font-weight:600;border-left:4px solid #1d4f91;padding:4px 12px">${escapeHtml(content.headline)}<br><span style="font-size:13px;font-weight:400;color:#555" lang="en">${escapeHtml(content.headlineEn)}</span></p>
<h2 style="font-size:16px;margin:20px 0 8px">总盘子 ${yi(envelope.amount)} 亿元</h2>
<p>已分配 ${yi(envelope.allotted)} 亿元，未分配 ${yi(envelope.unallotted)} 亿元。${escapeHtml(countedLines(content).join(''))}规划期外完成 ${yi(envelope.outsideCompleted)} 亿元，不计入。</p>
${table(
  head([
    [words, '口径'],
    [number, '累计（亿元）'],
    [number, '本周（万元）'],
  ]),
  envelopeRows(content).map(
    ([title, amount, change]) =>
      `<tr>${cell(words, title)}${cell(number, amount)}${cell(number, change)}</tr>`,
  ),
)}
<h2 style="font-size:16px;margin:20px 0 8px">${escapeHtml(packagesTitle(content))}</h2>
${table(
  head([
    [words, '工程包'],
    [number, '分配（亿元）'],
    [number, '完成（亿元）'],
    [number, shareTitle(content)],
    ...(isOver(content) ? [] : [[number, '与时序差（百分点）'] as const]),
    [number, '本周（万元）'],
  ]),
  packages,
)}${gap === null ? '' : `<p style="margin:4px 0;font-size:13px;color:#555">${gap}</p>`}
${sections.join('')}</div></body></html>`;
}

/** Where the rows of packages as they are shown do not add up to the total as it is shown. */
function roundingText({ packages, envelope }: DigestContent): string | null {
  const gapOf = (
    name: string,
    unit: '亿元' | '万元',
    rows: readonly (string | null)[],
    total: string,
  ): string | null => {
    const fen = rows.filter((row) => row !== null).map(fenFromYuan);
    const gap = roundingGap(fen, fenFromYuan(total), unit);
    return gap === null ? null : `${name} ${gap} ${unit}`;
  };
  const gaps = [
    gapOf(
      '分配',
      '亿元',
      packages.map((line) => line.allotted),
      envelope.allotted,
    ),
    gapOf(
      '完成',
      '亿元',
      packages.map((line) => line.completed.amount),
      envelope.completed.amount,
    ),
    gapOf(
      '本周',
      '万元',
      packages.map((line) => line.completed.change),
      envelope.completed.change,
    ),
  ].filter((gap) => gap !== null);
  return gaps.length === 0 ? null : `各行四舍五入，与合计相差：${gaps.join('，')}。`;
}

function shareText(content: DigestContent, line: PackageLine): string {
  const { month } = content.statistics;
  const share = `${month === null ? '' : `计至 ${month} `}${percentText(line.completedThroughPercent)}`;
  return isOver(content) ? share : `${share}，${gapText(line.gapPoints)} 个百分点`;
}

/** The mail as plain text. */
export function renderText(content: DigestContent): string {
  const { envelope } = content;
  const gap = roundingText(content);
  const lines = [
    ...(content.isDemo ? ['【演示数据，非真实数据】'] : []),
    `重大项目周报 第 ${String(content.no)} 期`,
    content.planName,
    `截至 ${content.asOf}（${content.weekFrom} 至 ${content.asOf}）`,
    '',
    content.headline,
    content.headlineEn,
    '',
    `总盘子 ${yi(envelope.amount)} 亿元：已分配 ${yi(envelope.allotted)}，未分配 ${yi(envelope.unallotted)}`,
    ...countedLines(content).map((line) => `  ${line}`),
    ...envelopeRows(content).map(
      ([title, amount, change]) => `  ${title} ${amount} 亿元，本周 ${change} 万元`,
    ),
    `  规划期外完成 ${yi(envelope.outsideCompleted)} 亿元，不计入`,
    '',
    packagesTitle(content),
    ...content.packages.map(
      (line) =>
        `  ${line.name}：分配 ${line.allotted === null ? '未分配' : `${yi(line.allotted)} 亿元`}，完成 ${yi(line.completed.amount)} 亿元${line.completedThroughPercent === null ? '' : `（${shareText(content, line)}）`}，本周 ${wan(line.completed.change)} 万元`,
    ),
    `  合计：分配 ${yi(envelope.allotted)} 亿元，完成 ${yi(envelope.completed.amount)} 亿元，本周 ${wan(envelope.completed.change)} 万元`,
    ...(gap === null ? [] : [`  ${gap}`]),
    ...sectionsOf(content).flatMap((section) => [
      '',
      section.title,
      ...(section.lines.length === 0
        ? [`  ${section.empty}`]
        : section.lines.map((line) => `  ${line}`)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
