import { addMonths, type Month } from '#libs/kernel';
import type { SealedRow } from './chain.js';
import type { Signed } from './signed.js';

/** How long logs must stay at hand. Source: 网络安全法 art. 21 (not less than six months) */
const KEPT_MONTHS = 6;

/** The first month that may not be archived yet: every day of the months before it is six months old. */
export function firstKeptMonth(thisMonth: Month): Month {
  return addMonths(thisMonth, -KEPT_MONTHS);
}

/** One row in the file of an archive. */
export interface ArchivedLine {
  readonly plan: string;
  readonly sequence: string;
  /** Hash of its seal, in hexadecimal. */
  readonly hash: string;
  readonly row: SealedRow;
}

/** What a plan has in an archive. */
export interface ArchivedPlan {
  readonly plan: string;
  readonly rows: number;
  readonly firstSequence: string;
  readonly firstHash: string;
  readonly lastSequence: string;
  readonly lastHash: string;
  /** Every place of the chain that is in the file, as PostgreSQL writes an int8multirange. */
  readonly sequences: string;
}

/** What is in the file of a month, signed; kept beside it and in the database. */
export interface ArchiveManifest {
  readonly v: 1;
  readonly month: Month;
  readonly file: string;
  /** SHA-256 of the file as it lies there, in hexadecimal. */
  readonly sha256: string;
  readonly rows: number;
  readonly plans: readonly ArchivedPlan[];
  readonly at: string;
}

export type SignedManifest = Signed<ArchiveManifest>;
