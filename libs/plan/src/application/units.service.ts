import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { onlyUnits } from '#libs/access';
import { recordAudit } from '#libs/audit';
import { Database, insertNew, Transactions, type Command, type Tx } from '#libs/platform';
import { UnitEntity } from '../persistence/unit.entity.js';
import {
  PlanStaleError,
  UnitExistsError,
  UnitLoopError,
  UnitNotFoundError,
  UnitRootError,
} from '../plan.errors.js';
import type { ScopedPlan } from './plan-directory.js';
import type { UnitKind } from '../domain/unit-kind.js';

/** A responsible unit (责任单位); a plan's units form one tree below the district. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Null for the district itself alone. */
  readonly parentCode: string | null;
  readonly version: number;
}

/** What may be changed of a unit. */
export interface UnitChange {
  readonly name?: string;
  readonly parentCode?: string;
}

const columns = 'code, name, kind, parent_code AS "parentCode", version';

/** The units that answer for projects, and in which people have their roles. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  list(plan: ScopedPlan): Promise<Unit[]> {
    const parameters: unknown[] = [plan.id];
    const mine = onlyUnits('code', plan.scope, parameters);
    return this.database.query<Unit>(
      `SELECT ${columns} FROM unit WHERE plan_id = $1 ${mine} ORDER BY code`,
      parameters,
    );
  }

  /** Adds a unit below another; below the district when none is named. @throws UnitExistsError, UnitNotFoundError */
  create(
    command: Command,
    plan: ScopedPlan,
    unit: Omit<Unit, 'version'>,
  ): Promise<{ code: string }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const parent = await findParent(tx, plan, unit.parentCode);
      const { code, name, kind } = unit;
      const row = { planId: plan.id, code, name, kind, parentCode: parent };
      if (!(await insertNew(tx, UnitEntity, row))) throw new UnitExistsError(code);
      await recordAudit(tx, {
        action: 'unit.create',
        objectType: 'unit',
        objectKey: unit.code,
        after: { ...unit, parentCode: parent },
      });
      return { code: unit.code };
    });
  }

  /**
   * Renames a unit or moves it with all below it: whoever has a role above sees its projects from now on.
   *
   * @throws UnitNotFoundError, PlanStaleError, UnitRootError for moving the district, UnitLoopError
   */
  update(
    command: Command,
    plan: ScopedPlan,
    ref: { readonly code: string; readonly version: number },
    change: UnitChange,
  ): Promise<{ code: string }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      // Two moves at once could close a ring that neither sees.
      await tx.query("SELECT pg_advisory_xact_lock(hashtext('unit-tree'), $1)", [plan.id]);
      const key = { planId: plan.id, code: ref.code };
      const before = await tx.manager.findOne(UnitEntity, {
        where: key,
        lock: { mode: 'pessimistic_write' },
      });
      if (!before || !reaches(plan, ref.code)) throw new UnitNotFoundError(ref.code);
      if (before.version !== ref.version) throw new PlanStaleError(ref.version, before.version);
      const parentCode =
        change.parentCode === undefined
          ? before.parentCode
          : await this.newParent(tx, plan, before, change.parentCode);
      const after = { name: change.name ?? before.name, parentCode };
      await tx.manager.update(UnitEntity, key, { ...after, version: () => 'version + 1' });
      await recordAudit(tx, {
        action: 'unit.update',
        objectType: 'unit',
        objectKey: ref.code,
        before: { name: before.name, parentCode: before.parentCode },
        after,
      });
      return { code: ref.code };
    });
  }

  private async newParent(
    tx: Tx,
    plan: ScopedPlan,
    unit: Unit,
    wanted: string,
  ): Promise<string | null> {
    if (wanted === unit.parentCode) return wanted;
    if (unit.parentCode === null) throw new UnitRootError();
    // Whoever answers for the unit above must not lose sight of it by another's hand.
    if (!reaches(plan, unit.parentCode)) throw new UnitNotFoundError(unit.parentCode);
    const parent = await findParent(tx, plan, wanted);
    const [loop] = await tx.query(
      `WITH RECURSIVE above AS (
         SELECT code, parent_code FROM unit WHERE plan_id = $1 AND code = $2
         UNION SELECT u.code, u.parent_code FROM above a JOIN unit u ON u.plan_id = $1 AND u.code = a.parent_code
       ) SELECT FROM above WHERE code = $3`,
      [plan.id, parent, unit.code],
    );
    if (loop) throw new UnitLoopError(unit.code, wanted);
    return parent;
  }
}

const reaches = ({ scope }: ScopedPlan, code: string): boolean =>
  scope.units === null || scope.units.includes(code);

/** The unit meant as the one above; the district for none. @throws UnitNotFoundError outside the scope too */
async function findParent(tx: Tx, plan: ScopedPlan, code: string | null): Promise<string> {
  const parent = await tx.manager.findOneBy(UnitEntity, {
    planId: plan.id,
    ...(code === null ? { parentCode: IsNull() } : { code }),
  });
  if (!parent || !reaches(plan, parent.code)) throw new UnitNotFoundError(code ?? '');
  return parent.code;
}
