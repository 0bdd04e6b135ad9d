import type pg from 'pg';
import type { ScopedPlan } from '#libs/plan';
import { Batch, type ActOf } from './batch.js';
import type { Book } from './book.js';
import type { DemoPeople } from './demo-people.js';
import { MilestonesInBulk } from './milestones-in-bulk.js';
import { ProjectsInBulk } from './projects-in-bulk.js';
import { ReportsInBulk } from './reports-in-bulk.js';
import { Numbers } from './rows.js';

/** Acts that the mass of a life consists of. */
export type BulkAct = ActOf<
  | 'change-project'
  | 'set-budget'
  | 'set-annual-plan'
  | 'make-milestone'
  | 'begin-report'
  | 'submit-report'
  | 'verify-report'
>;

/**
 * Records the mass of a demo's life in few statements, leaving the rows that the services would leave for
 * the same acts one by one (a test compares them); only the outbox stays empty, for nobody waits yet.
 * Checks nothing: the life that is told is right, and the database holds its invariants all the same.
 */
export class BulkRecorder {
  private constructor(
    private readonly batch: Batch,
    private readonly projects: ProjectsInBulk,
    private readonly milestones: MilestonesInBulk,
    private readonly reports: ReportsInBulk,
  ) {}

  /** Records acts in their order, in one transaction; gives how many ledger entries they made. */
  static async record(
    parts: { owner: pg.Client; plan: ScopedPlan; people: DemoPeople; book: Book },
    acts: readonly BulkAct[],
  ): Promise<number> {
    const { owner, plan, people, book } = parts;
    await owner.query('BEGIN');
    try {
      const batch = new Batch(owner, plan, people, book, await Numbers.take(owner));
      const milestones = await MilestonesInBulk.of(batch);
      const reports = new ReportsInBulk(batch, milestones);
      const bulk = new BulkRecorder(batch, await ProjectsInBulk.of(batch), milestones, reports);
      for (const act of acts) bulk.take(act);
      await bulk.write();
      await owner.query('COMMIT');
      return batch.rowsOf('ledger_entry').length;
    } catch (error) {
      await owner.query('ROLLBACK');
      throw error;
    }
  }

  private take(act: BulkAct): void {
    const idOf = (code: string): number => this.projects.project(code).id;
    switch (act.kind) {
      case 'change-project':
        this.projects.change(act);
        return;
      case 'set-budget':
        this.projects.setBudget(act);
        return;
      case 'set-annual-plan':
        this.projects.setAnnualPlan(act);
        return;
      case 'make-milestone':
        this.milestones.make(act, idOf(act.project));
        return;
      case 'begin-report':
        this.reports.begin(act, idOf(act.project));
        return;
      case 'submit-report':
        this.reports.submit(act);
        return;
      case 'verify-report':
        this.reports.verify(act, idOf(this.batch.book.report(act.key).projectCode));
    }
  }

  /** Referred to before referring. */
  private async write(): Promise<void> {
    await this.projects.write();
    await this.milestones.write();
    await this.reports.write();
    for (const table of [
      'investment_line',
      'report_milestone',
      'milestone_change',
      'ledger_entry',
      'posting_pending',
      'audit_entry',
    ])
      await this.batch.insert(table);
    await this.batch.numbers.giveBack();
  }
}
