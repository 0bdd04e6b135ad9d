import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Transactions, type Command } from '#libs/platform';
import { checkStatisticsSettings, type StatisticsSettings } from '../domain/statistics-settings.js';
import { PlanStaleError } from '../plan.errors.js';
import type { PlanHeader } from './plan-directory.js';

/** By when months are returned and counted; every change is a new version, for past days keep theirs. */
@Injectable()
export class StatisticsSettingsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Sets the days from today on.
   *
   * @param seenVersion the version the writer saw, 0 when the plan had set none
   * @throws StatisticsBeforeReturnsError, PlanStaleError
   */
  set(
    command: Command,
    plan: PlanHeader,
    seenVersion: number,
    { note, ...settings }: StatisticsSettings & { readonly note: string | null },
  ): Promise<{ version: number }> {
    checkStatisticsSettings(settings);
    const { returnDay, statisticsDay } = settings;
    return this.transactions.run(command, plan.id, async (tx) => {
      const [last] = await tx.query<{ version: number }>(
        'SELECT coalesce(max(version), 0) AS version FROM statistics_settings WHERE plan_id = $1',
        [plan.id],
      );
      const current = last?.version ?? 0;
      if (current !== seenVersion) throw new PlanStaleError(seenVersion, current);
      const version = current + 1;
      const made = await tx.query(
        `INSERT INTO statistics_settings (plan_id, version, return_day, return_months_later, statistics_day,
           statistics_months_later, note, person_id, person_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING version`,
        [
          plan.id,
          version,
          returnDay.day,
          returnDay.monthsLater,
          statisticsDay.day,
          statisticsDay.monthsLater,
          note,
          command.actor.id,
          command.actor.name,
        ],
      );
      if (made.length === 0) throw new PlanStaleError(seenVersion, version);
      await recordAudit(tx, {
        action: 'plan.set-statistics-settings',
        objectType: 'plan',
        objectKey: plan.code,
        after: { version, ...settings, note },
      });
      return { version };
    });
  }
}
