import type { FundingSource } from '#libs/investment';
import type { Line } from '../act.js';
import { Chance } from '../chance.js';
import type { Work } from '../portfolio/work.js';
import { WAN_FEN } from './monthly-money.js';

/** Sources a work's money comes from with their percents, which add up to 100. */
export type Mixture = readonly (readonly [FundingSource, number])[];

const publicMixtures: readonly Mixture[] = [
  [
    ['district-fiscal', 55],
    ['special-bond', 45],
  ],
  [
    ['special-bond', 60],
    ['district-fiscal', 25],
    ['municipal', 15],
  ],
  [
    ['municipal', 40],
    ['provincial', 30],
    ['district-fiscal', 30],
  ],
  [
    ['central-budget', 25],
    ['special-bond', 50],
    ['district-fiscal', 25],
  ],
  [
    ['bank-loan', 60],
    ['special-bond', 40],
  ],
];
const businessMixtures: readonly Mixture[] = [
  [
    ['self-raised', 70],
    ['bank-loan', 30],
  ],
  [
    ['self-raised', 45],
    ['bank-loan', 55],
  ],
  [
    ['social-capital', 60],
    ['self-raised', 40],
  ],
  [
    ['self-raised', 85],
    ['other', 15],
  ],
];
const isBusiness = /commerc|headquarters|industr|logistic|renewal|digital|innovation|tourism/;

/** Where a work's money comes from: what offices build from public money, what companies build mostly not. */
export function mixtureOf(work: Work): Mixture {
  const chance = new Chance(`funding ${work.code}`);
  const mostly =
    work.kind !== null && isBusiness.test(work.kind) ? businessMixtures : publicMixtures;
  const other = mostly === publicMixtures ? businessMixtures : publicMixtures;
  return chance.pick(chance.happens(0.85) ? mostly : other);
}

/** An amount in whole 万元. */
const wholeWan = (fen: bigint): bigint => (fen / WAN_FEN) * WAN_FEN;

const shareOf = (fen: bigint, share: number): bigint =>
  wholeWan((fen * BigInt(Math.round(share * 1_000))) / 1_000n);

/** Parts of an amount by source; the last takes what rounding leaves. */
function parts(
  amountFen: bigint,
  mixture: Mixture,
): { fundingSource: FundingSource; amountFen: bigint }[] {
  let left = amountFen;
  return mixture.flatMap(([fundingSource, percent], index) => {
    const part = index === mixture.length - 1 ? left : shareOf(amountFen, percent / 100);
    left -= part;
    return part > 0n ? [{ fundingSource, amountFen: part }] : [];
  });
}

/**
 * The lines of a month's report: what is completed, by source; what is received, which comes in by quarters;
 * and what is paid, which follows. Received and paid are told for the larger sources.
 */
export function linesOf(
  completedFen: bigint,
  mixture: Mixture,
  monthOfYear: number,
  chance: Chance,
): Line[] {
  const isQuarterBegin = monthOfYear % 3 === 1;
  const received = shareOf(
    completedFen,
    isQuarterBegin ? chance.between(1.3, 1.8) : chance.between(0.5, 0.8),
  );
  const paid = shareOf(completedFen, chance.between(0.6, 0.95));
  const larger = mixture.filter(([, percent]) => percent >= 40);
  const most = larger.length > 0 ? larger : mixture.slice(0, 1);
  return [
    ...parts(completedFen, mixture).map((part) => ({ measure: 'completed' as const, ...part })),
    ...parts(received, most).map((part) => ({ measure: 'received' as const, ...part })),
    ...parts(paid, most.slice(0, 1)).map((part) => ({ measure: 'paid' as const, ...part })),
  ];
}
