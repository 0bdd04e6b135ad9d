import { Injectable } from '@nestjs/common';
import { Database, runInTransaction } from '#libs/platform';
import { proofRepository, type Difference } from '../persistence/proof.repository.js';

/** What a proof of a plan's roll-up found. */
export interface ProofResult {
  readonly at: Date;
  readonly isClean: boolean;
  /** Entries of the ledger, all of which were read. */
  readonly checkedEntries: bigint;
  /** At most a hundred of each sort. */
  readonly differences: readonly Difference[];
}

/** Proves that the roll-up equals the ledger, from scratch. Source: DESIGN 3.4. */
@Injectable()
export class RollupProofService {
  constructor(private readonly database: Database) {}

  /** Recomputes every cell, day and month end of a plan from the ledger, compares, and keeps the result. */
  async verify(planId: number): Promise<ProofResult> {
    const { checkedEntries, differences } = await runInTransaction(
      this.database,
      async (db) => ({
        checkedEntries: await proofRepository.countEntries(db, planId),
        differences: [
          ...(await proofRepository.cellDifferences(db, planId)),
          ...(await proofRepository.classificationDifferences(db, planId)),
          ...(await proofRepository.dayDifferences(db, planId)),
          ...(await proofRepository.monthEndDifferences(db, planId)),
        ],
      }),
      'REPEATABLE READ READ ONLY',
    );
    const result = { isClean: differences.length === 0, checkedEntries, differences };
    return { ...result, at: await proofRepository.keep(this.database, planId, result) };
  }
}
