import type { Command } from '#libs/platform';
import type { Told } from '../act.js';
import { type Batch, type ActOf } from './batch.js';
import type { MilestonesInBulk } from './milestones-in-bulk.js';
import { insertRows, updateRows } from './rows.js';

/** A report of this batch, with what its row will say. */
interface OpenReport {
  readonly row: Record<string, unknown>;
  readonly isNew: boolean;
}

/** Monthly reports, from their beginning to the entries they are verified into. */
export class ReportsInBulk {
  private readonly reports = new Map<string, OpenReport>();
  private readonly reporters = new Set<number>();

  constructor(
    private readonly batch: Batch,
    private readonly milestones: MilestonesInBulk,
  ) {}

  begin(act: ActOf<'begin-report'>, projectId: number): void {
    const { key, project: code, month, told, at } = act;
    const id = this.batch.numbers.next('monthly_report');
    const { actor } = this.batch.people.office;
    const lines = told.lines.map((line) => ({
      ...line,
      id: this.batch.numbers.next('investment_line'),
    }));
    this.reports.set(key, {
      isNew: true,
      row: {
        plan_id: this.batch.plan.id,
        id,
        project_id: projectId,
        month: `${month}-01`,
        no: 1,
        state: 'draft',
        progress_note: told.progressNote,
        problems: told.problems,
        next_steps: told.nextSteps,
        version: 1,
        created_by: actor.id,
        created_at: at,
        ...notHandedIn,
      },
    });
    this.batch.book.reports.set(key, {
      id,
      version: 1,
      projectCode: code,
      month,
      inBulk: true,
      lines,
      movements: told.movements,
    });
    this.reporters.add(projectId);
    for (const line of lines)
      this.batch.add('investment_line', {
        plan_id: this.batch.plan.id,
        id: line.id,
        report_id: id,
        measure: line.measure,
        funding_source: line.fundingSource,
        amount_fen: line.amountFen,
      });
    this.tellMilestones(id, told);
    const milestones = told.movements.map(({ milestone, ...movement }) => ({
      milestoneId: this.batch.book.milestone(milestone),
      ...movement,
    }));
    const { movements: _, ...content } = told;
    this.auditReport(this.batch.people.office, at, 'create', id, null, {
      projectCode: code,
      month,
      ...content,
      milestones,
    });
  }

  private tellMilestones(reportId: bigint, told: Told): void {
    for (const { milestone, forecastOn, actualOn, evidence } of told.movements)
      this.batch.add('report_milestone', {
        plan_id: this.batch.plan.id,
        report_id: reportId,
        milestone_id: this.batch.book.milestone(milestone),
        forecast_on: forecastOn,
        actual_on: actualOn,
        evidence,
      });
  }

  /** The report's row in this batch; of one begun in an earlier batch only what changes from now on. */
  private open(key: string): Record<string, unknown> {
    const open = this.reports.get(key);
    if (open) return open.row;
    const row = { plan_id: this.batch.plan.id, id: this.batch.book.report(key).id };
    this.reports.set(key, { row, isNew: false });
    return row;
  }

  submit({ key, at }: ActOf<'submit-report'>): void {
    const report = this.batch.book.report(key);
    const { actor } = this.batch.people.office;
    report.version += 1;
    Object.assign(this.open(key), {
      state: 'submitted',
      version: report.version,
      submitted_by: actor.id,
      submitted_by_name: actor.name,
      submitted_at: at,
    });
    this.milestones.move(report.id, report.movements, at);
    this.auditReport(
      this.batch.people.office,
      at,
      'submit',
      report.id,
      { state: 'draft' },
      {
        state: 'submitted',
      },
    );
  }

  verify({ key, at }: ActOf<'verify-report'>, projectId: number): void {
    const report = this.batch.book.report(key);
    const { projectCode, month } = report;
    const { actor } = this.batch.people.finance;
    report.version += 1;
    Object.assign(this.open(key), {
      state: 'verified',
      version: report.version,
      verified_by: actor.id,
      verified_by_name: actor.name,
      verified_at: at,
    });
    const entryIds = report.lines.map((line) => {
      const id = this.batch.numbers.next('ledger_entry');
      this.batch.add('ledger_entry', {
        plan_id: this.batch.plan.id,
        id,
        project_id: projectId,
        month: `${month}-01`,
        measure: line.measure,
        funding_source: line.fundingSource,
        amount_fen: line.amountFen,
        recorded_at: at,
        report_id: report.id,
        line_id: line.id,
        person_id: actor.id,
        person_name: actor.name,
      });
      this.batch.add('posting_pending', { plan_id: this.batch.plan.id, entry_id: id });
      return String(id);
    });
    this.auditReport(
      this.batch.people.finance,
      at,
      'verify',
      report.id,
      { state: 'submitted' },
      {
        state: 'verified',
        projectCode,
        month,
        entryIds,
      },
    );
  }

  private auditReport(
    command: Command,
    at: Date,
    act: string,
    id: bigint,
    before: unknown,
    after: unknown,
  ): void {
    this.batch.audit(command, at, {
      action: `monthly-report.${act}`,
      object_type: 'monthly-report',
      object_key: String(id),
      before,
      after,
    });
  }

  async write(): Promise<void> {
    const { owner, plan, people } = this.batch;
    const reports = [...this.reports.values()];
    await insertRows(
      owner,
      'monthly_report',
      reports.filter((report) => report.isNew).map(({ row }) => row),
    );
    for (const { row } of reports.filter((report) => !report.isNew))
      await updateRows(owner, 'monthly_report', [row]);
    await insertRows(
      owner,
      'project_reporter',
      [...this.reporters].map((id) => ({
        plan_id: plan.id,
        project_id: id,
        person_id: people.office.actor.id,
      })),
      'ON CONFLICT DO NOTHING',
    );
  }
}

const notHandedIn = {
  submitted_by: null,
  submitted_by_name: null,
  submitted_at: null,
  verified_by: null,
  verified_by_name: null,
  verified_at: null,
};
