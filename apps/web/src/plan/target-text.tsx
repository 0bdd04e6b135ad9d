import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../api/wire.js';
import { useLanguage } from '../i18n/names.js';
import { useQualified } from './qualified.js';

/** A target with its figure and qualifier as the plan has them. */
export function TargetText({ target }: { target: Target }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const qualified = useQualified();
  const metric = language === 'en' && target.metricEn ? target.metricEn : target.metric;
  return (
    <>
      {metric} <strong className="figure-inline">{qualified(target)}</strong>
      {target.due !== null && <span className="faint"> {t('plan.by', { due: target.due })}</span>}
    </>
  );
}
