import { addDays, daysBetween, percentOf, showMoney, type PlanDate } from '#libs/kernel';
import { dueOn, gapPoints, type MilestoneMovement } from '#libs/progress';

/** Money now and what the week changed; yuan. */
export interface WeekAmount {
  readonly amount: string;
  readonly change: string;
}

export interface PackageLine {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Null: not allotted. */
  readonly allotted: string | null;
  readonly completed: WeekAmount;
  readonly completedPercent: string | null;
  /** Points ahead of time progress, negative behind; null where nothing is allotted. */
  readonly gapPoints: string | null;
}

export interface MilestoneLine {
  readonly projectCode: string;
  readonly projectName: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
}

export interface UnreportedUnit {
  /** Null: no responsible unit is named. */
  readonly unitName: string | null;
  readonly projects: readonly { code: string; name: string }[];
}

/** A digest as it is frozen: all a page or a mail shows. Amounts are yuan. */
export interface DigestContent {
  readonly no: number;
  readonly planCode: string;
  readonly planName: string;
  readonly isDemo: boolean;
  readonly asOf: PlanDate;
  readonly weekFrom: PlanDate;
  readonly headline: string;
  readonly envelope: {
    readonly amount: string;
    readonly allotted: string;
    readonly unallotted: string;
    readonly completed: WeekAmount;
    readonly received: WeekAmount;
    readonly paid: WeekAmount;
    readonly completedPercent: string;
    readonly timeProgressPercent: string;
    readonly gapPoints: string;
    readonly outsideCompleted: string;
  };
  readonly packages: readonly PackageLine[];
  readonly milestones: {
    readonly reached: readonly MilestoneLine[];
    readonly slipped: readonly MilestoneLine[];
    readonly due: readonly MilestoneLine[];
    /** How many stand past their day, of whatever week; left out of issues before it was told. */
    readonly overdue?: number;
  };
  readonly unreported: { readonly month: string; readonly units: readonly UnreportedUnit[] };
}

/** The week a digest tells: seven days ending at its as-of day. */
export function weekBefore(asOf: PlanDate): { weekFrom: PlanDate; baseline: PlanDate } {
  return { weekFrom: addDays(asOf, -6), baseline: addDays(asOf, -7) };
}

const toLine = (
  movement: MilestoneMovement,
  from: PlanDate | null,
  to: PlanDate | null,
): MilestoneLine => ({
  projectCode: movement.projectCode,
  projectName: movement.projectName,
  name: movement.name,
  from,
  to,
  days: from !== null && to !== null ? daysBetween(from, to) : null,
});

/** Milestones whose actual date was first told in the week: from baseline to actual. */
export function reachedIn(movements: readonly MilestoneMovement[]): MilestoneLine[] {
  return movements
    .filter((movement) => movement.actualOn !== null && movement.actualBefore === null)
    .map((movement) => toLine(movement, movement.baselineOn, movement.actualOn));
}

/**
 * Milestones that slipped in the week: put off to a later day, or their day passed in the week without
 * being reached (then without a new day). Each is told once.
 */
export function slippedIn(
  movements: readonly MilestoneMovement[],
  lapsed: readonly MilestoneMovement[],
): MilestoneLine[] {
  const putOff = movements.filter((movement) => {
    const due = dueOn(movement);
    return (
      movement.actualOn === null &&
      movement.dueBefore !== null &&
      due !== null &&
      due > movement.dueBefore
    );
  });
  const told = new Set(putOff.map(({ milestoneId }) => milestoneId));
  return [
    ...putOff.map((movement) => toLine(movement, movement.dueBefore, dueOn(movement))),
    ...lapsed
      .filter(({ milestoneId }) => !told.has(milestoneId))
      .map((movement) => toLine(movement, dueOn(movement), null)),
  ];
}

/** One sentence that tells a leader how the envelope stands. */
export function headlineOf(figures: {
  completedFen: bigint;
  weekFen: bigint;
  envelopeFen: bigint;
  timeProgressPercent: string;
  slipped: number;
  overdue: number;
  unreported: number;
}): string {
  const percent = percentOf(figures.completedFen, figures.envelopeFen) ?? '0.00';
  const gap = gapPoints(percent, figures.timeProgressPercent) ?? '0.00';
  const week =
    figures.weekFen === 0n
      ? '本周没有新入账'
      : `本周${figures.weekFen < 0n ? '净减' : '新增'} ${showMoney(figures.weekFen < 0n ? -figures.weekFen : figures.weekFen, '万元')} 万元`;
  const pace = gap.startsWith('-')
    ? `落后时序 ${gap.slice(1)} 个百分点`
    : gap === '0.00'
      ? '与时序持平'
      : `快于时序 ${gap} 个百分点`;
  const troubles = [
    figures.overdue > 0 ? `${String(figures.overdue)} 个里程碑逾期` : null,
    figures.slipped > 0 ? `本周 ${String(figures.slipped)} 个里程碑延后` : null,
    figures.unreported > 0 ? `${String(figures.unreported)} 个项目未报月报` : null,
  ].filter((trouble) => trouble !== null);
  return `累计完成投资 ${showMoney(figures.completedFen, '亿元')} 亿元，占总盘子 ${percent}%，${pace}；${week}${troubles.length > 0 ? `；${troubles.join('，')}` : ''}。`;
}
