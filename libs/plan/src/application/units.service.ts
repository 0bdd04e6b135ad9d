import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Database, Transactions, type Command } from '#libs/platform';
import { PlanStaleError, UnitExistsError, UnitNotFoundError } from '../plan.errors.js';
import type { PlanHeader } from './plan-directory.js';

/** A responsible unit (责任单位); units form a tree. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentCode: string | null;
  readonly version: number;
}

/** The units that answer for projects. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  list(plan: PlanHeader): Promise<Unit[]> {
    return this.database.query<Unit>(
      'SELECT code, name, kind, parent_code AS "parentCode", version FROM unit WHERE plan_id = $1 ORDER BY code',
      [plan.id],
    );
  }

  /** @throws UnitExistsError, UnitNotFoundError for an unknown parent */
  create(
    command: Command,
    plan: PlanHeader,
    unit: Omit<Unit, 'version'>,
  ): Promise<{ code: string }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      if (unit.parentCode !== null) {
        const parents = await tx.query('SELECT FROM unit WHERE plan_id = $1 AND code = $2', [
          plan.id,
          unit.parentCode,
        ]);
        if (parents.length === 0) throw new UnitNotFoundError(unit.parentCode);
      }
      const made = await tx.query(
        `INSERT INTO unit (plan_id, code, name, kind, parent_code) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING code`,
        [plan.id, unit.code, unit.name, unit.kind, unit.parentCode],
      );
      if (made.length === 0) throw new UnitExistsError(unit.code);
      await recordAudit(tx, {
        action: 'unit.create',
        objectType: 'unit',
        objectKey: unit.code,
        after: unit,
      });
      return { code: unit.code };
    });
  }

  /** Renames a unit. @throws PlanStaleError, UnitNotFoundError */
  rename(
    command: Command,
    plan: PlanHeader,
    code: string,
    seenVersion: number,
    name: string,
  ): Promise<{ code: string }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const [before] = await tx.query<Unit>(
        'SELECT code, name, kind, version FROM unit WHERE plan_id = $1 AND code = $2 FOR UPDATE',
        [plan.id, code],
      );
      if (!before) throw new UnitNotFoundError(code);
      if (before.version !== seenVersion) throw new PlanStaleError(seenVersion, before.version);
      await tx.query(
        'UPDATE unit SET name = $3, version = version + 1 WHERE plan_id = $1 AND code = $2',
        [plan.id, code, name],
      );
      await recordAudit(tx, {
        action: 'unit.rename',
        objectType: 'unit',
        objectKey: code,
        before: { name: before.name },
        after: { name },
      });
      return { code };
    });
  }
}
