import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferences } from './preferences.js';
import { fetchNeeded, takeWords, type Words } from './words.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: Words };
  }
}

/** Starts the texts in the remembered language. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferences.language(),
    fallbackLng: false,
    defaultNS: 'texts',
    ns: ['texts'],
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  takeWords((language, words) => {
    i18next.addResourceBundle(language, 'texts', words, true);
  });
  await fetchNeeded(preferences.language());
  markLanguage();
}

function markLanguage(): void {
  document.documentElement.lang = preferences.language() === 'zh' ? 'zh-CN' : 'en';
}

/** Turns the page to a language, once its words are there, and remembers it. */
export async function turnTo(language: 'zh' | 'en'): Promise<void> {
  await fetchNeeded(language);
  preferences.setLanguage(language);
  markLanguage();
  await i18next.changeLanguage(language);
}
