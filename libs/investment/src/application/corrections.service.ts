import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import type { ScopedPlan } from '#libs/plan';
import { addToOutbox, Transactions, type Command } from '#libs/platform';
import {
  AlreadyReversedError,
  EntryNotFoundError,
  ReversalOfReversalError,
  SamePersonError,
} from '../investment.errors.js';
import { monthlyReportRepository } from '../persistence/monthly-report.repository.js';
import { ledgerRepository } from '../persistence/ledger.repository.js';

/** The fact that wakes the roll-up after a correction. */
export const LINE_REVERSED = 'investment.line-reversed';

/** Corrections: a posted entry is never edited, it is reversed and the right one reported anew. */
@Injectable()
export class CorrectionsService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Appends the reversal (冲销) of an entry: the same cell, the negative amount, recorded now.
   *
   * @throws EntryNotFoundError, SamePersonError, ReversalOfReversalError, AlreadyReversedError
   */
  reverse(
    command: Command,
    plan: ScopedPlan,
    entryId: bigint,
    reason: string,
  ): Promise<{ id: string }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const entry = await ledgerRepository.find(tx, entryId, plan.scope);
      if (!entry) throw new EntryNotFoundError(String(entryId));
      if (await monthlyReportRepository.hasReported(tx, entry.projectId, command.actor.id))
        throw new SamePersonError();
      if (entry.reversalOf !== null) throw new ReversalOfReversalError(String(entryId));
      const id = await ledgerRepository.appendReversal(tx, entryId, reason);
      if (id === undefined) throw new AlreadyReversedError(String(entryId));
      await recordAudit(tx, {
        action: 'ledger-entry.reverse',
        objectType: 'ledger-entry',
        objectKey: String(entryId),
        before: { amountFen: entry.amountFen, projectCode: entry.projectCode },
        after: { reversedBy: String(id), reason },
      });
      await addToOutbox(tx, LINE_REVERSED, { entryId: String(id) });
      return { id: String(id) };
    });
  }
}
