import { addMonths, type Month, type ProblemItem } from '#libs/kernel';
import type { FundingSource } from './funding-source.js';
import type { Measure } from './measure.js';

export const reportStates = ['draft', 'submitted', 'verified', 'returned'] as const;
export type ReportState = (typeof reportStates)[number];

/** What may be done to a monthly report. */
export type ReportAct = 'edit' | 'delete' | 'submit' | 'verify' | 'return';

/** draft → submitted → verified or returned; a returned report is mended and submitted again. */
const allowedFrom: Readonly<Record<ReportAct, readonly ReportState[]>> = {
  edit: ['draft', 'returned'],
  delete: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  verify: ['submitted'],
  return: ['submitted'],
};

/** Whether a report in this state may undergo the act. */
export function isAllowed(act: ReportAct, state: ReportState): boolean {
  return allowedFrom[act].includes(state);
}

/** One line of a report: money of one measure from one source, in fen. */
export interface ReportLine {
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly amountFen: bigint;
}

/** What an office says of one milestone in a report. */
export interface ReportedMilestone {
  readonly milestoneId: number;
  readonly forecastOn: string | null;
  readonly actualOn: string | null;
  readonly evidence: string | null;
}

/** What an office writes. */
export interface ReportContent {
  readonly lines: readonly ReportLine[];
  readonly milestones: readonly ReportedMilestone[];
  readonly progressNote: string | null;
  readonly problems: string | null;
  readonly nextSteps: string | null;
}

/**
 * Checks the lines of a report: no negative amount (a correction is a reversal and a new line), none
 * above the whole envelope (most likely 元 mistaken for 万元), no measure and source twice.
 *
 * @returns every fault with its place in the body; empty when there is none
 */
export function checkLines(lines: readonly ReportLine[], envelopeFen: bigint): ProblemItem[] {
  const faults: ProblemItem[] = [];
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    const pointer = `/lines/${String(index)}`;
    if (line.amountFen < 0n)
      faults.push({ pointer: `${pointer}/amount`, code: 'investment.amount-negative' });
    if (line.amountFen > envelopeFen)
      faults.push({ pointer: `${pointer}/amount`, code: 'investment.amount-above-envelope' });
    const key = `${line.measure} ${line.fundingSource}`;
    const first = seen.get(key);
    if (first !== undefined)
      faults.push({
        pointer,
        code: 'investment.line-twice',
        params: { line: index + 1, first: first + 1 },
      });
    else seen.set(key, index);
  });
  return faults;
}

/**
 * Checks the month of a report: not before the project's first month, not after today's month. Months
 * outside the plan period are allowed; their money is kept apart.
 *
 * @returns the fault, or null
 */
export function checkMonth(
  month: Month,
  limits: { firstMonth: Month | null; todaysMonth: Month },
): ProblemItem | null {
  const { firstMonth, todaysMonth } = limits;
  if (month > todaysMonth)
    return {
      pointer: '/month',
      code: 'investment.month-in-future',
      params: { month, latest: todaysMonth },
    };
  if (firstMonth !== null && month < firstMonth)
    return {
      pointer: '/month',
      code: 'investment.month-before-project',
      params: { month, first: firstMonth, before: addMonths(firstMonth, -1) },
    };
  return null;
}
