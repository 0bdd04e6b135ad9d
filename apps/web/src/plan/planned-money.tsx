import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/names.js';
import { exactMoney, showMoneyWithUnit } from '../money/money.js';

/** A planned investment as the plan states it: 49 亿元以上, at least 4.9 billion yuan; or not stated. */
export function PlannedMoney(props: {
  programme: {
    plannedInvestment: string | null;
    plannedQualifier: string | null;
    plannedAsWritten: string | null;
  };
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const {
    plannedInvestment: yuan,
    plannedQualifier: qualifier,
    plannedAsWritten: asWritten,
  } = props.programme;
  if (yuan === null) return <span className="none">{t('state.notStated')}</span>;
  const amount = showMoneyWithUnit(yuan, 'large', language, { trimmed: true });
  const text = qualifier === 'min' ? t('overview.atLeast', { amount }) : amount;
  return (
    <span className="money" title={`${asWritten ?? ''} ${exactMoney(yuan, language)}`.trim()}>
      {text}
    </span>
  );
}
