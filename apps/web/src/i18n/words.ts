import type { Language } from '../money/money.js';

interface InBoth<W> {
  readonly zh: () => Promise<{ words: W }>;
  readonly en: () => Promise<{ words: W }>;
}

const inBoth = <W>(
  zh: () => Promise<{ words: W }>,
  en: () => Promise<{ words: NoInfer<W> }>,
): InBoth<W> => ({ zh, en });

/**
 * All words of the page, by feature. They stand beside the pages, in both languages with the same keys
 * (words.en.ts has the type of words.zh.ts), and are fetched with the first page that needs them, in the
 * language being read. page-sources.ts says which page needs which; words.spec.ts holds it to that.
 */
const features = {
  i18n: inBoth(
    () => import('./words.zh.js'),
    () => import('./words.en.js'),
  ),
  layout: inBoth(
    () => import('../layout/words.zh.js'),
    () => import('../layout/words.en.js'),
  ),
  allocation: inBoth(
    () => import('../allocation/words.zh.js'),
    () => import('../allocation/words.en.js'),
  ),
  audit: inBoth(
    () => import('../audit/words.zh.js'),
    () => import('../audit/words.en.js'),
  ),
  'demo-mailbox': inBoth(
    () => import('../demo-mailbox/words.zh.js'),
    () => import('../demo-mailbox/words.en.js'),
  ),
  digests: inBoth(
    () => import('../digests/words.zh.js'),
    () => import('../digests/words.en.js'),
  ),
  ledger: inBoth(
    () => import('../ledger/words.zh.js'),
    () => import('../ledger/words.en.js'),
  ),
  milestones: inBoth(
    () => import('../milestones/words.zh.js'),
    () => import('../milestones/words.en.js'),
  ),
  overview: inBoth(
    () => import('../overview/words.zh.js'),
    () => import('../overview/words.en.js'),
  ),
  people: inBoth(
    () => import('../people/words.zh.js'),
    () => import('../people/words.en.js'),
  ),
  plan: inBoth(
    () => import('../plan/words.zh.js'),
    () => import('../plan/words.en.js'),
  ),
  projects: inBoth(
    () => import('../projects/words.zh.js'),
    () => import('../projects/words.en.js'),
  ),
  reports: inBoth(
    () => import('../reports/words.zh.js'),
    () => import('../reports/words.en.js'),
  ),
  session: inBoth(
    () => import('../session/words.zh.js'),
    () => import('../session/words.en.js'),
  ),
  'sign-in-policy': inBoth(
    () => import('../sign-in-policy/words.zh.js'),
    () => import('../sign-in-policy/words.en.js'),
  ),
  units: inBoth(
    () => import('../units/words.zh.js'),
    () => import('../units/words.en.js'),
  ),
  verification: inBoth(
    () => import('../verification/words.zh.js'),
    () => import('../verification/words.en.js'),
  ),
};

/** A folder of the page with words of its own. */
export type Feature = keyof typeof features;

type WordsOf<F extends Feature> = Awaited<ReturnType<(typeof features)[F]['zh']>>['words'];
type AllOf<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer A) => void
  ? A
  : never;

/** Every word there is, as one shape: what `t` takes. */
export type Words = AllOf<{ [F in Feature]: WordsOf<F> }[Feature]>;

const needed = new Set<Feature>(['i18n', 'layout']);
const fetched: Readonly<Record<Language, Map<Feature, Promise<void>>>> = {
  zh: new Map(),
  en: new Map(),
};

type Taker = (language: Language, words: object) => void;

/** Words that came before there was anybody to take them. */
const waiting: [Language, object][] = [];
let taker: Taker = (language, words) => waiting.push([language, words]);

/** Hands all words over, those that are there and those that come. */
export function takeWords(take: Taker): void {
  taker = take;
  for (const [language, words] of waiting.splice(0)) take(language, words);
}

function fetchWords(feature: Feature, language: Language): Promise<void> {
  const running = fetched[language].get(feature);
  if (running) return running;
  const started = features[feature][language]().then(
    ({ words }) => {
      taker(language, words);
    },
    (failure: unknown) => {
      fetched[language].delete(feature);
      throw failure;
    },
  );
  fetched[language].set(feature, started);
  return started;
}

/** Fetches everything this visit has needed so far in a language. */
export async function fetchNeeded(language: Language): Promise<void> {
  await Promise.all([...needed].map((feature) => fetchWords(feature, language)));
}

/** The words of these features are there when this ends. */
export async function needWords(language: Language, those: readonly Feature[]): Promise<void> {
  for (const feature of those) needed.add(feature);
  await fetchNeeded(language);
}
