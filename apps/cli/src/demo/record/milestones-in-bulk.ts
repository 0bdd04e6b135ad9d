import type pg from 'pg';
import type { Told } from '../act.js';
import { type Batch, type ActOf } from './batch.js';
import { insertRows, updateRows, type Row } from './rows.js';

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

/** Milestones, as they are made and as reports move them. */
export class MilestonesInBulk {
  private readonly made = new Set<number>();
  private readonly moved = new Set<number>();

  private constructor(
    private readonly batch: Batch,
    private readonly states: Map<number, MilestoneState>,
  ) {}

  static async of(batch: Batch): Promise<MilestonesInBulk> {
    return new MilestonesInBulk(batch, await readMilestones(batch.owner, batch.plan.id));
  }

  make(act: ActOf<'make-milestone'>, projectId: number): void {
    const { key, project: code, name, weight, baselineOn, at } = act;
    const id = Number(this.batch.numbers.next('milestone'));
    const state: MilestoneState = {
      id,
      projectId: projectId,
      name,
      weight,
      baselineOn,
      forecastOn: null,
      actualOn: null,
      evidence: null,
      version: 1,
    };
    this.batch.book.milestones.set(key, id);
    this.states.set(id, state);
    this.made.add(id);
    this.keepState(state, at, null);
    this.batch.audit(this.batch.people.office, at, {
      action: 'milestone.create',
      object_type: 'milestone',
      object_key: String(id),
      before: null,
      after: { projectCode: code, name, weight, baselineOn, forecastOn: null },
    });
  }

  /** What a report that is handed in says of milestones. */
  move(reportId: bigint, movements: Told['movements'], at: Date): void {
    const ids = movements.map((movement) => ({
      ...movement,
      id: this.batch.book.milestone(movement.milestone),
    }));
    for (const { id, forecastOn, actualOn, evidence } of ids.toSorted((a, b) => a.id - b.id)) {
      const before = this.states.get(id);
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
      this.states.set(id, after);
      this.moved.add(id);
      this.keepState(after, at, reportId);
    }
  }

  private keepState(state: MilestoneState, at: Date, reportId: bigint | null): void {
    const { actor } = this.batch.people.office;
    this.batch.add('milestone_change', {
      plan_id: this.batch.plan.id,
      id: this.batch.numbers.next('milestone_change'),
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

  async write(): Promise<void> {
    const { owner } = this.batch;
    const rows = (ids: Iterable<number>): Row[] => [...ids].flatMap((id) => this.row(id));
    await insertRows(owner, 'milestone', rows(this.made));
    await updateRows(owner, 'milestone', rows([...this.moved].filter((id) => !this.made.has(id))));
  }

  private row(id: number): Row[] {
    const state = this.states.get(id);
    if (!state) return [];
    return [
      {
        plan_id: this.batch.plan.id,
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
