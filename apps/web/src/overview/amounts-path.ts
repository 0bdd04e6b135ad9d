import { withQuery } from '../api/address.js';
import type { Measure } from '../api/wire.js';

/** What a number is a sum of. */
export interface AmountFilter {
  readonly measure: Measure;
  readonly package?: string;
  readonly programme?: string;
  readonly fundingSource?: string;
  readonly year?: string;
  readonly from?: string;
  readonly through?: string;
  readonly part?: 'before' | 'inside' | 'after';
  readonly asOf?: string;
}

/** Where the projects behind a number are listed with what each adds to it. */
export const amountsPath = (filter: AmountFilter): string =>
  withQuery('/projects', { part: 'inside', ...filter });

/** Where the ledger entries behind a number are listed. */
export const entriesPath = (filter: Partial<AmountFilter> & { project?: string }): string =>
  withQuery('/ledger', { ...filter });
