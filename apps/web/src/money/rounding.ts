import {
  fenOf,
  roundedFen,
  showMoney,
  sumOf,
  yuanOf,
  type Language,
  type MoneyScale,
} from './money.js';

/**
 * By how much rows as they are shown miss the total as it is shown, or null where a reader's own sum comes
 * out. Only rounding is told: amounts that do not add up exactly are no matter of rounding.
 *
 * @example three rows of 76.67 亿元 under 230.00 亿元 → '0.01'
 */
export function roundingGap(
  rows: readonly string[],
  total: string,
  scale: MoneyScale,
  language: Language,
): string | null {
  if (sumOf(rows) !== yuanOf(fenOf(total))) return null;
  const shown = rows.reduce((sum, row) => sum + roundedFen(row, scale, language), 0n);
  const gap = shown - roundedFen(total, scale, language);
  return gap === 0n ? null : showMoney(yuanOf(gap < 0n ? -gap : gap), scale, language);
}
