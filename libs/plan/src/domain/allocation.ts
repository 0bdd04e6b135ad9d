import type { ProblemItem } from '#libs/kernel';

/** A package's share of the envelope, in fen. */
export interface AllocationItem {
  readonly packageCode: string;
  readonly amountFen: bigint;
}

/**
 * Checks the items of an allocation: known packages, each once, none negative.
 *
 * @returns every fault with its place in the body
 */
export function checkAllocation(
  items: readonly AllocationItem[],
  packageCodes: ReadonlySet<string>,
): ProblemItem[] {
  const faults: ProblemItem[] = [];
  const seen = new Set<string>();
  items.forEach(({ packageCode, amountFen }, index) => {
    const pointer = `/items/${String(index)}`;
    if (!packageCodes.has(packageCode))
      faults.push({
        pointer: `${pointer}/packageCode`,
        code: 'plan.package-unknown',
        params: { package: packageCode },
      });
    if (seen.has(packageCode))
      faults.push({
        pointer: `${pointer}/packageCode`,
        code: 'plan.package-twice',
        params: { package: packageCode },
      });
    seen.add(packageCode);
    if (amountFen < 0n)
      faults.push({ pointer: `${pointer}/amount`, code: 'plan.allocation-negative' });
  });
  return faults;
}

/** The sum of the items, in fen. */
export function allottedFen(items: readonly AllocationItem[]): bigint {
  return items.reduce((sum, item) => sum + item.amountFen, 0n);
}
