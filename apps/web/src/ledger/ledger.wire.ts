import type { FundingSource, Measure, MeasureTotals, Page } from '../api/wire.js';

export interface LedgerEntry {
  readonly id: string;
  readonly projectCode: string;
  readonly projectName: string;
  readonly month: string;
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly amount: string;
  readonly recordedAt: string;
  readonly reportId: string;
  readonly reversalOf: string | null;
  readonly reversedBy: string | null;
  readonly reason: string | null;
  readonly postedBy: string;
  readonly part: 'before' | 'inside' | 'after';
}

export type LedgerPageAnswer = Page<LedgerEntry> & {
  readonly asOf: string;
  readonly total: MeasureTotals & { readonly entries: number };
};
