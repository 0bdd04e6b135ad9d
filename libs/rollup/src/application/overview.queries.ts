import { Injectable } from '@nestjs/common';
import { onlyUnits } from '#libs/access';
import type { PlanDate } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import { packagesFrom } from '../domain/completed-months.js';
import type { Sum } from '../domain/dimension.js';
import { sumsAsOf } from '../persistence/reading.repository.js';
import type { Difference } from '../persistence/proof.repository.js';

/** How many projects to build count under a key. */
export interface ProjectCount {
  readonly dimension: 'package' | 'programme';
  readonly key: string;
  readonly projects: number;
}

/** How well the roll-up is known to equal the ledger. */
export interface Integrity {
  readonly lastVerifiedAt: Date | null;
  readonly isClean: boolean | null;
  readonly pendingEntries: number;
}

/** The reads of the overview page that come from the roll-up. */
@Injectable()
export class OverviewQueries {
  constructor(private readonly database: Database) {}

  /** Every sum the overview shows, as of a resolved day. */
  sums(plan: ScopedPlan, asOf: PlanDate): Promise<Sum[]> {
    return sumsAsOf(
      this.database,
      plan,
      {
        dimensions: ['total', 'package', 'programme', 'fundingSource', 'month'],
        packagesFrom: packagesFrom(plan, asOf),
      },
      asOf,
    );
  }

  /** Projects to build by package and by programme, as they counted at the end of the day. */
  projectCounts(plan: ScopedPlan, asOf: PlanDate): Promise<ProjectCount[]> {
    const parameters: unknown[] = [plan.id, asOf];
    const mine =
      plan.scope.units === null
        ? ''
        : `AND project_id IN (SELECT id FROM project p
             WHERE p.plan_id = $1 ${onlyUnits('p.unit_code', plan.scope, parameters)})`;
    return this.database.query<ProjectCount>(
      `WITH counted AS (
         SELECT package_code, programme_codes, count(*) AS projects FROM rollup_classification
         WHERE plan_id = $1 AND from_on <= $2::date AND to_on > $2::date AND to_build ${mine} GROUP BY 1, 2
       )
       SELECT 'package' AS dimension, package_code AS key, sum(projects)::integer AS projects
       FROM counted GROUP BY 2
       UNION ALL
       SELECT 'programme', code, sum(projects)::integer FROM counted, unnest(programme_codes) code GROUP BY 2`,
      parameters,
    );
  }

  /** The newest proof and what waits to be added. */
  async integrity(planId: number): Promise<Integrity> {
    const [row] = await this.database.query<Integrity>(
      `SELECT v.verified_at AS "lastVerifiedAt", v.is_clean AS "isClean",
         (SELECT count(*)::integer FROM (SELECT FROM posting_pending WHERE plan_id = $1 LIMIT 10000) w) AS "pendingEntries"
       FROM (SELECT) one
       LEFT JOIN LATERAL (
         SELECT verified_at, is_clean FROM rollup_verification WHERE plan_id = $1 ORDER BY id DESC LIMIT 1
       ) v ON true`,
      [planId],
    );
    return row ?? { lastVerifiedAt: null, isClean: null, pendingEntries: 0 };
  }

  /** The newest proof with all it found. */
  async lastProof(planId: number): Promise<{
    at: Date;
    isClean: boolean;
    checkedEntries: bigint;
    differences: Difference[];
  } | null> {
    const [row] = await this.database.query<{
      at: Date;
      isClean: boolean;
      checkedEntries: bigint;
      differences: Difference[];
    }>(
      `SELECT verified_at AS at, is_clean AS "isClean", checked_entries AS "checkedEntries", differences
       FROM rollup_verification WHERE plan_id = $1 ORDER BY id DESC LIMIT 1`,
      [planId],
    );
    return row ?? null;
  }
}
