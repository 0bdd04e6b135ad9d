import { percentOf, showMoney } from '#libs/kernel';
import { gapPoints, type Statistics } from '#libs/progress';
import type { CompletedMonths } from '#libs/rollup';

interface Figures {
  readonly statistics: Statistics;
  readonly completed: CompletedMonths;
  readonly weekFen: bigint;
  readonly envelopeFen: bigint;
  readonly slipped: number;
  readonly overdue: number;
  readonly unreported: number;
}

const magnitude = (fen: bigint): bigint => (fen < 0n ? -fen : fen);
const yi = (fen: bigint): string => `${showMoney(fen, '亿元')} 亿元`;
const billion = (fen: bigint): string => `${showMoney(fen, 'billion yuan')} billion yuan`;

/** The share of the envelope and how far it is ahead of time, of the same months. */
function pace({ completed, envelopeFen, statistics }: Figures): { percent: string; gap: string } {
  const percent = percentOf(completed.throughFen, envelopeFen) ?? '0.00';
  return { percent, gap: gapPoints(percent, statistics.period.timeProgressPercent) ?? '0.00' };
}

function standingZh(figures: Figures): string {
  const { completed, statistics, envelopeFen } = figures;
  const soFar = `累计完成投资 ${yi(completed.toDateFen)}`;
  const share = percentOf(completed.toDateFen, envelopeFen) ?? '0.00';
  const { from, to } = statistics.period;
  const missingFen = envelopeFen - completed.toDateFen;
  switch (statistics.periodState) {
    case 'final':
      return `规划期（${from} 至 ${to}）已结束，${soFar}，占总盘子 ${share}%，${
        missingFen === 0n
          ? '与总盘子持平'
          : `比总盘子${missingFen > 0n ? '少' : '多'} ${yi(magnitude(missingFen))}`
      }`;
    case 'over':
      return `规划期已结束，最后月份自 ${statistics.nextOn ?? ''} 起计入；${soFar}，占总盘子 ${share}%`;
    case 'ahead':
    case 'running': {
      if (statistics.month === null) return `${soFar}，占总盘子 ${share}%，尚无月份计入统计`;
      const { percent, gap } = pace(figures);
      const later =
        completed.laterFen === 0n ? '' : `（以后月份已核实 ${yi(completed.laterFen)}，不计）`;
      const ahead = gap.startsWith('-')
        ? `落后时序 ${gap.slice(1)} 个百分点`
        : gap === '0.00'
          ? '与时序持平'
          : `快于时序 ${gap} 个百分点`;
      return `${soFar}；计至 ${statistics.month} 占总盘子 ${percent}%，${ahead}${later}`;
    }
  }
}

function standingEn(figures: Figures): string {
  const { completed, statistics, envelopeFen } = figures;
  const soFar = `${billion(completed.toDateFen)} completed`;
  const share = percentOf(completed.toDateFen, envelopeFen) ?? '0.00';
  const { from, to } = statistics.period;
  const missingFen = envelopeFen - completed.toDateFen;
  switch (statistics.periodState) {
    case 'final':
      return `The plan period (${from} to ${to}) is over: ${soFar}, ${share}% of the envelope, ${
        missingFen === 0n
          ? 'exactly the envelope'
          : `${billion(magnitude(missingFen))} ${missingFen > 0n ? 'less' : 'more'} than it`
      }`;
    case 'over':
      return `The plan period is over; its last months count from ${statistics.nextOn ?? ''} on. ${soFar}, ${share}% of the envelope`;
    case 'ahead':
    case 'running': {
      if (statistics.month === null)
        return `${soFar}, ${share}% of the envelope; no month counts yet`;
      const { percent, gap } = pace(figures);
      const later =
        completed.laterFen === 0n
          ? ''
          : ` (${billion(completed.laterFen)} verified for later months left out)`;
      const ahead = gap.startsWith('-')
        ? `${gap.slice(1)} points behind time`
        : gap === '0.00'
          ? 'in step with time'
          : `${gap} points ahead of time`;
      return `${soFar}; through ${statistics.month} ${percent}% of the envelope, ${ahead}${later}`;
    }
  }
}

function restZh({ weekFen, overdue, slipped, unreported }: Figures): string {
  const week =
    weekFen === 0n
      ? '本周没有新入账'
      : `本周${weekFen < 0n ? '净减' : '新增'} ${showMoney(magnitude(weekFen), '万元')} 万元`;
  const troubles = [
    overdue > 0 ? `${String(overdue)} 个里程碑逾期` : null,
    slipped > 0 ? `本周 ${String(slipped)} 个里程碑延后` : null,
    unreported > 0 ? `${String(unreported)} 个项目未报月报` : null,
  ].filter((trouble) => trouble !== null);
  return `${week}${troubles.length > 0 ? `；${troubles.join('，')}` : ''}`;
}

function restEn({ weekFen, overdue, slipped, unreported }: Figures): string {
  const amount = `${showMoney(magnitude(weekFen), 'million yuan')} million yuan`;
  const week =
    weekFen === 0n
      ? 'nothing posted this week'
      : `${amount} ${weekFen < 0n ? 'taken back' : 'added'} this week`;
  const many = (count: number, one: string, more: string): string | null =>
    count === 0 ? null : `${String(count)} ${count === 1 ? one : more}`;
  const troubles = [
    many(overdue, 'milestone overdue', 'milestones overdue'),
    many(slipped, 'milestone slipped this week', 'milestones slipped this week'),
    many(unreported, 'project without a return', 'projects without a return'),
  ].filter((trouble) => trouble !== null);
  return `${week}${troubles.length > 0 ? `; ${troubles.join(', ')}` : ''}`;
}

/**
 * One sentence that tells a leader how the envelope stands. While the plan runs, its pace counts the months
 * through the statistics month on both sides; when the period is over there is no pace any more, only what
 * came of it.
 */
export function headlineOf(figures: Figures): { headline: string; headlineEn: string } {
  return {
    headline: `${standingZh(figures)}；${restZh(figures)}。`,
    headlineEn: `${standingEn(figures)}; ${restEn(figures)}.`,
  };
}
