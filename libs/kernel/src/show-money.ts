/** Units that people read money in. */
export type MoneyUnit = '亿元' | '万元' | 'billion yuan' | 'million yuan';

interface UnitShown {
  /** Fen in one unit, as a power of ten. */
  readonly fenPower: number;
  readonly decimals: number;
  /** Whether thousands are grouped; 亿元 by custom are not. */
  readonly isGrouped: boolean;
}

const units: Readonly<Record<MoneyUnit, UnitShown>> = {
  亿元: { fenPower: 10, decimals: 2, isGrouped: false },
  万元: { fenPower: 6, decimals: 2, isGrouped: true },
  'billion yuan': { fenPower: 11, decimals: 3, isGrouped: true },
  'million yuan': { fenPower: 8, decimals: 2, isGrouped: true },
};

/** Fen as they are shown in a unit: rounded once, half away from zero. */
function roundedFen(fen: bigint, unit: MoneyUnit): bigint {
  const { fenPower, decimals } = units[unit];
  const step = 10n ** BigInt(fenPower - decimals);
  const magnitude = (((fen < 0n ? -fen : fen) + step / 2n) / step) * step;
  return fen < 0n ? -magnitude : magnitude;
}

/**
 * Money for reading, rounded once, half away from zero. The exact figure stays in the data.
 *
 * @example showMoney(18_540_000_000_000n, '亿元') === '1854.00'
 * @example showMoney(18_540_000_000_000n, 'billion yuan') === '185.400'
 */
export function showMoney(fen: bigint, unit: MoneyUnit): string {
  const { fenPower, decimals, isGrouped } = units[unit];
  const rounded = roundedFen(fen, unit);
  const digits = ((rounded < 0n ? -rounded : rounded) / 10n ** BigInt(fenPower - decimals))
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, isGrouped ? ',' : '');
  return `${rounded < 0n ? '-' : ''}${whole}.${digits.slice(-decimals)}`;
}

/**
 * By how much rows as they are shown miss the total as it is shown, as it is shown; null where a reader's
 * own sum comes out. Only rounding is told: amounts that do not add up exactly are no matter of rounding.
 *
 * @example three rows of 76.666… 亿元 under 230.00 亿元 → '0.01'
 */
export function roundingGap(
  rows: readonly bigint[],
  total: bigint,
  unit: MoneyUnit,
): string | null {
  const sum = (of: readonly bigint[]): bigint => of.reduce((all, each) => all + each, 0n);
  if (sum(rows) !== total) return null;
  const gap = sum(rows.map((row) => roundedFen(row, unit))) - roundedFen(total, unit);
  return gap === 0n ? null : showMoney(gap < 0n ? -gap : gap, unit);
}
