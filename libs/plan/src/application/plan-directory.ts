import { Injectable } from '@nestjs/common';
import { wholePlan, type Scope } from '#libs/access';
import { Problem, type Month } from '#libs/kernel';
import { Database } from '#libs/platform';

/** What every request about a plan needs of it. */
export interface PlanHeader {
  readonly id: number;
  readonly code: string;
  readonly periodStart: Month;
  readonly periodEnd: Month;
  readonly envelopeFen: bigint;
  readonly isDemo: boolean;
}

/**
 * A plan as far as somebody may see it. Whatever reads or changes a plan's projects, reports or entries
 * takes this, so that nothing is read past the scope.
 */
export interface ScopedPlan extends PlanHeader {
  readonly scope: Scope;
}

/** A plan for the system's own work, which sees all of it. */
export const asWhole = (plan: PlanHeader): ScopedPlan => ({ ...plan, scope: wholePlan });

/** No plan has this code, or none that the reader may know of. */
export class PlanNotFoundError extends Problem {
  constructor(code: string) {
    super('not-found', 'plan.not-found', { plan: code.slice(0, 40) });
  }
}

/** The plan is there, but not for who asks; answered like one that is not. */
export class PlanHiddenError extends PlanNotFoundError {}

const REMEMBERED_MILLISECONDS = 2_000;
const REMEMBERED_PLANS = 200;

/** Finds plans by code, remembering each for two seconds: every request asks. */
@Injectable()
export class PlanDirectory {
  private readonly remembered = new Map<string, { header: PlanHeader; until: number }>();

  constructor(private readonly database: Database) {}

  /** @throws PlanNotFoundError */
  async byCode(code: string): Promise<PlanHeader> {
    const known = this.remembered.get(code);
    if (known && known.until > Date.now()) return known.header;
    const [header] = await this.database.query<PlanHeader>(
      `SELECT id, code, to_char(period_start, 'YYYY-MM') AS "periodStart",
         to_char(period_end, 'YYYY-MM') AS "periodEnd", envelope_fen AS "envelopeFen",
         (SELECT is_demo FROM installation) AS "isDemo"
       FROM plan WHERE code = $1`,
      [code],
    );
    if (!header) throw new PlanNotFoundError(code);
    if (this.remembered.size >= REMEMBERED_PLANS) this.remembered.clear();
    this.remembered.set(code, { header, until: Date.now() + REMEMBERED_MILLISECONDS });
    return header;
  }
}
