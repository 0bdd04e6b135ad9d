import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/names.js';
import type { Language } from '../money/money.js';

/** An instant as the district's clock shows it. */
export function instantText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant));
}

/** A day in words, with its weekday. */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'full',
  }).format(new Date(day));
}

export function InstantText(props: { instant: string | null }): ReactNode {
  const language = useLanguage();
  if (props.instant === null) return <span className="none">—</span>;
  return <time dateTime={props.instant}>{instantText(props.instant, language)}</time>;
}
