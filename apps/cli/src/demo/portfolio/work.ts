import type { Queryable } from '#libs/platform';
import type { Stage } from '#libs/projects';

/** A work of the plan as a demo finds it: what the plan says of it and nothing more. */
export interface Work {
  readonly code: string;
  readonly kind: string | null;
  readonly packageCode: string;
  readonly townCode: string | null;
  readonly stage: Stage | null;
  /** Whether the plan states its investment: then the demo makes up no budget beside it. */
  readonly hasStatedInvestment: boolean;
  /** Whether its package would have nothing under way without it. */
  readonly isFirstOfPackage: boolean;
}

/** The works a plan means to build; the first `count` of a fair mixture where not all are wanted. */
export function worksToBuild(db: Queryable, planId: number, count: number | null): Promise<Work[]> {
  return db.query<Work>(
    `SELECT code, kind, package_code AS "packageCode", town_code AS "townCode", stage,
       stated_investment IS NOT NULL AS "hasStatedInvestment", turn = 1 AS "isFirstOfPackage"
     FROM (SELECT *, row_number() OVER (PARTITION BY package_code ORDER BY md5(code)) AS turn
       FROM project WHERE plan_id = $1 AND to_build) works
     ORDER BY turn, package_code LIMIT $2`,
    [planId, count],
  );
}
