import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of a pack that mean the same to everybody: other plans, and the page itself, may use them. */
const common = new Set([
  '累计完成投资',
  '计划投资',
  '完成投资',
  '总投资',
  '年度计划',
  '主要指标',
  '重大项目',
  'Education',
  'Transport',
  'cumulative',
]);

function textsOf(folder: string): string[] {
  const texts: string[] = [];
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(take);
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) {
        if (/\p{Script=Han}/u.test(key)) texts.push(key);
        take(item);
      }
  };
  for (const file of readdirSync(folder))
    take(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return texts;
}

const figuresOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** What stands in one pack and not in another: its own words, and figures nobody would meet by chance. */
export function ownWords(
  folder: string,
  other: string,
): { readonly words: readonly string[]; readonly figures: readonly string[] } {
  const [mine, theirs] = [textsOf(folder), textsOf(other).join('\n')];
  const words = mine.filter((text) =>
    /\p{Script=Han}/u.test(text) ? text.length >= 3 : /[a-z]/i.test(text) && text.length >= 9,
  );
  const theirFigures = new Set(figuresOf(theirs));
  const figures = mine
    .flatMap(figuresOf)
    .filter((figure) => /[1-9]/.test(figure.slice(1)) && figure.replace('.', '').length >= 4);
  return {
    words: [...new Set(words)].filter((word) => !theirs.includes(word) && !common.has(word)),
    // A year may be any plan's: time goes by in all of them.
    figures: [...new Set(figures)].filter(
      (figure) => !theirFigures.has(figure) && !/^20\d\d$/.test(figure),
    ),
  };
}

/** Those that stand in a text: a word as it is, a figure alone or in thousands. */
export function foundIn(
  text: string,
  own: { readonly words: readonly string[]; readonly figures: readonly string[] },
): string[] {
  const plain = text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const shown = new Set(plain.match(/\d+(?:\.\d+)?/g));
  return [
    ...own.words.filter((word) => text.includes(word)),
    ...own.figures.filter((figure) => shown.has(figure)),
  ];
}
