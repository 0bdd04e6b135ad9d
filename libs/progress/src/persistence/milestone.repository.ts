import type { PlanDate } from '#libs/kernel';
import { onlyUnits, type Scope } from '#libs/access';
import type { Tx } from '#libs/platform';

/** A milestone as the database holds it. */
export interface MilestoneRow {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly weight: number;
  readonly baselineOn: PlanDate | null;
  readonly forecastOn: PlanDate | null;
  readonly actualOn: PlanDate | null;
  readonly evidence: string | null;
  readonly version: number;
}

export const milestoneColumns = `
  m.id, m.project_id AS "projectId", m.name, m.weight, m.baseline_on AS "baselineOn", m.forecast_on AS "forecastOn",
  m.actual_on AS "actualOn", m.evidence, m.version`;

const keepStates = (from: string, personId: string, personName: string, reportId: string): string =>
  `INSERT INTO milestone_change (plan_id, milestone_id, project_id, person_id, person_name, report_id, name, weight,
     baseline_on, forecast_on, actual_on, evidence, is_removed)
   SELECT plan_id, id, project_id, ${personId}::integer, ${personName}::text, ${reportId}, name, weight, baseline_on,
     forecast_on, actual_on, evidence, is_removed
   FROM ${from}`;

/** Writes of milestones; every write but the update is followed by {@link milestoneRepository.recordStates}. */
export const milestoneRepository = {
  async lock(
    tx: Tx,
    { projectCode, id }: { readonly projectCode: string; readonly id: number },
    scope: Scope,
  ): Promise<MilestoneRow | undefined> {
    const parameters: unknown[] = [tx.planId, id, projectCode];
    const mine = onlyUnits('p.unit_code', scope, parameters);
    const [row] = await tx.query<MilestoneRow>(
      `SELECT ${milestoneColumns} FROM milestone m JOIN project p ON p.plan_id = m.plan_id AND p.id = m.project_id
       WHERE m.plan_id = $1 AND m.id = $2 AND p.code = $3 AND NOT m.is_removed ${mine} FOR UPDATE OF m`,
      parameters,
    );
    return row;
  },

  async insert(
    tx: Tx,
    projectCode: string,
    scope: Scope,
    milestone: Pick<MilestoneRow, 'name' | 'weight' | 'baselineOn' | 'forecastOn'>,
  ): Promise<number | undefined> {
    const parameters: unknown[] = [
      tx.planId,
      projectCode,
      milestone.name,
      milestone.weight,
      milestone.baselineOn,
      milestone.forecastOn,
    ];
    const mine = onlyUnits('unit_code', scope, parameters);
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO milestone (plan_id, project_id, name, weight, baseline_on, forecast_on)
       SELECT $1, id, $3, $4, $5::date, $6::date FROM project
       WHERE plan_id = $1 AND code = $2 ${mine} RETURNING id`,
      parameters,
    );
    return row?.id;
  },

  /** Writes all of a milestone and keeps the state, by hand in one statement: the write that pages make most. */
  update(tx: Tx, milestone: MilestoneRow): void {
    tx.send(
      `WITH changed AS (
         UPDATE milestone SET name = $3, weight = $4, baseline_on = $5::date, forecast_on = $6::date,
           actual_on = $7::date, evidence = $8, version = version + 1
         WHERE plan_id = $1 AND id = $2
         RETURNING *
       )
       ${keepStates('changed', '$9', '$10', 'NULL')}`,
      [
        tx.planId,
        milestone.id,
        milestone.name,
        milestone.weight,
        milestone.baselineOn,
        milestone.forecastOn,
        milestone.actualOn,
        milestone.evidence,
        tx.command.actor.id,
        tx.command.actor.name,
      ],
    );
  },

  /** Marks a milestone as removed unless a report speaks of it; tells whether it did. */
  async remove(tx: Tx, id: number): Promise<boolean> {
    const gone = await tx.query(
      `UPDATE milestone m SET is_removed = true, version = version + 1
       WHERE m.plan_id = $1 AND m.id = $2 AND NOT EXISTS (
         SELECT FROM report_milestone r WHERE r.plan_id = m.plan_id AND r.milestone_id = m.id)
       RETURNING id`,
      [tx.planId, id],
    );
    return gone.length > 0;
  },

  /** Takes over what a report says of milestones, where it says something new; gives their ids. */
  async applyReport(tx: Tx, reportId: bigint): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `UPDATE milestone m SET forecast_on = coalesce(r.forecast_on, m.forecast_on), actual_on = r.actual_on,
         evidence = coalesce(r.evidence, m.evidence), version = m.version + 1
       FROM report_milestone r
       WHERE r.plan_id = $1 AND r.report_id = $2 AND m.plan_id = $1 AND m.id = r.milestone_id AND NOT m.is_removed
         AND (m.forecast_on, m.actual_on, m.evidence) IS DISTINCT FROM
           (coalesce(r.forecast_on, m.forecast_on), r.actual_on, coalesce(r.evidence, m.evidence))
       RETURNING m.id`,
      [tx.planId, reportId],
    );
    return rows.map((row) => row.id);
  },

  /** Keeps the milestones as they stand now: their history. */
  recordStates(tx: Tx, ids: readonly number[], reportId: bigint | null): void {
    if (ids.length === 0) return;
    tx.send(
      `WITH changed AS (SELECT * FROM milestone WHERE plan_id = $1 AND id = ANY($2::integer[]))
       ${keepStates('changed', '$3', '$4', '$5::bigint')}`,
      [tx.planId, ids, tx.command.actor.id, tx.command.actor.name, reportId],
    );
  },
};
