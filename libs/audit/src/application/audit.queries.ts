import { Injectable } from '@nestjs/common';
import type { PlanDate } from '#libs/kernel';
import { Database } from '#libs/platform';

/** A row of the audit log as its reader sees it. */
export interface AuditRow {
  readonly id: bigint;
  readonly recordedAt: Date;
  readonly actorName: string;
  readonly actorRoles: readonly string[];
  readonly address: string | null;
  readonly correlationId: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectKey: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Its place in the chain; null while it waits to be sealed. */
  readonly sequence: bigint | null;
}

/** Which rows; days are Shanghai calendar days, both included. */
export interface AuditFilter {
  readonly actor?: string;
  readonly address?: string;
  readonly action?: string;
  readonly objectType?: string;
  readonly objectKey?: string;
  readonly from?: PlanDate;
  readonly to?: PlanDate;
}

/** Where a row stands among the others. */
export type AuditPlace = Pick<AuditRow, 'recordedAt' | 'id'>;

const conditionsOf: Readonly<Record<keyof AuditFilter, (value: string) => string>> = {
  actor: (value) => `e.actor_name = ${value}`,
  address: (value) => `e.address = ${value}`,
  action: (value) => `e.action = ${value}`,
  objectType: (value) => `e.object_type = ${value}`,
  objectKey: (value) => `e.object_key = ${value}`,
  from: (value) => `e.recorded_at >= (${value}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
  to: (value) => `e.recorded_at < (${value}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
};

/** Newer acts than so many are asked of the auditor. */
const MOST_ACTS = 50_000;

/** Reads of the audit log. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  /** What a person did anywhere, oldest first: what is kept of it about them. Addresses are theirs. */
  acts(
    personId: number,
  ): Promise<Pick<AuditRow, 'recordedAt' | 'address' | 'action' | 'objectType' | 'objectKey'>[]> {
    return this.database.query(
      `SELECT e.recorded_at AS "recordedAt", e.address, e.action, e.object_type AS "objectType",
         e.object_key AS "objectKey"
       FROM (SELECT 0 AS id UNION ALL SELECT id FROM plan) p
       JOIN audit_entry e ON e.plan_id = p.id AND e.actor_id = $1
       ORDER BY e.recorded_at, e.plan_id, e.id LIMIT ${String(MOST_ACTS)}`,
      [personId],
    );
  }

  /** Rows of a plan (0: the installation), newest first unless asked; `after` is the row the page before ended with. */
  list(
    planId: number,
    filter: AuditFilter,
    page: {
      readonly after: AuditPlace | null;
      readonly limit: number;
      readonly oldestFirst?: boolean;
    },
  ): Promise<AuditRow[]> {
    const parameters: unknown[] = [planId];
    const add = (value: unknown): string => `$${String(parameters.push(value))}`;
    const conditions = (Object.keys(conditionsOf) as (keyof AuditFilter)[])
      .filter((name) => filter[name] !== undefined)
      .map((name) => `AND ${conditionsOf[name](add(filter[name]))}`);
    const [beyond, direction] = page.oldestFirst ? ['>', ''] : ['<', 'DESC'];
    if (page.after !== null)
      conditions.push(
        `AND (e.recorded_at, e.id) ${beyond} (${add(page.after.recordedAt)}, ${add(page.after.id)})`,
      );
    return this.database.query<AuditRow>(
      `SELECT e.id, e.recorded_at AS "recordedAt", e.actor_name AS "actorName", e.actor_roles AS "actorRoles",
         e.address, e.correlation_id AS "correlationId", e.action, e.object_type AS "objectType",
         e.object_key AS "objectKey", e.before, e.after, s.sequence
       FROM audit_entry e LEFT JOIN audit_seal s ON s.plan_id = e.plan_id AND s.entry_id = e.id
       WHERE e.plan_id = $1 ${conditions.join(' ')}
       ORDER BY e.recorded_at ${direction}, e.id ${direction} LIMIT ${add(page.limit)}`,
      parameters,
    );
  }
}
