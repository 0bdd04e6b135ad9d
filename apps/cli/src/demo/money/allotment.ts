import type { PlanDate } from '#libs/kernel';
import type { Act } from '../act.js';
import { Chance } from '../chance.js';
import { at } from '../clock/demo-day.js';

const YI_FEN = 10_000_000_000n;

/** Finance keeps a part back at first, and allots all of it at mid-term. */
const FIRST_PERCENT = 80n;

/**
 * Splits the envelope over packages in whole 亿元, near to what their works need, the last package taking
 * what is over.
 *
 * @param needs what each package's works complete in the plan period, in fen
 */
export function allotmentOf(
  needs: ReadonlyMap<string, bigint>,
  envelopeFen: bigint,
): { packageCode: string; amountFen: bigint }[] {
  const wanted = [...needs].map(([packageCode, fen]) => ({
    packageCode,
    weight: Number(fen / YI_FEN + 1n) * new Chance(`allotment ${packageCode}`).between(0.93, 1.07),
  }));
  const sum = wanted.reduce((total, { weight }) => total + weight, 0);
  const envelopeYi = envelopeFen / YI_FEN;
  const items = wanted.map(({ packageCode, weight }) => ({
    packageCode,
    amountFen: BigInt(Math.floor((Number(envelopeYi) * weight) / sum)) * YI_FEN,
  }));
  const allotted = items.reduce((total, { amountFen }) => total + amountFen, 0n);
  return items.map((item, index) =>
    index === items.length - 1
      ? { ...item, amountFen: item.amountFen + envelopeFen - allotted }
      : item,
  );
}

/** Finance allots most of the envelope at first, and the whole of it at mid-term. */
export function allotmentActs(
  needs: ReadonlyMap<string, bigint>,
  envelopeFen: bigint,
  days: { readonly first: PlanDate; readonly whole: PlanDate },
): Act[] {
  const whole = allotmentOf(needs, envelopeFen);
  return [
    {
      at: at(days.first, 10),
      kind: 'allot',
      seenVersion: 0,
      items: whole.map(({ packageCode, amountFen }) => ({
        packageCode,
        amountFen: ((amountFen * FIRST_PERCENT) / 100n / YI_FEN) * YI_FEN,
      })),
      note: '演示：首次分配，留有余地',
    },
    {
      at: at(days.whole, 10.5),
      kind: 'allot',
      seenVersion: 1,
      items: whole,
      note: '演示：中期调整后全部分配',
    },
  ];
}
