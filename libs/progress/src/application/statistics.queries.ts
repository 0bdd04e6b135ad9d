import { Injectable } from '@nestjs/common';
import type { PlanDate } from '#libs/kernel';
import {
  StatisticsSettingsQueries,
  type PlanHeader,
  type StatisticsSettingsInForce,
} from '#libs/plan';
import { statisticsOf, type Statistics } from '../domain/statistics-month.js';

/** The statistics of a plan on a day, and the days they go by. */
export type StatisticsOnDay = Statistics & { readonly settings: StatisticsSettingsInForce };

/** What the books of plans can show on a day, by what was in force on it. */
@Injectable()
export class StatisticsQueries {
  constructor(private readonly settings: StatisticsSettingsQueries) {}

  async asOf(plan: PlanHeader, day: PlanDate): Promise<StatisticsOnDay> {
    const [statistics] = await this.ofPlans([plan], day);
    if (!statistics) throw new Error('no plan, no statistics');
    return statistics;
  }

  /** The same of several plans, in their order. */
  async ofPlans(
    plans: readonly Pick<PlanHeader, 'id' | 'periodStart' | 'periodEnd'>[],
    day: PlanDate,
  ): Promise<StatisticsOnDay[]> {
    const ids = plans.map(({ id }) => id);
    const settingsOf = await this.settings.asOf(ids, day);
    return plans.flatMap((plan) => {
      const settings = settingsOf.get(plan.id);
      // No month is closed but by its statistics day: what finance closes earlier comes in here.
      return settings ? [{ ...statisticsOf(plan, settings, null, day), settings }] : [];
    });
  }
}
