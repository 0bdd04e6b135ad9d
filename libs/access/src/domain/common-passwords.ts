import { dictionary } from '@zxcvbn-ts/language-common';

/** The most common leaked passwords, in lower case (zxcvbn-ts, MIT; 18,000 of them long enough for us). */
let leaked: ReadonlySet<string> | undefined;

/** What people put around digits: 我爱你, 我的密码, this system, its offices. A place's words come with its plan. */
const stems = [
  'woaini',
  'woaiwojia',
  'aini',
  'wode',
  'mima',
  'wodemima',
  'admin',
  'administrator',
  'root',
  'password',
  'passwd',
  'gangmu',
  '纲目',
  'xiangmuban',
  '项目办',
  'caizheng',
  'caizhengju',
  '财政局',
];

/** Fewer letters than this beside a word anybody would guess are no secret. */
const LEAST_OWN_LETTERS = 4;

/** 520, 521 我爱你, 1314 一生一世, 168 一路发, and the lucky digits, in any order. */
const sayings = /^(?:520|521|1314|168|518|666+|888+|999+)+$/;
const mobileNumber = /^1[3-9]\d{9}$/;

function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return year !== '' && !Number.isNaN(found.getTime()) && found.getUTCDate() === Number(day);
}

/** Whether hardly anything is left of a text without the words, digits and signs. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest !== text && rest.replace(/[^\p{L}]/gu, '').length < LEAST_OWN_LETTERS;
}

/**
 * Whether somebody who knows the habits here, the person's name and this system would soon guess a
 * password. Source: OWASP ASVS 5.0, 6.2.4, 6.2.11 and 6.2.12.
 *
 * @param own words about the person and the place: user name, name, local words
 */
export function isCommonPassword(password: string, own: readonly string[]): boolean {
  leaked ??= new Set(dictionary['passwords-common']);
  const plain = password.toLowerCase();
  if (leaked.has(plain) || sayings.test(plain) || mobileNumber.test(plain) || isDay(plain))
    return true;
  const words = own
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => word.length >= (/^[a-z]+$/.test(word) ? 3 : 2));
  return isMadeOf(plain, [...stems, ...words]);
}
