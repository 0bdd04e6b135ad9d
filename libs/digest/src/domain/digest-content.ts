import { addDays, daysBetween, type Month, type PlanDate } from '#libs/kernel';
import type { Words } from '#libs/plan';
import { dueOn, type MilestoneMovement, type Statistics } from '#libs/progress';
import type { CompletedAsTold } from '#libs/rollup';

/** Money now and what the week changed; yuan. */
export interface WeekAmount {
  readonly amount: string;
  readonly change: string;
}

export interface PackageLine extends CompletedAsTold {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Null: not allotted. */
  readonly allotted: string | null;
  readonly completed: WeekAmount;
  /** Of everything verified; the gap goes by what is completed through the statistics month. */
  readonly completedPercent: string | null;
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

/**
 * A digest as it is frozen: all a page or a mail shows. Amounts are yuan. Issues from before the
 * statistics month was told have no `statistics`, no English headline and nothing counted through it; their
 * time progress went by days.
 */
export interface DigestContent {
  readonly no: number;
  readonly planCode: string;
  readonly planName: string;
  /** What the plan calls its packages together; left out of issues before it was told. */
  readonly packagesTitle?: Words;
  readonly isDemo: boolean;
  readonly asOf: PlanDate;
  readonly weekFrom: PlanDate;
  readonly headline: string;
  readonly headlineEn: string;
  readonly statistics: Statistics;
  readonly envelope: CompletedAsTold & {
    readonly amount: string;
    readonly allotted: string;
    readonly unallotted: string;
    readonly completed: WeekAmount;
    readonly received: WeekAmount;
    readonly paid: WeekAmount;
    readonly completedPercent: string;
    readonly timeProgressPercent: string;
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
  /** The latest month whose return day is past; null before the first. */
  readonly unreported: { readonly month: Month | null; readonly units: readonly UnreportedUnit[] };
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
