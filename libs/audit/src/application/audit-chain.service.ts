import { Injectable } from '@nestjs/common';
import { Database, runInTransaction } from '#libs/platform';
import { ChainCheck, missingHash, sealHash, type ChainFault } from '../domain/chain.js';
import { chainRepository } from '../persistence/chain.repository.js';

/** First key of the advisory lock that keeps one sealer at a time per plan; the second is the plan. */
const SEAL_LOCK = 1_196_313_937;
const AT_ONCE = 1_000;

/** What a check of a plan's audit log found. */
export interface ChainProof {
  readonly sealed: bigint;
  readonly waiting: number;
  /** Hash of the newest seal, in hexadecimal: kept outside, it shows a tail that was written anew. */
  readonly headHash: string;
  readonly faults: readonly ChainFault[];
  /** Rows outside the chain that do not wait for it either. */
  readonly unlisted: readonly bigint[];
}

/**
 * Chains the audit log. Writers never wait for each other: each row is listed with its change, and
 * sealed a moment later, in the order of its number among those that have committed.
 */
@Injectable()
export class AuditChainService {
  constructor(private readonly database: Database) {}

  /** Seals all that waits, of every plan and of the installation. */
  async sealAll(): Promise<void> {
    const plans = await this.database.query<{ planId: number }>(
      'SELECT DISTINCT plan_id AS "planId" FROM audit_unsealed',
    );
    for (const { planId } of plans) await this.seal(planId);
  }

  /** Seals what waits of one plan; gives how many rows. */
  async seal(planId: number): Promise<number> {
    for (let sealed = 0; ;) {
      const step = await this.sealOnce(planId);
      sealed += step;
      if (step < AT_ONCE) return sealed;
    }
  }

  private sealOnce(planId: number): Promise<number> {
    return runInTransaction(this.database, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1, $2)', [SEAL_LOCK, planId]);
      const waiting = await chainRepository.waiting(tx, planId, AT_ONCE);
      if (waiting.length === 0) return 0;
      let { sequence, hash } = await chainRepository.head(tx, planId);
      const seals = waiting.map(({ entryId, row }) => {
        sequence += 1n;
        hash = row === null ? missingHash(hash, planId, entryId) : sealHash(hash, row);
        return { sequence, entryId, hash };
      });
      await chainRepository.appendSeals(tx, planId, seals);
      return seals.length;
    });
  }

  /** Follows the whole chain of a plan (0: the installation) and names whatever is not as it was sealed. */
  verify(planId: number): Promise<ChainProof> {
    return runInTransaction(
      this.database,
      async (db) => {
        const check = new ChainCheck();
        for (;;) {
          const seals = await chainRepository.seals(db, planId, check.head.sequence, AT_ONCE);
          for (const seal of seals) check.follow(seal);
          if (seals.length < AT_ONCE) break;
        }
        return {
          sealed: check.head.sequence,
          waiting: await chainRepository.countWaiting(db, planId),
          headHash: check.head.hash,
          faults: check.faults,
          unlisted: await chainRepository.unlisted(db, planId),
        };
      },
      'REPEATABLE READ READ ONLY',
    );
  }
}
