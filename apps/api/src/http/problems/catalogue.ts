import { en } from './en.js';
import { zh } from './zh.js';

export type Language = 'zh' | 'en';

/** A refusal in words: a short title and what to do. `{name}` is filled from the parameters. */
export interface Words {
  readonly title: string;
  readonly detail: string;
}

/** Chinese unless English is preferred by Accept-Language. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'zh';
  const preferred = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return {
        language: tag.trim().split('-')[0],
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return preferred[0]?.language === 'en' ? 'en' : 'zh';
}

/** The words of a code. */
export function wordsOf(
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): Words {
  const catalogue: Readonly<Record<string, readonly [string, string]>> =
    language === 'en' ? en : zh;
  const [title, detail] = catalogue[code] ?? [code, code];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { title: fill(title), detail: fill(detail) };
}
