import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether an indicator is binding or expected, told by form as well as by words. */
export function AttributeText({ attribute }: { attribute: '预期性' | '约束性' }): ReactNode {
  const { t } = useTranslation();
  return attribute === '约束性' ? (
    <strong>◆ {t('attribute.binding')}</strong>
  ) : (
    <span>◇ {t('attribute.expected')}</span>
  );
}
