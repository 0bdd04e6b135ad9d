/** Zeros a Chinese number word adds. */
const words: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** English units, as zeros of yuan. */
const english: Readonly<Record<string, number>> = {
  yuan: 0,
  rmb: 0,
  cny: 0,
  thousand: 3,
  wan: 4,
  million: 6,
  yi: 8,
  billion: 9,
  bn: 9,
};

/** Fen in a yuan, as a power of ten. */
const FEN_POWER = 2;

/**
 * Fen in one of a unit as people write it (元, 万, 千万元, 亿, 万亿, million yuan), as a power of ten; null when
 * it is no unit of money, or not certainly one. 十, 百 and 千 alone may be short for so many 万 and are not
 * guessed, but with 元 (千元), or `isLater`, behind a larger unit (3万5千), they are clear.
 *
 * @example readUnit('千万') === 9
 */
export function readUnit(unit: string, isLater = false): number | null {
  const text = unit.replace(/\s+/g, ' ').toLowerCase();
  const [, word = '', yuan = ''] = /^([a-z]+|)(?: ?(yuan|rmb|cny))?$/.exec(text) ?? [];
  if (word !== '' && english[word] !== undefined)
    return yuan !== '' && english[word] === 0 ? null : english[word] + FEN_POWER;
  const match = /^([十百千])?(?: ?([万萬]))?(?: ?([亿億]))?( ?(?:元整?|圆整?|块钱?|人民币))?$/.exec(
    text,
  );
  if (!match || text === '') return null;
  const [, small = '', wan = '', yi = '', named] = match;
  if (small !== '' && wan === '' && yi === '' && named === undefined && !isLater) return null;
  const zeros = [small, wan, yi].reduce((sum, each) => sum + (words[each] ?? 0), 0);
  return zeros + FEN_POWER;
}
