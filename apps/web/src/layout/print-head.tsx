import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';

/** A text as CSS writes it: no line of it can end the string early. */
const cssText = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n\f]+/g, ' ')}"`;

/**
 * What a printed page says of itself: plan, day and unit under its heading, and (print.css) plan, page and day
 * at the edges of every sheet.
 */
export function PrintHead(props: { title: string; asOf?: string; unit?: string }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const plan = usePlan();
  const planName = plan ? nameOf(plan) : '';
  const demo = plan?.isDemo ? `${t('app.demo')} · ` : '';
  const day = t('word.asOfDay', { day: props.asOf ?? plan?.today ?? '' });
  const { title } = props;
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-plan', cssText(planName));
    style.setProperty('--print-page', cssText(title));
    style.setProperty('--print-day', cssText(`${demo}${day}`));
  }, [day, demo, planName, title]);
  return (
    <p className="print-only page-note" data-testid="print-head">
      {planName} · {day}
      {props.unit === undefined ? '' : ` · ${t('amount.unit')} ${props.unit}`}
    </p>
  );
}
