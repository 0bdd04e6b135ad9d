import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Transactions, type Command } from '#libs/platform';
import { PlanStaleError } from '../plan.errors.js';
import type { PlanHeader } from './plan-directory.js';

/** When the weekly digest is issued: ISO weekday (Monday 1), "HH:MM" Asia/Shanghai. */
export interface DigestSchedule {
  readonly weekday: number;
  readonly time: string;
  readonly enabled: boolean;
}

/** A plan's own settings. */
@Injectable()
export class PlanSettingsService {
  constructor(private readonly transactions: Transactions) {}

  /** Sets when the digest is issued. @throws PlanStaleError */
  setDigestSchedule(
    command: Command,
    plan: PlanHeader,
    seenVersion: number,
    schedule: DigestSchedule,
  ): Promise<{ version: number }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const [row] = await tx.query<{ version: number }>(
        `UPDATE plan SET digest_weekday = $3, digest_time = $4::time, digest_enabled = $5, version = version + 1
         WHERE id = $1 AND version = $2 RETURNING version`,
        [plan.id, seenVersion, schedule.weekday, schedule.time, schedule.enabled],
      );
      if (!row) throw new PlanStaleError(seenVersion, seenVersion + 1);
      await recordAudit(tx, {
        action: 'plan.set-digest-schedule',
        objectType: 'plan',
        objectKey: plan.code,
        after: schedule,
      });
      return { version: row.version };
    });
  }
}
