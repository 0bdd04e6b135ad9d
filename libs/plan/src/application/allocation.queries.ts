import { Injectable } from '@nestjs/common';
import type { PlanDate } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { AllocationItem } from '../domain/allocation.js';
import type { PlanHeader } from './plan-directory.js';

/** One version of the allotment. */
export interface AllocationVersion {
  readonly version: number;
  readonly at: Date;
  readonly who: string;
  readonly note: string | null;
  readonly items: readonly AllocationItem[];
}

const HISTORY = 50;

/** Reads of the allotment. */
@Injectable()
export class AllocationQueries {
  constructor(private readonly database: Database) {}

  /** The newest versions, newest first. */
  async history(plan: PlanHeader): Promise<AllocationVersion[]> {
    const versions = await this.database.query<Omit<AllocationVersion, 'items'>>(
      `SELECT version, recorded_at AS at, person_name AS who, note FROM allocation_version
       WHERE plan_id = $1 ORDER BY version DESC LIMIT ${String(HISTORY)}`,
      [plan.id],
    );
    const items = await this.database.query<AllocationItem & { version: number }>(
      `SELECT version, package_code AS "packageCode", amount_fen AS "amountFen" FROM allocation
       WHERE plan_id = $1 AND version = ANY($2::integer[]) ORDER BY package_code`,
      [plan.id, versions.map((version) => version.version)],
    );
    return versions.map((version) => ({
      ...version,
      items: items
        .filter((item) => item.version === version.version)
        .map(({ packageCode, amountFen }) => ({ packageCode, amountFen })),
    }));
  }

  /** The allotment as it stood at the end of a day. */
  asOf(plan: PlanHeader, day: PlanDate): Promise<AllocationItem[]> {
    return this.database.query<AllocationItem>(
      `SELECT package_code AS "packageCode", amount_fen AS "amountFen" FROM allocation
       WHERE plan_id = $1 AND version = (
         SELECT max(version) FROM allocation_version
         WHERE plan_id = $1 AND recorded_at < (($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))`,
      [plan.id, day],
    );
  }
}
