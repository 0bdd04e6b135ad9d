import type { Words } from '../api/wire.js';
import type { Language } from '../money/money.js';
import { usePreferences } from './use-preferences.js';

export interface NamedThing {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
}

/** The language being read. */
export const useLanguage = (): Language => usePreferences().language;

/** A function that says a text in the reader's language, Chinese where there is no English. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return ({ zh, en }) => (language === 'en' && en !== null ? en : zh);
}

/** A function that names a thing in the reader's language, Chinese where there is no English. */
export function useNameOf(): (thing: { name: string; nameEn?: string | null }) => string {
  const language = useLanguage();
  return (thing) => (language === 'en' && thing.nameEn ? thing.nameEn : thing.name);
}
