import { Injectable } from '@nestjs/common';
import { Database, runInTransaction, Secrets, type Queryable } from '#libs/platform';
import { ChainCheck, missingHash, sealHash, type ChainFault } from '../domain/chain.js';
import { isSignedBy } from '../domain/signed.js';
import { archiveRepository } from '../persistence/archive.repository.js';
import { chainRepository } from '../persistence/chain.repository.js';
import { auditSigner } from './audit-key.js';

/** First key of the advisory lock that keeps one sealer at a time per plan; the second is the plan. */
const SEAL_LOCK = 1_196_313_937;
const AT_ONCE = 1_000;

/** What a check of a plan's audit log found. */
export interface ChainProof {
  readonly sealed: bigint;
  /** Of the sealed, those whose rows are in an archive: their seals alone were followed. */
  readonly archived: bigint;
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
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets = new Secrets(null),
  ) {}

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

  /** Makes the partitions of the coming months that are missing. */
  async ensureMonths(): Promise<void> {
    await this.database.query('SELECT ensure_audit_months()');
  }

  /** Every chain: the installation's and one of each plan. */
  chains(): Promise<{ planId: number; plan: string }[]> {
    return chainRepository.chains(this.database);
  }

  /** How far the chain of a plan reaches, without following it. */
  async head(planId: number): Promise<Pick<ChainProof, 'sealed' | 'waiting' | 'headHash'>> {
    const [{ sequence, hash }, waiting] = await Promise.all([
      chainRepository.head(this.database, planId),
      chainRepository.countWaiting(this.database, planId),
    ]);
    return { sealed: sequence, waiting, headHash: hash.toString('hex') };
  }

  /**
   * Follows the whole chain of a plan (0: the installation) and names whatever is not as it was sealed. A
   * row counts as archived only by a manifest with our signature, where the key is at hand to check it.
   */
  verify(planId: number): Promise<ChainProof> {
    return runInTransaction(
      this.database,
      async (db) => {
        const check = new ChainCheck();
        const archived = await this.archived(db, planId);
        for (;;) {
          const page = { after: check.head.sequence, limit: AT_ONCE, archived };
          const seals = await chainRepository.seals(db, planId, page);
          for (const seal of seals) check.follow(seal);
          if (seals.length < AT_ONCE) break;
        }
        return {
          sealed: check.head.sequence,
          archived: check.archived,
          waiting: await chainRepository.countWaiting(db, planId),
          headHash: check.head.hash,
          faults: check.faults,
          unlisted: await chainRepository.unlisted(db, planId),
        };
      },
      'REPEATABLE READ READ ONLY',
    );
  }

  private async archived(db: Queryable, planId: number): Promise<string> {
    const archives = await archiveRepository.ofPlan(db, planId);
    const publicKey = this.secrets.isAvailable ? auditSigner(this.secrets).publicKey : null;
    const trusted = archives.filter(
      ({ plan, sequences, manifest }) =>
        publicKey === null ||
        (isSignedBy(publicKey, manifest) &&
          manifest.plans.some((each) => each.plan === plan && each.sequences === sequences)),
    );
    return archiveRepository.union(
      db,
      trusted.map(({ sequences }) => sequences),
    );
  }
}
