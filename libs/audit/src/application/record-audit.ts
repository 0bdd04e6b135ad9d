import type { Tx } from '#libs/platform';
import { maskedJson } from '../domain/masked.js';

/** One change as the audit log keeps it: who and when come from the transaction. */
export interface AuditEntry {
  /** What was done, such as `monthly-report.verify`. */
  readonly action: string;
  readonly objectType: string;
  readonly objectKey: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const asJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : maskedJson(value);

/** Writes the audit row of a change in the change's own transaction, on its way to the commit. Amounts are recorded in fen, secrets never. */
export function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { actor, correlationId, address } = tx.command;
  tx.send(
    `INSERT INTO audit_entry (plan_id, recorded_at, actor_id, actor_name, actor_roles, address,
       correlation_id, action, object_type, object_key, before, after)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.planId,
      tx.recordedAt,
      actor.id,
      actor.name,
      actor.roles,
      address ?? null,
      correlationId,
      entry.action,
      entry.objectType,
      entry.objectKey,
      asJson(entry.before),
      asJson(entry.after),
    ],
  );
  return Promise.resolve();
}
