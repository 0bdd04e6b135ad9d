import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Transactions, type Command } from '#libs/platform';
import { PlanEntity } from '../persistence/plan.entity.js';
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
      const version = seenVersion + 1;
      const { affected } = await tx.manager.update(
        PlanEntity,
        { id: plan.id, version: seenVersion },
        {
          digestWeekday: schedule.weekday,
          digestTime: schedule.time,
          digestEnabled: schedule.enabled,
          version,
        },
      );
      if (affected === 0) throw new PlanStaleError(seenVersion, version);
      await recordAudit(tx, {
        action: 'plan.set-digest-schedule',
        objectType: 'plan',
        objectKey: plan.code,
        after: schedule,
      });
      return { version };
    });
  }
}
