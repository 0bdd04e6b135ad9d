import { Not } from 'typeorm';
import { firstDayOf, type Month } from '#libs/kernel';
import { onlyUnits, type Scope } from '#libs/access';
import { insertNew, type Tx } from '#libs/platform';
import type { ReportContent, ReportState } from '../domain/monthly-report.js';
import {
  InvestmentLineEntity,
  MonthlyReportEntity,
  ProjectReporterEntity,
  ReportMilestoneEntity,
} from './monthly-report.entities.js';

/** A report's head as the writing side needs it. */
export interface ReportHead {
  readonly id: bigint;
  readonly projectId: number;
  readonly projectCode: string;
  readonly month: string;
  readonly state: ReportState;
  readonly version: number;
  readonly submittedBy: number | null;
}

/** A project as far as reporting needs it. */
export interface ReportableProject {
  readonly id: number;
  readonly firstMonth: Month | null;
}

export const monthlyReportRepository = {
  /** A project in the scope. */
  async findProject(tx: Tx, code: string, scope: Scope): Promise<ReportableProject | undefined> {
    const parameters: unknown[] = [tx.planId, code];
    const mine = onlyUnits('unit_code', scope, parameters);
    const [row] = await tx.query<{ id: number; firstMonth: Month | null }>(
      `SELECT id, to_char(first_month, 'YYYY-MM') AS "firstMonth" FROM project
       WHERE plan_id = $1 AND code = $2 ${mine}`,
      parameters,
    );
    return row;
  },

  /** Reads the head of a report in the scope and keeps others from changing it until the transaction ends. */
  async lock(tx: Tx, id: bigint, scope: Scope): Promise<ReportHead | undefined> {
    const parameters: unknown[] = [tx.planId, id];
    const mine = onlyUnits('p.unit_code', scope, parameters);
    const [row] = await tx.query<ReportHead>(
      `SELECT r.id, r.project_id AS "projectId", p.code AS "projectCode", to_char(r.month, 'YYYY-MM') AS month,
         r.state, r.version, r.submitted_by AS "submittedBy"
       FROM monthly_report r JOIN project p ON p.plan_id = r.plan_id AND p.id = r.project_id
       WHERE r.plan_id = $1 AND r.id = $2 ${mine} FOR UPDATE OF r`,
      parameters,
    );
    return row;
  },

  /** Makes a draft, the month's first or its next supplement; undefined when one is still open. */
  async insert(
    tx: Tx,
    projectId: number,
    month: Month,
    content: ReportContent,
  ): Promise<bigint | undefined> {
    const [row] = await tx.query<{ id: bigint }>(
      `INSERT INTO monthly_report
         (plan_id, project_id, month, no, state, progress_note, problems, next_steps, created_by)
       SELECT $1, $2, $3::date, coalesce(max(no), 0) + 1, 'draft', $4, $5, $6, $7
       FROM monthly_report WHERE plan_id = $1 AND project_id = $2 AND month = $3::date
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        tx.planId,
        projectId,
        firstDayOf(month),
        content.progressNote,
        content.problems,
        content.nextSteps,
        tx.command.actor.id,
      ],
    );
    return row?.id;
  },

  async findOpen(tx: Tx, projectId: number, month: Month): Promise<bigint | undefined> {
    const open = await tx.manager.findOneBy(MonthlyReportEntity, {
      planId: tx.planId,
      projectId,
      month: firstDayOf(month),
      state: Not('verified'),
    });
    return open?.id;
  },

  /** Replaces what the office wrote. */
  async updateContent(tx: Tx, id: bigint, content: ReportContent): Promise<void> {
    const { planId, manager } = tx;
    const { progressNote, problems, nextSteps } = content;
    await change(tx, id, { progressNote, problems, nextSteps });
    await manager.delete(InvestmentLineEntity, { planId, reportId: id });
    await manager.delete(ReportMilestoneEntity, { planId, reportId: id });
  },

  async insertLines(tx: Tx, id: bigint, content: ReportContent): Promise<void> {
    if (content.lines.length > 0)
      await tx.query(
        `INSERT INTO investment_line (plan_id, report_id, measure, funding_source, amount_fen)
         SELECT $1, $2, m, s, a
         FROM unnest($3::measure[], $4::funding_source[], $5::bigint[]) WITH ORDINALITY AS t (m, s, a, n)
         ORDER BY n`,
        [
          tx.planId,
          id,
          content.lines.map((line) => line.measure),
          content.lines.map((line) => line.fundingSource),
          content.lines.map((line) => line.amountFen),
        ],
      );
    if (content.milestones.length > 0)
      await tx.query(
        `INSERT INTO report_milestone (plan_id, report_id, milestone_id, forecast_on, actual_on, evidence)
         SELECT $1, $2, m, f, a, e
         FROM unnest($3::integer[], $4::date[], $5::date[], $6::text[]) AS t (m, f, a, e)`,
        [
          tx.planId,
          id,
          content.milestones.map((m) => m.milestoneId),
          content.milestones.map((m) => m.forecastOn),
          content.milestones.map((m) => m.actualOn),
          content.milestones.map((m) => m.evidence),
        ],
      );
  },

  /** Which of the milestones are not the project's (or were removed). */
  async foreignMilestones(tx: Tx, projectId: number, ids: readonly number[]): Promise<Set<number>> {
    if (ids.length === 0) return new Set();
    const known = await tx.query<{ id: number }>(
      `SELECT id FROM milestone WHERE plan_id = $1 AND project_id = $2 AND id = ANY($3::integer[]) AND NOT is_removed`,
      [tx.planId, projectId, ids],
    );
    const found = new Set(known.map((row) => row.id));
    return new Set(ids.filter((id) => !found.has(id)));
  },

  async markSubmitted(tx: Tx, id: bigint): Promise<void> {
    await change(tx, id, {
      state: 'submitted',
      submittedBy: tx.command.actor.id,
      submittedByName: tx.command.actor.name,
      submittedAt: tx.recordedAt,
      returnReason: null,
    });
  },

  /**
   * Verifies in one statement if the report is as the verifier saw it, and the verifier never reported
   * the project; else undefined.
   */
  async markVerified(
    tx: Tx,
    ref: { readonly id: bigint; readonly version: number },
    scope: Scope,
  ): Promise<{ projectCode: string; month: string } | undefined> {
    const { actor } = tx.command;
    const parameters: unknown[] = [
      tx.planId,
      ref.id,
      ref.version,
      actor.id,
      actor.name,
      tx.recordedAt,
    ];
    const mine = onlyUnits('p.unit_code', scope, parameters);
    const [row] = await tx.query<{ projectCode: string; month: string }>(
      `UPDATE monthly_report r SET state = 'verified', version = r.version + 1, verified_by = $4,
         verified_by_name = $5, verified_at = $6
       FROM project p
       WHERE r.plan_id = $1 AND r.id = $2 AND r.version = $3 AND r.state = 'submitted'
         AND NOT EXISTS (SELECT FROM project_reporter o WHERE o.plan_id = $1 AND o.project_id = r.project_id
           AND o.person_id = $4)
         AND p.plan_id = r.plan_id AND p.id = r.project_id ${mine}
       RETURNING p.code AS "projectCode", to_char(r.month, 'YYYY-MM') AS month`,
      parameters,
    );
    return row;
  },

  /** Keeps that whoever acts has a hand in the project's reports, for ever. */
  async recordReporter(tx: Tx, projectId: number): Promise<void> {
    if (tx.command.actor.id === null) return;
    await insertNew(tx, ProjectReporterEntity, {
      planId: tx.planId,
      projectId,
      personId: tx.command.actor.id,
    });
  },

  /** Whether somebody ever wrote or submitted a report of the project. */
  async hasReported(tx: Tx, projectId: number, personId: number | null): Promise<boolean> {
    if (personId === null) return false;
    return tx.manager.existsBy(ProjectReporterEntity, { planId: tx.planId, projectId, personId });
  },

  async markReturned(tx: Tx, id: bigint, reason: string): Promise<void> {
    await change(tx, id, { state: 'returned', returnReason: reason });
  },

  async delete(tx: Tx, id: bigint): Promise<void> {
    await tx.manager.delete(MonthlyReportEntity, { planId: tx.planId, id });
  },
};

/** Changes a report that is locked. */
async function change(tx: Tx, id: bigint, facts: Partial<MonthlyReportEntity>): Promise<void> {
  const key = { planId: tx.planId, id };
  await tx.manager.update(MonthlyReportEntity, key, { ...facts, version: () => 'version + 1' });
}
