import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is said of one plan belongs into its pack. This looks for the words of the packs there are, and for
 * ways of speaking that only suit one plan, in all code that runs.
 */

interface Allowed {
  readonly files: RegExp;
  readonly words: readonly string[];
  readonly why: string;
}

/** Reviewed: each stands for a reason, and one that is no longer found fails as well. */
const allowed: readonly Allowed[] = [
  {
    files: /^libs\/platform\/src\/config\/config\.ts$/,
    words: ['440703-14'],
    why: 'the folder loaded where GANGMU_PLAN names none: configuration, and the plan this release comes with',
  },
  {
    files:
      /^apps\/api\/src\/.*(responses|dto|schema|controller|parameters|current-plan|documentation)\.ts$/,
    words: [
      '440703-14',
      '440703',
      '1854',
      '现代综合交通运输体系',
      '地区生产总值',
      '地区生产总值增长',
      '老旧社区改造',
      '新增学位',
      'New school places',
      '三年行动计划',
      '迎宾大道',
      'Whole district',
      '14th five-year plan',
      'a period by its number',
    ],
    why: 'examples in the OpenAPI document: true ones, which work as they stand with the plan that is loaded',
  },
];

/** Names that are words of the trade as well: they stand in code for what they mean to everybody. */
const common: readonly string[] = [
  '全区', // the whole district, whichever
  '计划投资',
  '累计完成投资',
];

/** Ways of speaking that suit one plan only. */
const manners: readonly [RegExp, string][] = [
  [/十[一二三四五六七八九]五/g, 'a period by its number'],
  [/\b1\d(?:st|nd|rd|th) (?:five-year plan|FYP|plan)/gi, 'a period by its number'],
  [/[二三四五六七八九十]大(?:领域|工程包|行动)/g, 'how many packages or actions'],
  [/[二三四五六七八九十]个(?:工程包|专项|指标)/g, 'how many packages, programmes or indicators'],
  [
    /\b(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty)[- ](?:packages?|programmes|platforms|action plans|indicators)\b/gi,
    'how many of a kind',
  ],
  [
    /[一二三四五六七八九]纵|[一二三四五六七八九]横|[一二三四五六七八九]铁/g,
    'a network of one plan',
  ],
  [/专栏\s*\d/g, 'a box of one plan'],
  [/\bbox ?\d\b/gi, 'a box of one plan'],
  [/第[一二三四五六七八九十]{1,3}章/g, 'a chapter of one plan'],
  [/\bchapters? ?\d+\b/gi, 'a chapter of one plan'],
  [/(?<![eE]|\\)[a-zA-Z]20[0-4]\d\b/g, 'a name with a year in it'],
  [/“?1\+\d”?/g, 'a count of platforms'],
];

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const foldersOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name));

const packs = [...foldersOf('plans'), ...foldersOf('test/fixtures/plans')];

const named = new Set(['name', 'nameEn', 'zh', 'en', 'aliases', 'metric', 'metricEn', 'members']);
const always = new Set(['localWords', 'divisionCode', 'code']);

/** What a pack calls things: whole names and texts, and the words of its place at any length. */
function wordsOf(folder: string): Set<string> {
  const words = new Set<string>();
  const take = (value: unknown, key: string, file: string): void => {
    if (typeof value === 'string') {
      const isLong = /\p{Script=Han}/u.test(value) ? value.length >= 4 : value.length >= 12;
      if (named.has(key) && (isLong || file === 'towns.json')) words.add(value);
      if (file === 'plan.json' && (always.has(key) || (named.has(key) && value.length > 1)))
        words.add(value);
    } else if (Array.isArray(value)) for (const item of value) take(item, key, file);
    else if (value !== null && typeof value === 'object')
      for (const [field, item] of Object.entries(value)) take(item, field, file);
  };
  for (const file of readdirSync(folder)) take(read(join(folder, file)), '', file);
  const { envelope } = read(join(folder, 'plan.json')) as { envelope: { amount: string } };
  words.add(envelope.amount);
  return words;
}

const code = ['libs', 'apps']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
  )
  .filter((path) => /\.(ts|tsx|mts|mjs|html|css)$/.test(path) && !/[.-](spec|d)\.ts$/.test(path))
  // Made from the OpenAPI document: its examples are allowed where they are written.
  .filter((path) => !path.startsWith(join('apps', 'client', 'src')));

/** The places of a file where a word stands for itself, not as a part of a longer Latin word. */
function standsIn(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  if (/\p{Script=Han}/u.test(word)) return true;
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\d)`).test(text);
}

describe('the code of the product', () => {
  const hits: { file: string; word: string }[] = [];
  const known = new Set(packs.flatMap((folder) => [...wordsOf(folder)]));
  for (const word of common) known.delete(word);

  it('is looked through with the words of every pack', () => {
    expect(packs.length).toBeGreaterThanOrEqual(2);
    expect(known.size).toBeGreaterThan(700);
    expect([...known]).toEqual(expect.arrayContaining(['十四五', '蓬江', '440703', '1854']));
    expect(code.length).toBeGreaterThan(300);
  });

  it('holds no word of one plan', () => {
    for (const file of code) {
      const text = readFileSync(file, 'utf8');
      for (const word of known) if (standsIn(text, word)) hits.push({ file, word });
      for (const [manner] of manners)
        for (const [word] of text.matchAll(manner)) hits.push({ file, word });
    }
    const isAllowed = (hit: { file: string; word: string }): boolean =>
      allowed.some(({ files, words }) => files.test(hit.file) && words.includes(hit.word));
    expect(hits.filter((hit) => !isAllowed(hit))).toEqual([]);
  });

  it('has an allowance only for what still stands', () => {
    const stale = allowed.filter(
      ({ files, words }) =>
        !hits.some(({ file, word }) => files.test(file) && words.includes(word)),
    );
    expect(stale.map(({ why }) => why)).toEqual([]);
  });
});
