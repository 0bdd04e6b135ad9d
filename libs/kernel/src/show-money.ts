/** Units that people read money in. */
export type MoneyUnit = '亿元' | '万元';

const decimalsOf: Readonly<Record<MoneyUnit, number>> = { 亿元: 10, 万元: 6 };

/**
 * Money for reading: two decimals of the unit, rounded once, half away from zero, with thousands
 * separators for 万元. The exact figure stays in the data.
 *
 * @example showMoney(18_540_000_000_000n, '亿元') === '1854.00'
 */
export function showMoney(fen: bigint, unit: MoneyUnit): string {
  const scale = 10n ** BigInt(decimalsOf[unit] - 2);
  const magnitude = fen < 0n ? -fen : fen;
  const hundredths = (magnitude + scale / 2n) / scale;
  const digits = hundredths.toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, unit === '万元' ? ',' : '');
  return `${fen < 0n && hundredths > 0n ? '-' : ''}${whole}.${digits.slice(-2)}`;
}
