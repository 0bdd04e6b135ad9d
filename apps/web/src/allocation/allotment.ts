import { fenOf, yuanOf } from '../money/money.js';
import { readTypedAmount, type TypedUnit } from '../money/typed-amount.js';

/** What is typed for a package; blank: not allotted. */
export type TypedAllotment = Readonly<
  Record<string, { readonly text: string; readonly unit: TypedUnit }>
>;

export interface AllotmentReading {
  readonly items: readonly { packageCode: string; amount: string }[];
  readonly allotted: string;
  /** What is left of the envelope; negative when too much is given. */
  readonly unallotted: string;
  readonly isAbove: boolean;
  readonly hasFault: boolean;
}

/** Adds up what is typed, exactly, against the envelope. */
export function readAllotment(envelope: string, typed: TypedAllotment): AllotmentReading {
  const items: { packageCode: string; amount: string }[] = [];
  let hasFault = false;
  let allotted = 0n;
  for (const [packageCode, { text, unit }] of Object.entries(typed)) {
    const amount = readTypedAmount(text, unit);
    if (amount.kind === 'fault') hasFault = true;
    if (amount.kind !== 'amount') continue;
    items.push({ packageCode, amount: amount.yuan });
    allotted += fenOf(amount.yuan);
  }
  const left = fenOf(envelope) - allotted;
  return {
    items,
    allotted: yuanOf(allotted),
    unallotted: yuanOf(left),
    isAbove: left < 0n,
    hasFault,
  };
}
