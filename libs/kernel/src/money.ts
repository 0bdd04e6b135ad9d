import { Problem } from './problem.js';

/** The largest amount one entry may hold: 9,999,999,999,999.99 元, five thousand times the envelope. */
export const LARGEST_AMOUNT_FEN = 999_999_999_999_999n;

/** An amount that is not written as a plain decimal of yuan. */
export class InvalidAmountError extends Problem {
  constructor(found: string, code: 'kernel.amount-format' | 'kernel.amount-too-large') {
    super('invalid', code, { found: found.slice(0, 40) });
  }
}

const YUAN_PATTERN = /^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/;

/**
 * Reads a decimal string of yuan into whole fen, exactly.
 *
 * @example fenFromYuan('185400000000.00') === 18_540_000_000_000n
 * @throws InvalidAmountError for exponents, signs other than a leading minus, more than two decimals,
 * separators, or more than {@link LARGEST_AMOUNT_FEN}
 */
export function fenFromYuan(yuan: string): bigint {
  if (!YUAN_PATTERN.test(yuan)) throw new InvalidAmountError(yuan, 'kernel.amount-format');
  const isNegative = yuan.startsWith('-');
  const [whole = '0', fraction = ''] = yuan.replace('-', '').split('.');
  if (whole.length > 15) throw new InvalidAmountError(yuan, 'kernel.amount-too-large');
  const fen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  if (fen > LARGEST_AMOUNT_FEN) throw new InvalidAmountError(yuan, 'kernel.amount-too-large');
  return isNegative ? -fen : fen;
}

/**
 * Writes fen as yuan with exactly two decimals.
 *
 * @example yuanFromFen(18_540_000_000_000n) === '185400000000.00'
 */
export function yuanFromFen(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * A plan's 亿元 or 万元 figure in fen, exactly.
 *
 * @example fenFromUnit('1.3', '亿元') === 13_000_000_000n
 * @throws InvalidAmountError when the figure does not come to a whole number of fen
 */
export function fenFromUnit(figure: string, unit: '亿元' | '万元' | '元'): bigint {
  const decimals = { 亿元: 10, 万元: 6, 元: 2 }[unit];
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(figure);
  const fraction = match?.[2] ?? '';
  if (!match || fraction.length > decimals)
    throw new InvalidAmountError(figure, 'kernel.amount-format');
  return BigInt(`${match[1] ?? ''}${fraction.padEnd(decimals, '0')}`);
}

/**
 * `part` as percent of `whole` with two decimals, rounded once, half away from zero; null when the
 * whole is zero or unknown (a share of nothing is not 0 %).
 *
 * @example percentOf(1n, 3n) === '33.33'
 */
export function percentOf(part: bigint, whole: bigint | null): string | null {
  if (whole === null || whole === 0n) return null;
  const isNegative = part < 0n !== whole < 0n && part !== 0n;
  const [a, b] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const hundredths = (a * 20_000n + b) / (2n * b);
  const digits = hundredths.toString().padStart(3, '0');
  return `${isNegative && hundredths !== 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
