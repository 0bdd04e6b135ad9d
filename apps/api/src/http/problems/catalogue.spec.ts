import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf, wordsOf } from './catalogue.js';
import { en } from './en.js';
import { zh } from './zh.js';

/** Every text in the sources that has the form of a problem's code and stands where one is made. */
function codesInSources(): Map<string, string> {
  const found = new Map<string, string>();
  const files = ['libs', 'apps/api', 'apps/worker'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const made =
    /(?:new (?:[A-Z]\w*(?:Problem|Error)|Problem)\(|super\(|code:|items?\.push\(|\?|:|,|return|=)\s*'((?:access|api|digest|exchange|investment|kernel|plan|platform|progress|projects|rollup)\.[a-z][a-z-]+)'/g;
  for (const file of files) {
    if (!file.endsWith('.ts') || /spec\.ts$|jobs\.ts$|problems\/|demo/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (!/Problem|code:/.test(text)) continue;
    for (const [, code = ''] of text.matchAll(made)) found.set(code, file);
  }
  return found;
}

describe('the words of refusals', () => {
  it('exist in both languages for every code in the sources', () => {
    const facts = new Set(['digest.issued', 'investment.lines-posted', 'investment.line-reversed']);
    const wordless = [...codesInSources()].filter(([code]) => !(code in zh) && !facts.has(code));
    expect(wordless).toEqual([]);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('fill the same parameters in both languages', () => {
    const parametersOf = (texts: readonly string[]): string[] =>
      [...new Set(texts.join(' ').match(/\{\w+\}/g) ?? [])].sort();
    for (const code of Object.keys(zh) as (keyof typeof zh)[])
      expect([code, parametersOf(en[code])]).toEqual([code, parametersOf(zh[code])]);
  });

  it('complete a message with its parameters', () => {
    expect(wordsOf('plan.not-found', { plan: 'x' }, 'en')).toEqual({
      title: 'Not found',
      detail: 'There is no plan "x".',
    });
  });

  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.8, zh-CN', 'zh'],
    ['en;q=0.3, zh;q=0.2', 'en'],
    ['en; q=0.3 , zh; q=0.7 ', 'zh'],
    ['en;q=0', 'zh'],
    ['fr, de;q=0.9', 'zh'],
    ['fr, en;q=0.1', 'en'],
    ['*', 'zh'],
    ['EN-us', 'en'],
    ['enm', 'zh'],
  ] as const)('reads Accept-Language %j as %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
