import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportState } from './reports.wire.js';

const signs = { none: '○', draft: '✎', submitted: '→', verified: '✓', returned: '↩' } as const;
const tones = {
  none: 'none',
  draft: '',
  submitted: 'info',
  verified: 'good',
  returned: 'bad',
} as const;

/** A report's state by sign and word; `none`: not begun. */
export function ReportStateText({ state }: { state: ReportState | 'none' }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={`state ${tones[state]}`} data-state={state}>
      <span aria-hidden="true">{signs[state]}</span> {t(`reportState.${state}`)}
    </span>
  );
}
