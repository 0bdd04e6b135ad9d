/** A scale people read money in. Chinese reads 亿元 / 万元 / 元; English billion / million / yuan. */
export type MoneyScale = 'large' | 'medium' | 'exact';
export type Language = 'zh' | 'en';

interface Unit {
  readonly name: string;
  /** Fen in one unit, as a power of ten. */
  readonly fenPower: number;
  /** Decimals shown. */
  readonly decimals: number;
  /** Whether thousands are grouped; 亿元 by custom are not. */
  readonly grouped: boolean;
}

const units: Readonly<Record<Language, Readonly<Record<MoneyScale, Unit>>>> = {
  zh: {
    large: { name: '亿元', fenPower: 10, decimals: 2, grouped: false },
    medium: { name: '万元', fenPower: 6, decimals: 2, grouped: true },
    exact: { name: '元', fenPower: 2, decimals: 2, grouped: true },
  },
  en: {
    large: { name: 'billion yuan', fenPower: 11, decimals: 3, grouped: true },
    medium: { name: 'million yuan', fenPower: 8, decimals: 2, grouped: true },
    exact: { name: 'yuan', fenPower: 2, decimals: 2, grouped: true },
  },
};

/** The name of a scale's unit, e.g. 亿元. */
export function unitName(scale: MoneyScale, language: Language): string {
  return units[language][scale].name;
}

/**
 * Fen of a wire amount: a text of yuan with at most two decimals.
 *
 * @throws RangeError when the text is not such an amount
 */
export function fenOf(yuan: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!match) throw new RangeError(`not an amount in yuan: ${yuan}`);
  const [, sign, whole = '0', part = ''] = match;
  const fen = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}

/** The wire form of fen: yuan with exactly two decimals. */
export function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export interface MoneyStyle {
  /** Drop zeros at the end of the decimals: 1200, 120.5. */
  readonly trimmed?: boolean;
  /** Show every digit the amount has, never rounding. */
  readonly unrounded?: boolean;
}

function scaled(
  magnitude: bigint,
  fenPower: number,
  decimals: number,
): { whole: string; part: string; isZero: boolean } {
  const dropped = fenPower - decimals;
  const divisor = 10n ** BigInt(dropped);
  const rounded = (magnitude + (dropped > 0 ? divisor / 2n : 0n)) / divisor;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return { whole: digits.slice(0, cut), part: digits.slice(cut), isZero: rounded === 0n };
}

/**
 * An amount in words people read, without its unit: rounded once, half away from zero.
 *
 * @example showMoney('185400000000.00', 'large', 'en') === '185.400'
 */
export function showMoney(
  yuan: string,
  scale: MoneyScale,
  language: Language,
  style: MoneyStyle = {},
): string {
  const unit = units[language][scale];
  const fen = fenOf(yuan);
  const magnitude = fen < 0n ? -fen : fen;
  const { whole, part, isZero } = scaled(
    magnitude,
    unit.fenPower,
    style.unrounded ? unit.fenPower : unit.decimals,
  );
  // Something is never shown as nothing.
  if (isZero && fen !== 0n) return `${fen < 0n ? '>-' : '<'}0.${'1'.padStart(unit.decimals, '0')}`;
  const least = style.trimmed ? 0 : unit.decimals;
  const kept = style.trimmed || style.unrounded ? part.replace(/0+$/, '').padEnd(least, '0') : part;
  const shownWhole = unit.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${fen < 0n ? '-' : ''}${shownWhole}${kept === '' ? '' : `.${kept}`}`;
}

/** Fen of an amount as it is shown in a scale: rounded once, half away from zero. */
export function roundedFen(yuan: string, scale: MoneyScale, language: Language): bigint {
  const { fenPower, decimals } = units[language][scale];
  const fen = fenOf(yuan);
  const step = 10n ** BigInt(fenPower - decimals);
  const magnitude = (((fen < 0n ? -fen : fen) * 2n + step) / (2n * step)) * step;
  return fen < 0n ? -magnitude : magnitude;
}

/** How many decimals an unrounded amount could have in a scale: columns of them line up by it. */
export function mostDecimals(scale: MoneyScale, language: Language): number {
  return units[language][scale].fenPower;
}

/** An amount with its unit: `1200 亿元`, `120 billion yuan`. */
export function showMoneyWithUnit(
  yuan: string,
  scale: MoneyScale,
  language: Language,
  style: MoneyStyle = {},
): string {
  return `${showMoney(yuan, scale, language, style)} ${unitName(scale, language)}`;
}

/** The largest scale an amount has one of or more in: what one would say it in. */
export function naturalScale(yuan: string, language: Language): MoneyScale {
  const fen = fenOf(yuan);
  const magnitude = fen < 0n ? -fen : fen;
  return (
    (['large', 'medium'] as const).find(
      (scale) => magnitude >= 10n ** BigInt(units[language][scale].fenPower),
    ) ?? 'exact'
  );
}

/** The whole figure, in yuan to the fen, for tooltips. */
export function exactMoney(yuan: string, language: Language): string {
  return showMoneyWithUnit(yuan, 'exact', language);
}

/** The sum of wire amounts, as a wire amount. */
export function sumOf(amounts: Iterable<string>): string {
  let fen = 0n;
  for (const amount of amounts) fen += fenOf(amount);
  return yuanOf(fen);
}

/** Whether a wire amount is nothing. */
export const isZeroMoney = (yuan: string): boolean => fenOf(yuan) === 0n;

/** The percentage of one amount in another with two decimals, half away from zero; null without a base. */
export function percentOf(part: string, whole: string): string | null {
  const base = fenOf(whole);
  if (base <= 0n) return null;
  const fen = fenOf(part);
  const hundredths = ((fen < 0n ? -fen : fen) * 20_000n + base) / (2n * base);
  return yuanOf(fen < 0n ? -hundredths : hundredths);
}
