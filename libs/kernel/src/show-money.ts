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

/**
 * Money for reading, rounded once, half away from zero. The exact figure stays in the data.
 *
 * @example showMoney(18_540_000_000_000n, '亿元') === '1854.00'
 * @example showMoney(18_540_000_000_000n, 'billion yuan') === '185.400'
 */
export function showMoney(fen: bigint, unit: MoneyUnit): string {
  const { fenPower, decimals, isGrouped } = units[unit];
  const scale = 10n ** BigInt(fenPower - decimals);
  const magnitude = fen < 0n ? -fen : fen;
  const rounded = (magnitude + scale / 2n) / scale;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, isGrouped ? ',' : '');
  return `${fen < 0n && rounded > 0n ? '-' : ''}${whole}.${digits.slice(-decimals)}`;
}
