import { Injectable } from '@nestjs/common';
import type { PlanDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import {
  defaultStatisticsSettings,
  type MonthDay,
  type StatisticsSettings,
} from '../domain/statistics-settings.js';

/** The settings as they are in force; version 0: the plan has set none of its own. */
export type StatisticsSettingsInForce = StatisticsSettings & { readonly version: number };

/** One version of the settings. */
export type StatisticsSettingsVersion = StatisticsSettingsInForce & {
  readonly at: Date;
  readonly who: string;
  readonly note: string | null;
};

interface Row {
  readonly planId: number;
  readonly version: number;
  readonly returnDay: number;
  readonly returnMonthsLater: MonthDay['monthsLater'];
  readonly statisticsDay: number;
  readonly statisticsMonthsLater: MonthDay['monthsLater'];
}

const columns = `plan_id AS "planId", version, return_day AS "returnDay",
  return_months_later AS "returnMonthsLater", statistics_day AS "statisticsDay",
  statistics_months_later AS "statisticsMonthsLater"`;

const HISTORY = 50;

const toSettings = (row: Row): StatisticsSettingsInForce => ({
  version: row.version,
  returnDay: { day: row.returnDay, monthsLater: row.returnMonthsLater },
  statisticsDay: { day: row.statisticsDay, monthsLater: row.statisticsMonthsLater },
});

/** Reads of the days by which months are returned and counted. */
@Injectable()
export class StatisticsSettingsQueries {
  constructor(private readonly database: Database) {}

  /** What was in force at the end of a day, by plan. */
  async asOf(
    planIds: readonly number[],
    day: PlanDate,
  ): Promise<ReadonlyMap<number, StatisticsSettingsInForce>> {
    const rows = await this.database.query<Row>(
      `SELECT DISTINCT ON (plan_id) ${columns} FROM statistics_settings
       WHERE plan_id = ANY($1::integer[])
         AND recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
       ORDER BY plan_id, version DESC`,
      [planIds, day],
    );
    const set = new Map(rows.map((row) => [row.planId, toSettings(row)]));
    return new Map(
      planIds.map((id) => [id, set.get(id) ?? { version: 0, ...defaultStatisticsSettings }]),
    );
  }

  /** The same of one plan. */
  async inForce(planId: number, day: PlanDate): Promise<StatisticsSettingsInForce> {
    const settings = (await this.asOf([planId], day)).get(planId);
    if (!settings) throw new Error('no plan, no settings');
    return settings;
  }

  /** The newest versions, newest first. */
  async history(planId: number): Promise<StatisticsSettingsVersion[]> {
    const rows = await this.database.query<Row & { at: Date; who: string; note: string | null }>(
      `SELECT ${columns}, recorded_at AS at, person_name AS who, note FROM statistics_settings
       WHERE plan_id = $1 ORDER BY version DESC LIMIT ${String(HISTORY)}`,
      [planId],
    );
    return rows.map((row) => ({ ...toSettings(row), at: row.at, who: row.who, note: row.note }));
  }
}
