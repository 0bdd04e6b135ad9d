import { fenOf, yuanOf } from './money.js';
import { readUnit } from './written-unit.js';

/** Units an amount may be typed in. */
export const typedUnits = ['yuan', 'wan', 'yi'] as const;
export type TypedUnit = (typeof typedUnits)[number];

const fenPowers: Readonly<Record<TypedUnit, number>> = { yuan: 2, wan: 6, yi: 10 };

/** The largest amount the books take: 9,999,999,999,999.99 元. */
const LARGEST_FEN = 999_999_999_999_999n;

const faults = [
  'not-a-number',
  'negative',
  'below-a-fen',
  'too-large',
  /** Two amounts or more: cells of a sheet pasted together. */
  'several',
  /** A comma that does not part thousands. */
  'grouping',
  /** A unit that is none, or could be two. */
  'unclear-unit',
] as const;
/** Why a text is no amount; each has its words in the dictionaries. */
export type AmountFault = (typeof faults)[number];

const isFault = (read: unknown): read is AmountFault => faults.some((fault) => fault === read);

export type TypedAmount =
  | { readonly kind: 'blank' }
  /** `saysUnit`: the text names a unit itself, and that counts instead of the field's. */
  | { readonly kind: 'amount'; readonly yuan: string; readonly saysUnit: boolean }
  | { readonly kind: 'fault'; readonly fault: AmountFault; readonly text: string };

/** One number with what is written behind it. */
interface Term {
  readonly digits: string;
  readonly unit: string;
  /** Whether a space parts it from the next. */
  readonly endsApart: boolean;
}

const DECIMAL = /^(\d*)(?:\.(\d*))?$/;
/** Between amounts: ends of cells and lines, and what lists are parted by. */
const BETWEEN = /[\t\n\r\v\f\u2028\u2029、;；|/]/;
const SPACES = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What sheets and people put before an amount. */
const BEFORE = /^(?:[¥￥]|rmb|cny|人民币|=)+ */i;

/** Full-width digits, points, commas and signs of Chinese keyboards as plain ones, and every space as one kind. */
const plain = (text: string): string =>
  text
    .replace(/[０-９．，－＋％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/[−–—]/g, '-')
    .replace(/[’＇]/g, "'")
    .replace(SPACES, ' ')
    .trim()
    .replace(BEFORE, '');

/** The text as it can be shown in a sentence: what cannot be seen made visible, and not too long. */
function shown(text: string): string {
  const visible = text
    .trim()
    .replace(/\t/g, ' ⇥ ')
    .replace(/[\r\n\u2028\u2029]+/g, ' ↵ ');
  return visible.length > 40 ? `${visible.slice(0, 39)}…` : visible;
}

/**
 * A number as plain digits and one point. Spaces, commas and apostrophes part thousands, in groups of three
 * and all of one kind; anywhere else they may be a mistyped point, or the end of a cell, and the answer is
 * which fault that is.
 */
function digitsOf(text: string): string {
  if (DECIMAL.test(text)) return text === '.' || text === '' ? 'not-a-number' : text;
  if (/^\d{1,3}([ ,'])\d{3}(?:\1\d{3})*(?:\.\d*)?$/.test(text)) return text.replace(/[ ,']/g, '');
  if (!/^[\d.,' ]+$/.test(text)) return 'not-a-number';
  if (text.includes(' ')) return 'several';
  return /[,']/.test(text) ? 'grouping' : 'not-a-number';
}

/** Parts `1亿5000万元` into numbers and what is written behind each. */
function termsOf(text: string): Term[] | AmountFault {
  if (!/^[\d.]/.test(text) || /^[\d.]+e[+-]?\d+$/i.test(text)) return 'not-a-number';
  const terms: Term[] = [];
  for (const [, number = '', unit = ''] of text.matchAll(/([\d.,' ]+)([^\d.,']*)/g)) {
    const digits = digitsOf(number.trim());
    if (isFault(digits)) return digits;
    terms.push({ digits, unit: unit.trim(), endsApart: unit.endsWith(' ') });
  }
  return terms;
}

/** Digits times a power of ten, in fen; null when less than a fen would be left over. */
function fenOfDigits(digits: string, power: number): bigint | null {
  const [whole = '', fraction = ''] = digits.split('.');
  const part = fraction.replace(/0+$/, '');
  return part.length > power ? null : BigInt(`${whole}${part.padEnd(power, '0')}`);
}

/** Adds up terms whose units fall: 1亿5000万元. Each but the first is less than one of the unit before it. */
function fenOfTerms(terms: readonly Term[], fieldPower: number): bigint | AmountFault {
  let fen = 0n;
  let above: number | null = null;
  for (const [index, { digits, unit, endsApart }] of terms.entries()) {
    const isLast = index === terms.length - 1;
    if (!isLast && (endsApart || digits.includes('.'))) return 'several';
    const power = unit === '' && terms.length === 1 ? fieldPower : readUnit(unit, index > 0);
    if (power === null) return 'unclear-unit';
    const amount = fenOfDigits(digits, power);
    if (amount === null) return 'below-a-fen';
    if (above !== null && (power >= above || amount >= 10n ** BigInt(above))) return 'several';
    fen += amount;
    above = power;
  }
  return fen > LARGEST_FEN ? 'too-large' : fen;
}

/**
 * What a clerk typed or pasted, as an exact amount: never rounded, so more digits than a fen holds is a fault,
 * and so is whatever could be read in two ways. A unit that is written counts before the field's.
 *
 * @example readTypedAmount('1,234.5', 'wan') // 12345000.00 yuan
 * @example readTypedAmount('1.5亿', 'wan') // 150000000.00 yuan
 */
export function readTypedAmount(text: string, unit: TypedUnit): TypedAmount {
  const fault = (which: AmountFault): TypedAmount => ({
    kind: 'fault',
    fault: which,
    text: shown(text),
  });
  const written = plain(text);
  if (written === '') return shown(text) === '' ? { kind: 'blank' } : fault('not-a-number');
  if (BETWEEN.test(written)) return fault(/\d/.test(written) ? 'several' : 'not-a-number');
  if (/^-.*\d/.test(written) || /^\(.*\d.*\)$/.test(written)) return fault('negative');
  const terms = termsOf(written);
  if (isFault(terms)) return fault(terms);
  const fen = fenOfTerms(terms, fenPowers[unit]);
  return isFault(fen)
    ? fault(fen)
    : { kind: 'amount', yuan: yuanOf(fen), saysUnit: terms.some((term) => term.unit !== '') };
}

/** A wire amount as a clerk would type it in a unit, all its digits kept. */
export function toTyped(yuan: string, unit: TypedUnit): string {
  const power = fenPowers[unit];
  const digits = fenOf(yuan)
    .toString()
    .padStart(power + 1, '0');
  const part = digits.slice(-power).replace(/0+$/, '');
  return `${digits.slice(0, -power)}${part === '' ? '' : `.${part}`}`;
}
