import { Injectable } from '@nestjs/common';
import { localWordRepository } from '#libs/access';
import { recordAudit } from '#libs/audit';
import { fenFromUnit } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command } from '#libs/platform';
import type { PlanPack } from '../domain/pack.js';
import { planPackRepository } from '../persistence/plan-pack.repository.js';
import { writeReadings } from './pinyin.js';
import { readPack } from './read-pack.js';

/** What a load changed in one table; absent: rows the database has and the pack has no longer, kept. */
export interface TableChange {
  readonly table: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly absent: number;
}

export interface LoadReport {
  readonly planCode: string;
  readonly isUnchanged: boolean;
  readonly changes: readonly TableChange[];
}

/** Loads plan packs. Loading again changes what the pack changed and nothing else. */
@Injectable()
export class PlanLoader {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Checks a pack whole, then writes it in one transaction. Reports, ledger and what an office has
   * confirmed are never touched; rows no longer in the pack are kept and told.
   *
   * @throws PlanPackError with every fault, nothing written
   */
  async load(command: Command, folder: string): Promise<LoadReport> {
    const { pack, hash } = readPack(folder);
    const [known] = await this.database.query<{ id: number; hash: string }>(
      'SELECT id, pack_hash AS hash FROM plan WHERE code = $1',
      [pack.plan.code],
    );
    if (known?.hash === hash) return { planCode: pack.plan.code, isUnchanged: true, changes: [] };
    const planId = known?.id ?? (await this.makePlan(command, pack));
    const changes = await this.transactions.run(command, planId, async (tx) => {
      await planPackRepository.updatePlan(tx, pack, hash, envelopeFen(pack));
      await localWordRepository.replace(tx, pack.plan.localWords);
      const written = await planPackRepository.writeFacts(tx, pack);
      await writeReadings(tx, planId);
      await recordAudit(tx, {
        action: 'plan.load',
        objectType: 'plan',
        objectKey: pack.plan.code,
        after: { hash, written },
      });
      return written;
    });
    return { planCode: pack.plan.code, isUnchanged: false, changes };
  }

  private makePlan(command: Command, pack: PlanPack): Promise<number> {
    return this.transactions.run(command, INSTALLATION, (tx) =>
      planPackRepository.insertPlan(tx, pack, envelopeFen(pack)),
    );
  }
}

function envelopeFen(pack: PlanPack): bigint {
  return fenFromUnit(pack.plan.envelope.amount, pack.plan.envelope.unit);
}
