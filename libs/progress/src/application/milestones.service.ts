import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Problem, stated, today, type Clock, type PlanDate } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { CLOCK, Transactions, type Command, type Tx } from '#libs/platform';
import {
  milestoneRepository as milestones,
  type MilestoneRow,
} from '../persistence/milestone.repository.js';
import {
  ActualInFutureError,
  BaselineFixedError,
  MilestoneNotFoundError,
  MilestoneReportedError,
  MilestoneStaleError,
} from '../progress.errors.js';

export interface NewMilestone {
  readonly name: string;
  readonly weight: number;
  readonly baselineOn: PlanDate | null;
  readonly forecastOn: PlanDate | null;
}

export type MilestoneInput = Partial<
  NewMilestone & { readonly actualOn: PlanDate | null; readonly evidence: string | null }
>;

/** Which milestone is written to, and as of which version the writer saw it. */
export interface MilestoneRef {
  readonly projectCode: string;
  readonly id: number;
  readonly version: number;
}

/** Milestones, outside a monthly report. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  create(
    command: Command,
    plan: ScopedPlan,
    projectCode: string,
    input: NewMilestone,
  ): Promise<{ id: number }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const id = await milestones.insert(tx, projectCode, plan.scope, input);
      if (id === undefined)
        throw new Problem('not-found', 'projects.not-found', { project: projectCode });
      milestones.recordStates(tx, [id], null);
      await recordAudit(tx, {
        action: 'milestone.create',
        objectType: 'milestone',
        objectKey: String(id),
        after: { projectCode, ...input },
      });
      return { id };
    });
  }

  /**
   * @returns the milestone as it stands afterwards
   * @throws MilestoneNotFoundError, MilestoneStaleError, BaselineFixedError, ActualInFutureError
   */
  update(
    command: Command,
    plan: ScopedPlan,
    ref: MilestoneRef,
    input: MilestoneInput,
  ): Promise<MilestoneRow> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const before = await this.lock(tx, plan, ref);
      if (
        input.baselineOn !== undefined &&
        before.baselineOn !== null &&
        input.baselineOn !== before.baselineOn
      )
        throw new BaselineFixedError();
      if (input.actualOn && input.actualOn > today(this.clock))
        throw new ActualInFutureError(input.actualOn);
      const after: MilestoneRow = { ...before, ...stated(input) };
      milestones.update(tx, after);
      await recordAudit(tx, {
        action: 'milestone.update',
        objectType: 'milestone',
        objectKey: String(ref.id),
        before,
        after,
      });
      return { ...after, version: before.version + 1 };
    });
  }

  /** @throws MilestoneReportedError when a report speaks of it */
  remove(command: Command, plan: ScopedPlan, ref: MilestoneRef): Promise<{ id: number }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const before = await this.lock(tx, plan, ref);
      if (!(await milestones.remove(tx, ref.id))) throw new MilestoneReportedError();
      milestones.recordStates(tx, [ref.id], null);
      await recordAudit(tx, {
        action: 'milestone.remove',
        objectType: 'milestone',
        objectKey: String(ref.id),
        before,
      });
      return { id: ref.id };
    });
  }

  private async lock(tx: Tx, plan: ScopedPlan, ref: MilestoneRef): Promise<MilestoneRow> {
    const row = await milestones.lock(tx, ref, plan.scope);
    if (!row) throw new MilestoneNotFoundError(ref.id);
    if (row.version !== ref.version) throw new MilestoneStaleError(ref.version, row.version);
    return row;
  }
}

/** Takes over what a submitted report says of its project's milestones, in the report's transaction. */
export async function applyReportedMilestones(tx: Tx, reportId: bigint): Promise<void> {
  const changed = await milestones.applyReport(tx, reportId);
  milestones.recordStates(tx, changed, reportId);
}
