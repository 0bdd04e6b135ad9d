import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import {
  InvalidInputError,
  monthOf,
  today,
  type Clock,
  type Month,
  type ProblemItem,
} from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { CLOCK, Transactions, type Command, type Tx } from '#libs/platform';
import {
  checkLines,
  checkMonth,
  isAllowed,
  type ReportAct,
  type ReportContent,
} from '../domain/monthly-report.js';
import {
  ProjectNotFoundError,
  ReportNotFoundError,
  ReportOpenError,
  ReportStateError,
  StaleVersionError,
} from '../investment.errors.js';
import {
  monthlyReportRepository as reports,
  type ReportHead,
} from '../persistence/monthly-report.repository.js';

/** What a write tells: which report, and its version now. */
export interface ReportWritten {
  readonly id: string;
  readonly version: number;
}

/** Which report is written to, and as of which version the writer saw it. */
export interface ReportRef {
  readonly id: bigint;
  readonly version: number;
}

/** What an office does with its monthly reports. */
@Injectable()
export class MonthlyReportsService {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins a project's report of a month, or a supplement once the month's report is verified.
   *
   * @throws ProjectNotFoundError, ReportOpenError, InvalidInputError
   */
  create(
    command: Command,
    plan: ScopedPlan,
    input: { projectCode: string; month: Month; content: ReportContent },
  ): Promise<ReportWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const project = await reports.findProject(tx, input.projectCode, plan.scope);
      if (!project) throw new ProjectNotFoundError(input.projectCode);
      const monthFault = checkMonth(input.month, {
        firstMonth: project.firstMonth,
        todaysMonth: monthOf(today(this.clock)),
      });
      await this.check(tx, plan, project.id, input.content, monthFault ? [monthFault] : []);
      const id = await reports.insert(tx, project.id, input.month, input.content);
      if (id === undefined) {
        const open = await reports.findOpen(tx, project.id, input.month);
        throw new ReportOpenError(input.month, String(open ?? ''));
      }
      await reports.insertLines(tx, id, input.content);
      await reports.recordReporter(tx, project.id);
      await audit(tx, 'create', id, {
        projectCode: input.projectCode,
        month: input.month,
        ...input.content,
      });
      return { id: String(id), version: 1 };
    });
  }

  /**
   * Replaces what a draft or returned report says.
   *
   * @throws ReportNotFoundError, StaleVersionError, ReportStateError, InvalidInputError
   */
  update(
    command: Command,
    plan: ScopedPlan,
    ref: ReportRef,
    content: ReportContent,
  ): Promise<ReportWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const head = await lockFor(tx, plan, ref, 'edit');
      await this.check(tx, plan, head.projectId, content, []);
      await reports.updateContent(tx, ref.id, content);
      await reports.insertLines(tx, ref.id, content);
      await reports.recordReporter(tx, head.projectId);
      await audit(tx, 'update', ref.id, content);
      return { id: String(ref.id), version: head.version + 1 };
    });
  }

  /**
   * Hands a report to finance. What it says of milestones takes effect now, through
   * `applyMilestones`, in the same transaction.
   *
   * @throws ReportNotFoundError, StaleVersionError, ReportStateError
   */
  submit(
    command: Command,
    plan: ScopedPlan,
    ref: ReportRef,
    applyMilestones: (tx: Tx, reportId: bigint) => Promise<void>,
  ): Promise<ReportWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const head = await lockFor(tx, plan, ref, 'submit');
      await reports.markSubmitted(tx, ref.id);
      await reports.recordReporter(tx, head.projectId);
      await applyMilestones(tx, ref.id);
      await audit(tx, 'submit', ref.id, { state: 'submitted' }, { state: head.state });
      await announceReport(tx);
      return { id: String(ref.id), version: head.version + 1 };
    });
  }

  /** Deletes a report that finance has never accepted. @throws ReportStateError once it is submitted or verified */
  delete(command: Command, plan: ScopedPlan, ref: ReportRef): Promise<ReportWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const head = await lockFor(tx, plan, ref, 'delete');
      await audit(tx, 'delete', ref.id, undefined, head);
      await reports.delete(tx, ref.id);
      return { id: String(ref.id), version: head.version };
    });
  }

  private async check(
    tx: Tx,
    plan: ScopedPlan,
    projectId: number,
    content: ReportContent,
    found: readonly ProblemItem[],
  ): Promise<void> {
    const faults = [...found, ...checkLines(content.lines, plan.envelopeFen)];
    const foreign = await reports.foreignMilestones(
      tx,
      projectId,
      content.milestones.map((milestone) => milestone.milestoneId),
    );
    const seen = new Set<number>();
    content.milestones.forEach(({ milestoneId, actualOn }, index) => {
      const pointer = `/milestones/${String(index)}`;
      if (foreign.has(milestoneId) || seen.has(milestoneId))
        faults.push({
          pointer: `${pointer}/milestoneId`,
          code: 'investment.milestone-unknown',
          params: { milestone: milestoneId },
        });
      seen.add(milestoneId);
      if (actualOn !== null && actualOn > today(this.clock))
        faults.push({
          pointer: `${pointer}/actualOn`,
          code: 'investment.actual-in-future',
          params: { day: actualOn },
        });
    });
    if (faults.length > 0) throw new InvalidInputError(faults);
  }
}

/** Reads and locks a report and checks that the act is allowed on what the writer saw. */
export async function lockFor(
  tx: Tx,
  plan: ScopedPlan,
  ref: ReportRef,
  act: ReportAct,
): Promise<ReportHead> {
  const head = await reports.lock(tx, ref.id, plan.scope);
  if (!head) throw new ReportNotFoundError(String(ref.id));
  if (head.version !== ref.version) throw new StaleVersionError(ref.version, head.version);
  if (!isAllowed(act, head.state)) throw new ReportStateError(act, head.state);
  return head;
}

/** Tells open pages of the plan that a report changed hands. */
export async function announceReport(tx: Tx): Promise<void> {
  await tx.query(
    `SELECT pg_notify('gangmu_event', json_build_object('plan', code, 'kind', 'report')::text)
     FROM plan WHERE id = $1`,
    [tx.planId],
  );
}

async function audit(
  tx: Tx,
  act: string,
  id: bigint,
  after: unknown,
  before?: unknown,
): Promise<void> {
  await recordAudit(tx, {
    action: `monthly-report.${act}`,
    objectType: 'monthly-report',
    objectKey: String(id),
    before,
    after,
  });
}
