import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf, wordsOf } from './catalogue.js';
import { en } from './en.js';
import { zh } from './zh.js';

/** Not problems: what the audit log and the outbox call things, and permissions. */
const otherNames = /(?:action:|@Allow\(|scopeIn\(|addToOutbox\(|const [A-Z_]+ =)[^;{}]*$/;

const codePattern =
  /['`]((?:access|api|audit|demo|digest|evaluation|exchange|investment|kernel|plan|platform|progress|projects|rollup)\.[a-z][a-z-]+)['$]/g;

/** Every text in the sources that has the form of a problem's code, with a file that has it. */
function codesInSources(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['libs', 'apps/api', 'apps/worker'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name);
      if (!/\.ts$/.test(file) || /spec\.ts$|jobs\.ts$|policy\.ts$|problems\//.test(file)) continue;
      const text = readFileSync(file, 'utf8');
      for (const match of text.matchAll(codePattern)) {
        const [, known = ''] = match;
        const before = text.slice(Math.max(0, match.index - 120), match.index);
        if (!otherNames.test(before)) found.set(known, file);
      }
    }
  return found;
}

/** A code whose last word is filled in, `investment.cannot-${act}`, ends in a hyphen. */
const isWorded = (code: string): boolean =>
  code.endsWith('-') ? Object.keys(zh).some((known) => known.startsWith(code)) : code in zh;

describe('the words of refusals', () => {
  it('exist in both languages for every code in the sources', () => {
    const wordless = [...codesInSources()].filter(([code]) => !isWorded(code));
    expect(wordless).toEqual([]);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('are kept for no code that nobody uses any more', () => {
    const known = [...codesInSources().keys()];
    const isUsed = (code: string): boolean =>
      known.some((used) => used === code || (used.endsWith('-') && code.startsWith(used)));
    expect(Object.keys(zh).filter((code) => !isUsed(code))).toEqual([]);
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
