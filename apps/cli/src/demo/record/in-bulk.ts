import type pg from 'pg';
import { planDateOf } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import type { Act, Told } from '../act.js';
import type { Book } from './book.js';
import type { DemoPeople } from './demo-people.js';
import {
  changed,
  facts,
  isReclassified,
  readClassified,
  readRegister,
  toProjectRow,
  type Classified,
  type Registered,
} from './register-state.js';
import { insertRows, Numbers, updateRows, type Row } from './rows.js';

type ActOf<Kind extends Act['kind']> = Extract<Act, { readonly kind: Kind }>;
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

interface MilestoneState {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly weight: number;
  readonly baselineOn: string | null;
  readonly forecastOn: string | null;
  readonly actualOn: string | null;
  readonly evidence: string | null;
  readonly version: number;
}

/** A report of this batch, with what its row will say. */
interface OpenReport {
  readonly row: Record<string, unknown>;
  readonly isNew: boolean;
}

/**
 * Records the mass of a demo's life in few statements, leaving the rows that the services would leave for
 * the same acts one by one (a test compares them); only the outbox stays empty, for nobody waits yet.
 * Checks nothing: the life that is told is right, and the database holds its invariants all the same.
 */
export class BulkRecorder {
  private readonly rows = new Map<string, Row[]>();
  private readonly reports = new Map<string, OpenReport>();
  private readonly touchedProjects = new Set<string>();
  private readonly touchedMilestones = new Set<number>();
  private readonly newMilestones = new Set<number>();
  private readonly reporters = new Set<number>();

  private constructor(
    private readonly owner: pg.Client,
    private readonly plan: ScopedPlan,
    private readonly people: DemoPeople,
    private readonly book: Book,
    private readonly numbers: Numbers,
    private readonly register: Map<string, Registered>,
    private readonly classified: Map<number, Classified>,
    private readonly milestones: Map<number, MilestoneState>,
  ) {}

  /** Records acts in their order, in one transaction; gives how many ledger entries they made. */
  static async record(
    parts: { owner: pg.Client; plan: ScopedPlan; people: DemoPeople; book: Book },
    acts: readonly BulkAct[],
  ): Promise<number> {
    const { owner, plan, people, book } = parts;
    await owner.query('BEGIN');
    try {
      const bulk = new BulkRecorder(
        owner,
        plan,
        people,
        book,
        await Numbers.take(owner),
        await readRegister(owner, plan.id),
        await readClassified(owner, plan.id),
        await readMilestones(owner, plan.id),
      );
      for (const act of acts) bulk.take(act);
      await bulk.write();
      await owner.query('COMMIT');
      return bulk.rows.get('ledger_entry')?.length ?? 0;
    } catch (error) {
      await owner.query('ROLLBACK');
      throw error;
    }
  }

  private take(act: BulkAct): void {
    switch (act.kind) {
      case 'change-project':
        this.changeProject(act);
        return;
      case 'set-budget':
        this.setBudget(act);
        return;
      case 'set-annual-plan':
        this.setAnnualPlan(act);
        return;
      case 'make-milestone':
        this.makeMilestone(act);
        return;
      case 'begin-report':
        this.beginReport(act);
        return;
      case 'submit-report':
        this.submitReport(act);
        return;
      case 'verify-report':
        this.verifyReport(act);
    }
  }

  private add(table: string, row: Row): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }

  private project(code: string): Registered {
    const project = this.register.get(code);
    if (!project) throw new Error(`no project ${code}`);
    return project;
  }

  private changeProject({ project: code, input, source, at }: ActOf<'change-project'>): void {
    const before = this.project(code);
    const after = changed(before, input);
    const { actor } = this.people.office;
    for (const [fact] of facts) {
      const [old, now] = [before[fact] ?? null, after[fact] ?? null];
      if (old === now) continue;
      this.add('project_change', {
        plan_id: this.plan.id,
        id: this.numbers.next('project_change'),
        project_id: before.id,
        recorded_at: at,
        person_id: actor.id,
        person_name: actor.name,
        field: fact,
        before: old,
        after: now,
        source,
        note: '演示',
      });
    }
    this.register.set(code, { ...after, version: before.version + 1 });
    this.touchedProjects.add(code);
    this.classify(after, at);
    this.audit(this.people.office, at, {
      action: 'project.update',
      object_type: 'project',
      object_key: code,
      before,
      after,
    });
  }

  private classify(project: Registered, at: Date): void {
    if (!isReclassified(this.classified.get(project.id), project)) return;
    const { packageCode, townCode, unitCode, stage } = project;
    const fromOn = planDateOf(at);
    this.classified.set(project.id, { fromOn, packageCode, townCode, unitCode, stage });
    this.add('project_classification', {
      plan_id: this.plan.id,
      project_id: project.id,
      from_on: fromOn,
      package_code: packageCode,
      town_code: townCode,
      unit_code: unitCode,
      stage,
      to_build: true,
      programme_codes: project.programmes,
    });
    this.add('classification_pending', {
      plan_id: this.plan.id,
      id: this.numbers.next('classification_pending'),
      project_id: project.id,
    });
  }

  private setBudget({ project: code, budget, at }: ActOf<'set-budget'>): void {
    const version = this.book.nextVersion(code) + 1;
    const { actor } = this.people.finance;
    this.add('budget', {
      plan_id: this.plan.id,
      project_id: this.project(code).id,
      version,
      kind: budget.kind,
      total_fen: budget.totalFen,
      in_period_fen: budget.inPeriodFen,
      document: budget.document,
      document_on: budget.documentDate,
      note: budget.note,
      recorded_at: at,
      person_id: actor.id,
      person_name: actor.name,
    });
    this.audit(this.people.finance, at, {
      action: 'budget.set',
      object_type: 'project',
      object_key: code,
      before: null,
      after: { version, ...budget },
    });
  }

  private setAnnualPlan(act: ActOf<'set-annual-plan'>): void {
    const { project: code, year, amountFen, note, at } = act;
    const version = this.book.nextVersion(`${code} ${String(year)}`) + 1;
    const { actor } = this.people.finance;
    this.add('annual_plan', {
      plan_id: this.plan.id,
      project_id: this.project(code).id,
      year,
      version,
      amount_fen: amountFen,
      note,
      recorded_at: at,
      person_id: actor.id,
      person_name: actor.name,
    });
    this.audit(this.people.finance, at, {
      action: 'annual-plan.set',
      object_type: 'project',
      object_key: code,
      before: null,
      after: { year, version, amountFen, note },
    });
  }

  private makeMilestone(act: ActOf<'make-milestone'>): void {
    const { key, project: code, name, weight, baselineOn, at } = act;
    const id = Number(this.numbers.next('milestone'));
    const state: MilestoneState = {
      id,
      projectId: this.project(code).id,
      name,
      weight,
      baselineOn,
      forecastOn: null,
      actualOn: null,
      evidence: null,
      version: 1,
    };
    this.book.milestones.set(key, id);
    this.milestones.set(id, state);
    this.newMilestones.add(id);
    this.keepState(state, at, null);
    this.audit(this.people.office, at, {
      action: 'milestone.create',
      object_type: 'milestone',
      object_key: String(id),
      before: null,
      after: { projectCode: code, name, weight, baselineOn, forecastOn: null },
    });
  }

  private keepState(state: MilestoneState, at: Date, reportId: bigint | null): void {
    const { actor } = this.people.office;
    this.add('milestone_change', {
      plan_id: this.plan.id,
      id: this.numbers.next('milestone_change'),
      milestone_id: state.id,
      project_id: state.projectId,
      recorded_at: at,
      person_id: actor.id,
      person_name: actor.name,
      report_id: reportId,
      name: state.name,
      weight: state.weight,
      baseline_on: state.baselineOn,
      forecast_on: state.forecastOn,
      actual_on: state.actualOn,
      evidence: state.evidence,
      is_removed: false,
    });
  }

  private beginReport({ key, project: code, month, told, at }: ActOf<'begin-report'>): void {
    const id = this.numbers.next('monthly_report');
    const { actor } = this.people.office;
    const project = this.project(code);
    const lines = told.lines.map((line) => ({
      ...line,
      id: this.numbers.next('investment_line'),
    }));
    this.reports.set(key, {
      isNew: true,
      row: {
        plan_id: this.plan.id,
        id,
        project_id: project.id,
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
    this.book.reports.set(key, {
      id,
      version: 1,
      projectCode: code,
      month,
      inBulk: true,
      lines,
      movements: told.movements,
    });
    this.reporters.add(project.id);
    for (const line of lines)
      this.add('investment_line', {
        plan_id: this.plan.id,
        id: line.id,
        report_id: id,
        measure: line.measure,
        funding_source: line.fundingSource,
        amount_fen: line.amountFen,
      });
    this.tellMilestones(id, told);
    const milestones = told.movements.map(({ milestone, ...movement }) => ({
      milestoneId: this.book.milestone(milestone),
      ...movement,
    }));
    const { movements: _, ...content } = told;
    this.auditReport(this.people.office, at, 'create', id, null, {
      projectCode: code,
      month,
      ...content,
      milestones,
    });
  }

  private tellMilestones(reportId: bigint, told: Told): void {
    for (const { milestone, forecastOn, actualOn, evidence } of told.movements)
      this.add('report_milestone', {
        plan_id: this.plan.id,
        report_id: reportId,
        milestone_id: this.book.milestone(milestone),
        forecast_on: forecastOn,
        actual_on: actualOn,
        evidence,
      });
  }

  /** The report's row in this batch; of one begun in an earlier batch only what changes from now on. */
  private open(key: string): Record<string, unknown> {
    const open = this.reports.get(key);
    if (open) return open.row;
    const row = { plan_id: this.plan.id, id: this.book.report(key).id };
    this.reports.set(key, { row, isNew: false });
    return row;
  }

  private submitReport({ key, at }: ActOf<'submit-report'>): void {
    const report = this.book.report(key);
    const { actor } = this.people.office;
    report.version += 1;
    Object.assign(this.open(key), {
      state: 'submitted',
      version: report.version,
      submitted_by: actor.id,
      submitted_by_name: actor.name,
      submitted_at: at,
    });
    this.moveMilestones(report.id, report.movements, at);
    this.auditReport(
      this.people.office,
      at,
      'submit',
      report.id,
      { state: 'draft' },
      {
        state: 'submitted',
      },
    );
  }

  private moveMilestones(reportId: bigint, movements: Told['movements'], at: Date): void {
    const ids = movements.map((movement) => ({
      ...movement,
      id: this.book.milestone(movement.milestone),
    }));
    for (const { id, forecastOn, actualOn, evidence } of ids.toSorted((a, b) => a.id - b.id)) {
      const before = this.milestones.get(id);
      if (!before) throw new Error(`no milestone ${String(id)}`);
      const after: MilestoneState = {
        ...before,
        forecastOn: forecastOn ?? before.forecastOn,
        actualOn,
        evidence: evidence ?? before.evidence,
        version: before.version + 1,
      };
      const isSame =
        after.forecastOn === before.forecastOn &&
        after.actualOn === before.actualOn &&
        after.evidence === before.evidence;
      if (isSame) continue;
      this.milestones.set(id, after);
      this.touchedMilestones.add(id);
      this.keepState(after, at, reportId);
    }
  }

  private verifyReport({ key, at }: ActOf<'verify-report'>): void {
    const report = this.book.report(key);
    const { projectCode, month } = report;
    const { actor } = this.people.finance;
    report.version += 1;
    Object.assign(this.open(key), {
      state: 'verified',
      version: report.version,
      verified_by: actor.id,
      verified_by_name: actor.name,
      verified_at: at,
    });
    const entryIds = report.lines.map((line) => {
      const id = this.numbers.next('ledger_entry');
      this.add('ledger_entry', {
        plan_id: this.plan.id,
        id,
        project_id: this.project(projectCode).id,
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
      this.add('posting_pending', { plan_id: this.plan.id, entry_id: id });
      return String(id);
    });
    this.auditReport(
      this.people.finance,
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
    this.audit(command, at, {
      action: `monthly-report.${act}`,
      object_type: 'monthly-report',
      object_key: String(id),
      before,
      after,
    });
  }

  private audit({ actor, correlationId }: Command, at: Date, row: Row): void {
    this.add('audit_entry', {
      plan_id: this.plan.id,
      id: this.numbers.next('audit_entry'),
      recorded_at: at,
      actor_id: actor.id,
      actor_name: actor.name,
      actor_roles: actor.roles,
      address: null,
      correlation_id: correlationId,
      ...row,
    });
  }

  /** Referred to before referring. */
  private async write(): Promise<void> {
    const { owner } = this;
    const insert = (table: string): Promise<void> =>
      insertRows(owner, table, this.rows.get(table) ?? []);
    const states = (ids: Iterable<number>): Row[] =>
      [...ids].flatMap((id) => this.milestoneRow(id));
    const projects = [...this.touchedProjects].map((code) =>
      toProjectRow(this.plan.id, this.project(code)),
    );
    await updateRows(owner, 'project', projects);
    await insert('project_change');
    await insertRows(
      owner,
      'project_classification',
      lastOfDay(this.rows.get('project_classification') ?? []),
      keptLast,
    );
    await insert('classification_pending');
    await insert('budget');
    await insert('annual_plan');
    await insertRows(owner, 'milestone', states(this.newMilestones));
    const moved = [...this.touchedMilestones].filter((id) => !this.newMilestones.has(id));
    await updateRows(owner, 'milestone', states(moved));
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
        plan_id: this.plan.id,
        project_id: id,
        person_id: this.people.office.actor.id,
      })),
      'ON CONFLICT DO NOTHING',
    );
    for (const table of [
      'investment_line',
      'report_milestone',
      'milestone_change',
      'ledger_entry',
      'posting_pending',
      'audit_entry',
    ])
      await insert(table);
    await this.numbers.giveBack();
  }

  private milestoneRow(id: number): Row[] {
    const state = this.milestones.get(id);
    if (!state) return [];
    return [
      {
        plan_id: this.plan.id,
        id,
        project_id: state.projectId,
        name: state.name,
        weight: state.weight,
        baseline_on: state.baselineOn,
        forecast_on: state.forecastOn,
        actual_on: state.actualOn,
        evidence: state.evidence,
        version: state.version,
        is_removed: false,
      },
    ];
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

const keptLast = `ON CONFLICT (plan_id, project_id, from_on) DO UPDATE SET package_code = excluded.package_code,
  town_code = excluded.town_code, unit_code = excluded.unit_code, stage = excluded.stage`;

/** Of several changes within a day the last stands. */
function lastOfDay(rows: readonly Row[]): Row[] {
  return [
    ...new Map(
      rows.map((row) => [`${String(row.project_id)} ${String(row.from_on)}`, row]),
    ).values(),
  ];
}

async function readMilestones(
  owner: pg.Client,
  planId: number,
): Promise<Map<number, MilestoneState>> {
  const { rows } = await owner.query<MilestoneState>(
    `SELECT id, project_id AS "projectId", name, weight, baseline_on::text AS "baselineOn",
       forecast_on::text AS "forecastOn", actual_on::text AS "actualOn", evidence, version
     FROM milestone WHERE plan_id = $1 AND NOT is_removed`,
    [planId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
