import { Injectable } from '@nestjs/common';
import { wholePlan, type Scope } from '#libs/access';
import { Problem, type Month } from '#libs/kernel';
import { Database, PlanVersions, type PlanStamp } from '#libs/platform';

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

interface Remembered {
  readonly header: PlanHeader;
  readonly until: number;
  /** The plan's changes when it was read; null where nobody asked. */
  readonly changes: bigint | null;
}

/** Finds plans by code, remembering each: every request asks. */
@Injectable()
export class PlanDirectory {
  private readonly remembered = new Map<string, Remembered>();
  private readonly versions: PlanVersions;

  constructor(private readonly database: Database) {
    this.versions = new PlanVersions(database);
  }

  /** The plan as it was within the last two seconds: enough for a write, which locks what it depends on. @throws PlanNotFoundError */
  async byCode(code: string): Promise<PlanHeader> {
    const known = this.remembered.get(code);
    if (known && known.until > Date.now()) return known.header;
    return this.remember(await this.read(code), null);
  }

  /** The plan as it is now, and how far it has come: for a read, which must miss nothing. @throws PlanNotFoundError */
  async currentByCode(code: string): Promise<{ header: PlanHeader; stamp: PlanStamp }> {
    const known = this.remembered.get(code);
    // A plan keeps its id. The stamp comes first, so that what is read after it is no older.
    const id = known?.header.id ?? (await this.read(code)).id;
    const stamp = await this.versions.current(id);
    if (known?.changes === stamp.changes) return { header: known.header, stamp };
    return { header: this.remember(await this.read(code), stamp.changes), stamp };
  }

  private remember(header: PlanHeader, changes: bigint | null): PlanHeader {
    if (this.remembered.size >= REMEMBERED_PLANS) this.remembered.clear();
    const until = Date.now() + REMEMBERED_MILLISECONDS;
    this.remembered.set(header.code, { header, until, changes });
    return header;
  }

  private async read(code: string): Promise<PlanHeader> {
    const [header] = await this.database.query<PlanHeader>(
      `SELECT id, code, to_char(period_start, 'YYYY-MM') AS "periodStart",
         to_char(period_end, 'YYYY-MM') AS "periodEnd", envelope_fen AS "envelopeFen",
         (SELECT is_demo FROM installation) AS "isDemo"
       FROM plan WHERE code = $1`,
      [code],
    );
    if (!header) throw new PlanNotFoundError(code);
    return header;
  }
}
