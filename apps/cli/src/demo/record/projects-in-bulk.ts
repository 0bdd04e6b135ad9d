import { planDateOf } from '#libs/kernel';
import { type Batch, type ActOf } from './batch.js';
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
import { insertRows, updateRows, type Row } from './rows.js';

/** Projects with their classification, budgets and annual plans. */
export class ProjectsInBulk {
  private readonly touched = new Set<string>();

  private constructor(
    private readonly batch: Batch,
    private readonly register: Map<string, Registered>,
    private readonly classified: Map<number, Classified>,
  ) {}

  static async of(batch: Batch): Promise<ProjectsInBulk> {
    const { owner, plan } = batch;
    return new ProjectsInBulk(
      batch,
      await readRegister(owner, plan.id),
      await readClassified(owner, plan.id),
    );
  }

  project(code: string): Registered {
    const project = this.register.get(code);
    if (!project) throw new Error(`no project ${code}`);
    return project;
  }

  change({ project: code, input, source, at }: ActOf<'change-project'>): void {
    const before = this.project(code);
    const after = changed(before, input);
    const { actor } = this.batch.people.office;
    for (const [fact] of facts) {
      const [old, now] = [before[fact] ?? null, after[fact] ?? null];
      if (old === now) continue;
      this.batch.add('project_change', {
        plan_id: this.batch.plan.id,
        id: this.batch.numbers.next('project_change'),
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
    this.touched.add(code);
    this.classify(after, at);
    this.batch.audit(this.batch.people.office, at, {
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
    this.batch.add('project_classification', {
      plan_id: this.batch.plan.id,
      project_id: project.id,
      from_on: fromOn,
      package_code: packageCode,
      town_code: townCode,
      unit_code: unitCode,
      stage,
      to_build: true,
      programme_codes: project.programmes,
    });
    this.batch.add('classification_pending', {
      plan_id: this.batch.plan.id,
      id: this.batch.numbers.next('classification_pending'),
      project_id: project.id,
    });
  }

  setBudget({ project: code, budget, at }: ActOf<'set-budget'>): void {
    const version = this.batch.book.nextVersion(code) + 1;
    const { actor } = this.batch.people.finance;
    this.batch.add('budget', {
      plan_id: this.batch.plan.id,
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
    this.batch.audit(this.batch.people.finance, at, {
      action: 'budget.set',
      object_type: 'project',
      object_key: code,
      before: null,
      after: { version, ...budget },
    });
  }

  setAnnualPlan(act: ActOf<'set-annual-plan'>): void {
    const { project: code, year, amountFen, note, at } = act;
    const version = this.batch.book.nextVersion(`${code} ${String(year)}`) + 1;
    const { actor } = this.batch.people.finance;
    this.batch.add('annual_plan', {
      plan_id: this.batch.plan.id,
      project_id: this.project(code).id,
      year,
      version,
      amount_fen: amountFen,
      note,
      recorded_at: at,
      person_id: actor.id,
      person_name: actor.name,
    });
    this.batch.audit(this.batch.people.finance, at, {
      action: 'annual-plan.set',
      object_type: 'project',
      object_key: code,
      before: null,
      after: { year, version, amountFen, note },
    });
  }

  async write(): Promise<void> {
    const { owner, plan } = this.batch;
    const projects = [...this.touched].map((code) => toProjectRow(plan.id, this.project(code)));
    await updateRows(owner, 'project', projects);
    await this.batch.insert('project_change');
    await insertRows(
      owner,
      'project_classification',
      lastOfDay(this.batch.rowsOf('project_classification')),
      keptLast,
    );
    for (const table of ['classification_pending', 'budget', 'annual_plan'])
      await this.batch.insert(table);
  }
}

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
