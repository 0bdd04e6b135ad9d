import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source, Stage } from '../api/wire.js';
import { useLanguage } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import type { Language } from '../money/money.js';

const digits = '零一二三四五六七八九';

function chineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? String(value);
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${value % 10 === 0 ? '' : (digits[value % 10] ?? '')}`;
}

/** A place in the plan: its chapter and section, and the box (专栏) if it stands in one. */
export function sourceText(source: Source | null, language: Language): string | null {
  if (source === null) return null;
  if (language === 'en')
    return `Ch. ${String(source.chapter)}${source.section === null ? '' : ` §${String(source.section)}`}${source.box === null ? '' : `, Box ${String(source.box)}`}`;
  const section = source.section === null ? '' : `第${chineseNumber(source.section)}节`;
  return `第${chineseNumber(source.chapter)}章${section}${source.box === null ? '' : ` 专栏${String(source.box)}`}`;
}

/** Where in the plan something stands. */
export function SourceText(props: { source: Source | null }): ReactNode {
  const { t } = useTranslation();
  const text = sourceText(props.source, useLanguage());
  return text === null ? (
    <span className="none">{t('state.notInPlan')}</span>
  ) : (
    <span className="source">{text}</span>
  );
}

/** Marks what the plan does not say itself and was inferred. */
export function InferredTag(props: { basis: string | null }): ReactNode {
  const { t } = useTranslation();
  if (props.basis !== 'inferred') return null;
  return (
    <span className="tag inferred" title={t('state.inferredWhy')}>
      {t('state.inferred')}
    </span>
  );
}

/** A value, or that the plan does not state it. */
export function OrNotStated(props: { value: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return props.value === null || props.value === undefined || props.value === '' ? (
    <span className="none">{t('state.notStated')}</span>
  ) : (
    props.value
  );
}

/** A project's stage in words; without one, the plan's own word or that it is not stated. */
export function StageText(props: { stage: Stage | null; planStage: string | null }): ReactNode {
  const { t } = useTranslation();
  const gloss = useGloss();
  if (props.stage !== null)
    return <span className={`stage stage-${props.stage}`}>{t(`stage.${props.stage}`)}</span>;
  if (props.planStage !== null) return <span className="stage">{gloss(props.planStage)}</span>;
  return <span className="none">{t('state.notStated')}</span>;
}
