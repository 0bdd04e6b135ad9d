import { onlyUnits, type Scope } from '#libs/access';
import type { Tx } from '#libs/platform';

/** An entry as far as its reversal needs it. */
export interface PostedEntry {
  readonly id: bigint;
  readonly reversalOf: bigint | null;
  readonly amountFen: bigint;
  readonly projectCode: string;
  readonly projectId: number;
}

/** Appends to the ledger; there is no other verb. Each posting is listed for the roll-up in the same statement. */
export const ledgerRepository = {
  /**
   * Posts every line of a report, each at most once (a unique index holds it).
   *
   * @returns the ids of the new entries
   */
  async appendReport(tx: Tx, reportId: bigint): Promise<bigint[]> {
    const rows = await tx.query<{ id: bigint }>(
      `WITH posted AS (
         INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, report_id,
           line_id, person_id, person_name)
         SELECT l.plan_id, r.project_id, r.month, l.measure, l.funding_source, l.amount_fen, r.id, l.id, $3, $4
         FROM investment_line l JOIN monthly_report r ON r.plan_id = l.plan_id AND r.id = l.report_id
         WHERE l.plan_id = $1 AND l.report_id = $2 ORDER BY l.id
         RETURNING id
       )
       INSERT INTO posting_pending (plan_id, entry_id) SELECT $1, id FROM posted RETURNING entry_id AS id`,
      [tx.planId, reportId, tx.command.actor.id, tx.command.actor.name],
    );
    return rows.map((row) => row.id);
  },

  async find(tx: Tx, id: bigint, scope: Scope): Promise<PostedEntry | undefined> {
    const parameters: unknown[] = [tx.planId, id];
    const mine = onlyUnits('p.unit_code', scope, parameters);
    const [row] = await tx.query<PostedEntry>(
      `SELECT e.id, e.reversal_of AS "reversalOf", e.amount_fen AS "amountFen", p.code AS "projectCode",
         e.project_id AS "projectId"
       FROM ledger_entry e JOIN project p ON p.plan_id = e.plan_id AND p.id = e.project_id
       WHERE e.plan_id = $1 AND e.id = $2 ${mine}`,
      parameters,
    );
    return row;
  },

  /** Appends the reversal of an entry; undefined when it was reversed before. */
  async appendReversal(tx: Tx, id: bigint, reason: string): Promise<bigint | undefined> {
    const [row] = await tx.query<{ id: bigint }>(
      `WITH posted AS (
         INSERT INTO ledger_entry (plan_id, project_id, month, measure, funding_source, amount_fen, report_id,
           line_id, reversal_of, reason, person_id, person_name)
         SELECT plan_id, project_id, month, measure, funding_source, -amount_fen, report_id, line_id, id, $3, $4, $5
         FROM ledger_entry WHERE plan_id = $1 AND id = $2
         ON CONFLICT (plan_id, reversal_of) WHERE reversal_of IS NOT NULL DO NOTHING
         RETURNING id
       )
       INSERT INTO posting_pending (plan_id, entry_id) SELECT $1, id FROM posted RETURNING entry_id AS id`,
      [tx.planId, id, reason, tx.command.actor.id, tx.command.actor.name],
    );
    return row?.id;
  },
};
