import { Injectable } from '@nestjs/common';
import { Database, INSTALLATION, Transactions, type Command } from '#libs/platform';
import { recordAudit, type AuditEntry } from './record-audit.js';

/** Something a person tried and may not do. */
export interface RefusedAttempt {
  /** Method and pattern of the route, such as `POST /api/v1/plans/:plan/digests`. */
  readonly route: string;
  readonly permission: string;
  /** Code of the plan it was about. */
  readonly plan: string | null;
}

/**
 * Refusals of one person in one minute that become a row each. More than so many is a script or a page
 * gone wrong: every row of it says the same, so the rest is counted and becomes one row. The log so grows
 * by at most eleven rows for each person and minute, however many requests come.
 */
const ONE_BY_ONE = 10;

/** Records acts that change nothing: the row of the log is the whole of their transaction. */
@Injectable()
export class ActsService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /** Records an act. */
  record(command: Command, planId: number, entry: AuditEntry): Promise<void> {
    return this.transactions.run(command, planId, (tx) => recordAudit(tx, entry));
  }

  /**
   * Records that a person looked at something, once an hour: an open page reads again whenever something
   * changes or it comes to the front, which is still the same look. The hour is the clock's, so a look that
   * goes on over it is there twice.
   */
  async recordLook(command: Command, planId: number, entry: AuditEntry): Promise<void> {
    const [row] = await this.database.query<{ isKnown: boolean }>(
      `SELECT EXISTS (SELECT FROM audit_entry
         WHERE plan_id = $1 AND object_key = $2 AND object_type = $3 AND action = $4 AND actor_id = $5
           AND recorded_at >= date_trunc('hour', recorded_now())) AS "isKnown"`,
      [planId, entry.objectKey, entry.objectType, entry.action, command.actor.id],
    );
    if (!row?.isKnown) await this.record(command, planId, entry);
  }

  /** Records a refused attempt of a person; beyond {@link ONE_BY_ONE} in a minute it is only counted. */
  async refuse(command: Command, attempt: RefusedAttempt): Promise<void> {
    const { actor, address } = command;
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const [row] = await tx.query<{ attempts: number }>(
        `INSERT INTO audit_refusal AS r (person_id, minute, attempts, actor_name, actor_roles, address)
         VALUES ($1, date_trunc('minute', $2::timestamptz), 1, $3, $4, $5)
         ON CONFLICT (person_id, minute) DO UPDATE SET attempts = r.attempts + 1, address = excluded.address
         RETURNING attempts`,
        [actor.id, tx.recordedAt, actor.name, actor.roles, address ?? null],
      );
      if (row && row.attempts > ONE_BY_ONE) return;
      await recordAudit(tx, {
        action: 'access.refuse',
        objectType: 'route',
        objectKey: attempt.route,
        after: { permission: attempt.permission, plan: attempt.plan },
      });
    });
  }

  /** Makes one row of what was only counted in each minute that is over, and forgets the counts. */
  async sumUpRefusals(): Promise<void> {
    const over = await this.database.query<{
      personId: number;
      minute: Date;
      name: string;
      roles: string[];
      address: string | null;
    }>(
      `SELECT person_id AS "personId", minute, actor_name AS name, actor_roles AS roles, address
       FROM audit_refusal WHERE minute < date_trunc('minute', recorded_now()) ORDER BY minute LIMIT 1000`,
    );
    for (const { personId, minute, name, roles, address } of over) {
      const actor = { id: personId, name, roles };
      const command: Command = { actor, address, correlationId: 'refusals' };
      await this.transactions.run(command, INSTALLATION, async (tx) => {
        const [counted] = await tx.query<{ attempts: number }>(
          'DELETE FROM audit_refusal WHERE person_id = $1 AND minute = $2 RETURNING attempts',
          [personId, minute],
        );
        const more = (counted?.attempts ?? 0) - ONE_BY_ONE;
        if (more <= 0) return;
        await recordAudit(tx, {
          action: 'access.refuse',
          objectType: 'route',
          objectKey: '*',
          after: { minute, moreAttempts: more },
        });
      });
    }
  }
}
