import type { Measure } from '#libs/investment';

/** What sums are kept by. `monthPackage` ("2024-05:P01") tells a package's months apart. */
export const dimensions = [
  'total',
  'package',
  'programme',
  'town',
  'unit',
  'fundingSource',
  'stage',
  'year',
  'month',
  'monthPackage',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a reader may ask a roll-up by. */
export const readableDimensions = [
  'package',
  'programme',
  'town',
  'unit',
  'fundingSource',
  'stage',
  'year',
  'month',
] as const satisfies readonly Dimension[];
export type ReadableDimension = (typeof readableDimensions)[number];

/** Programmes overlap: a project may be in several, so their sums are never added up. */
export function isOverlapping(dimension: ReadableDimension): boolean {
  return dimension === 'programme';
}

/** One sum of a reading; `part` tells money outside the plan period, which never counts. */
export interface Sum {
  readonly dimension: Dimension;
  readonly measure: Measure;
  readonly key: string;
  readonly part: 'before' | 'inside' | 'after';
  readonly amountFen: bigint;
}

/** A roll-up by one dimension as of one day. Amounts in fen. */
export interface Reading {
  /** Inside the plan period: what counts against the envelope. */
  readonly total: bigint;
  readonly before: bigint;
  readonly after: bigint;
  readonly rows: readonly { readonly key: string; readonly amountFen: bigint }[];
}

/**
 * Turns the sums of one dimension and of the total into a reading. Rows count months inside the plan
 * period only, so that they add up to the total (but for programmes, which overlap).
 */
export function toReading(by: ReadableDimension, measure: Measure, sums: readonly Sum[]): Reading {
  const totals = { before: 0n, inside: 0n, after: 0n };
  const rows = new Map<string, bigint>();
  for (const sum of sums) {
    if (sum.measure !== measure) continue;
    if (sum.dimension === 'total') totals[sum.part] += sum.amountFen;
    if (sum.dimension === by && sum.part === 'inside')
      rows.set(sum.key, (rows.get(sum.key) ?? 0n) + sum.amountFen);
  }
  return {
    total: totals.inside,
    before: totals.before,
    after: totals.after,
    rows: [...rows]
      .map(([key, amountFen]) => ({ key, amountFen }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
