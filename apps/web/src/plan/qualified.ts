import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';

interface Figure {
  readonly value: string | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly asWritten?: string | null;
}

const worded = ['min', 'over', 'near', 'about', 'max', 'strive'] as const;

/** A function that writes a figure with its qualifier: 20 所以上, at least 20; the plan's own words where there is no figure. */
export function useQualified(): (figure: Figure) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const gloss = useGloss();
  return ({ value, unit, qualifier, asWritten }) => {
    if (value === null) return asWritten ?? t('state.notStated');
    const text = `${value} ${unit === null ? '' : gloss(unit)}`.trim();
    const known = worded.find((each) => each === qualifier);
    if (known !== undefined) return t(`qualifier.${known}`, { figure: text });
    return qualifier !== null && asWritten
      ? `${text}${language === 'zh' ? `（${asWritten}）` : ` (${asWritten})`}`
      : text;
  };
}
