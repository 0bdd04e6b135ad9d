import { Problem } from '#libs/kernel';
import type { ReportAct, ReportState } from './domain/monthly-report.js';

export class ProjectNotFoundError extends Problem {
  constructor(code: string) {
    super('not-found', 'investment.project-not-found', { project: code }, [
      { pointer: '/projectCode', code: 'investment.project-not-found', params: { project: code } },
    ]);
  }
}

export class ReportNotFoundError extends Problem {
  constructor(id: string) {
    super('not-found', 'investment.report-not-found', { report: id });
  }
}

/** The project already has a report for the month that is not verified yet. */
export class ReportOpenError extends Problem {
  constructor(month: string, reportId: string) {
    super('conflict', 'investment.report-open', { month, report: reportId });
  }
}

/** The report is not in a state that allows the act. */
export class ReportStateError extends Problem {
  constructor(act: ReportAct, state: ReportState) {
    super('conflict', `investment.cannot-${act}`, { state });
  }
}

/** Somebody changed the thing since it was read. */
export class StaleVersionError extends Problem {
  constructor(found: number, current: number) {
    super('stale', 'investment.stale', { found, current });
  }
}

/** Who submitted a report may not verify it. */
export class SamePersonError extends Problem {
  constructor() {
    super('forbidden', 'investment.same-person');
  }
}

export class EntryNotFoundError extends Problem {
  constructor(id: string) {
    super('not-found', 'investment.entry-not-found', { entry: id });
  }
}

export class AlreadyReversedError extends Problem {
  constructor(id: string) {
    super('conflict', 'investment.already-reversed', { entry: id });
  }
}

/** A reversal itself is not reversed: the right amount is reported anew. */
export class ReversalOfReversalError extends Problem {
  constructor(id: string) {
    super('conflict', 'investment.reversal-of-reversal', { entry: id });
  }
}
