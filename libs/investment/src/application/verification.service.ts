import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import type { ScopedPlan } from '#libs/plan';
import { addToOutbox, Transactions, type Command, type Tx } from '#libs/platform';
import { ReportStateError, SamePersonError } from '../investment.errors.js';
import { ledgerRepository } from '../persistence/ledger.repository.js';
import { monthlyReportRepository as reports } from '../persistence/monthly-report.repository.js';
import {
  announceReport,
  lockFor,
  type ReportRef,
  type ReportWritten,
} from './monthly-reports.service.js';

/** The fact that wakes the roll-up. */
export const LINES_POSTED = 'investment.lines-posted';

/** What finance does with submitted reports. */
@Injectable()
export class VerificationService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Accepts a report: every line is posted to the ledger once, listed for the roll-up, audited, and the
   * roll-up's wake-up is written, all in one transaction.
   *
   * @throws ReportNotFoundError, StaleVersionError, ReportStateError, SamePersonError
   */
  verify(
    command: Command,
    plan: ScopedPlan,
    ref: ReportRef,
  ): Promise<ReportWritten & { entryIds: string[] }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const report =
        (await reports.markVerified(tx, ref, plan.scope)) ??
        (await refuseVerification(tx, plan, ref));
      const entryIds = (await ledgerRepository.appendReport(tx, ref.id)).map(String);
      await recordAudit(tx, {
        action: 'monthly-report.verify',
        objectType: 'monthly-report',
        objectKey: String(ref.id),
        before: { state: 'submitted' },
        after: { state: 'verified', ...report, entryIds },
      });
      await addToOutbox(tx, LINES_POSTED, { reportId: String(ref.id) });
      return { id: String(ref.id), version: ref.version + 1, entryIds };
    });
  }

  /** Gives a report back to the office with the reason. @throws ReportNotFoundError, StaleVersionError, ReportStateError */
  returnToOffice(
    command: Command,
    plan: ScopedPlan,
    ref: ReportRef,
    reason: string,
  ): Promise<ReportWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      await lockFor(tx, plan, ref, 'return');
      await reports.markReturned(tx, ref.id, reason);
      await recordAudit(tx, {
        action: 'monthly-report.return',
        objectType: 'monthly-report',
        objectKey: String(ref.id),
        before: { state: 'submitted' },
        after: { state: 'returned', reason },
      });
      await announceReport(tx);
      return { id: String(ref.id), version: ref.version + 1 };
    });
  }
}

/** Says why the report could not be verified as it was seen. */
async function refuseVerification(tx: Tx, plan: ScopedPlan, ref: ReportRef): Promise<never> {
  const head = await lockFor(tx, plan, ref, 'verify');
  if (await reports.hasReported(tx, head.projectId, tx.command.actor.id))
    throw new SamePersonError();
  throw new ReportStateError('verify', head.state);
}
