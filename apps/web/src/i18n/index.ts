import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { preferences } from './preferences.js';
import { zh } from './zh.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof zh };
  }
}

/** Starts the texts in the remembered language. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferences.language(),
    fallbackLng: 'zh',
    defaultNS: 'texts',
    ns: ['texts'],
    resources: { zh: { texts: zh }, en: { texts: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  markLanguage();
}

function markLanguage(): void {
  document.documentElement.lang = preferences.language() === 'zh' ? 'zh-CN' : 'en';
}

/** Turns the page to a language and remembers it. */
export async function turnTo(language: 'zh' | 'en'): Promise<void> {
  preferences.setLanguage(language);
  markLanguage();
  await i18next.changeLanguage(language);
}
