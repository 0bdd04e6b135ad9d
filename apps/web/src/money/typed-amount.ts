import { yuanOf } from './money.js';

/** Units an amount may be typed in. */
export const typedUnits = ['yuan', 'wan', 'yi'] as const;
export type TypedUnit = (typeof typedUnits)[number];

const fenPowers: Readonly<Record<TypedUnit, number>> = { yuan: 2, wan: 6, yi: 10 };

export type TypedAmount =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly yuan: string }
  | { readonly kind: 'fault'; readonly fault: 'not-a-number' | 'negative' | 'below-a-fen' };

/**
 * Full-width digits, points and commas of Chinese keyboards as plain ones; spaces gone, and commas where
 * they part thousands. A comma anywhere else is no number: it may be a mistyped point.
 */
function plain(text: string): string {
  const narrow = text
    .replace(/[０-９．，－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/[\s']/g, '');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(narrow) ? narrow.replaceAll(',', '') : narrow;
}

/**
 * What a clerk typed, as an exact amount: never rounded, so more digits than a fen holds is a fault.
 *
 * @example readTypedAmount('1,234.5', 'wan') // 12345000.00 yuan
 */
export function readTypedAmount(text: string, unit: TypedUnit): TypedAmount {
  const digits = plain(text);
  if (digits === '') return { kind: 'blank' };
  if (/^-/.test(digits)) return { kind: 'fault', fault: 'negative' };
  const match = /^(\d*)(?:\.(\d*))?$/.exec(digits);
  if (!match || digits === '.') return { kind: 'fault', fault: 'not-a-number' };
  const whole = match[1] ?? '';
  const part = (match[2] ?? '').replace(/0+$/, '');
  const power = fenPowers[unit];
  if (part.length > power) return { kind: 'fault', fault: 'below-a-fen' };
  return { kind: 'amount', yuan: yuanOf(BigInt(`${whole}${part.padEnd(power, '0')}`)) };
}

/** A wire amount as a clerk would type it in a unit, all its digits kept. */
export function toTyped(yuan: string, unit: TypedUnit): string {
  const fen = BigInt(yuan.replace('.', ''));
  const power = fenPowers[unit];
  const digits = fen.toString().padStart(power + 1, '0');
  const part = digits.slice(-power).replace(/0+$/, '');
  return `${digits.slice(0, -power)}${part === '' ? '' : `.${part}`}`;
}
