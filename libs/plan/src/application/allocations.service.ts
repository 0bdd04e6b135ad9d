import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import { insertNew, Transactions, type Command } from '#libs/platform';
import { allottedFen, checkAllocation, type AllocationItem } from '../domain/allocation.js';
import { AllocationVersionEntity } from '../persistence/allocation.entities.js';
import { PackageEntity } from '../persistence/pack.entities.js';
import { AllocationExceedsEnvelopeError, PlanStaleError } from '../plan.errors.js';
import type { PlanHeader } from './plan-directory.js';

/** Finance's allotment (分配) of the envelope to packages; every change is a new version. */
@Injectable()
export class AllocationsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Replaces the allotment. Packages not named are not allotted.
   *
   * @param seenVersion the version the writer saw, 0 when there was none
   * @throws InvalidInputError, AllocationExceedsEnvelopeError, PlanStaleError
   */
  replace(
    command: Command,
    plan: PlanHeader,
    seenVersion: number,
    input: { items: readonly AllocationItem[]; note: string | null },
  ): Promise<{ version: number }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const packages = await tx.manager.findBy(PackageEntity, { planId: plan.id });
      const faults = checkAllocation(input.items, new Set(packages.map((row) => row.code)));
      if (faults.length > 0) throw new InvalidInputError(faults);
      const allotted = allottedFen(input.items);
      if (allotted > plan.envelopeFen)
        throw new AllocationExceedsEnvelopeError(allotted, plan.envelopeFen);
      const current =
        (await tx.manager.maximum(AllocationVersionEntity, 'version', { planId: plan.id })) ?? 0;
      if (current !== seenVersion) throw new PlanStaleError(seenVersion, current);
      const version = current + 1;
      const made = await insertNew(tx, AllocationVersionEntity, {
        planId: plan.id,
        version,
        personId: command.actor.id,
        personName: command.actor.name,
        note: input.note,
      });
      if (!made) throw new PlanStaleError(seenVersion, version);
      await tx.query(
        `INSERT INTO allocation (plan_id, version, package_code, amount_fen)
         SELECT $1, $2, c, a FROM unnest($3::text[], $4::bigint[]) AS t (c, a)`,
        [
          plan.id,
          version,
          input.items.map((item) => item.packageCode),
          input.items.map((item) => item.amountFen),
        ],
      );
      await recordAudit(tx, {
        action: 'allocation.replace',
        objectType: 'plan',
        objectKey: plan.code,
        after: { version, ...input },
      });
      return { version };
    });
  }
}
