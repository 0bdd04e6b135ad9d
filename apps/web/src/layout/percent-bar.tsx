import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How far along, as figure and bar; a mark shows where time stands. Widths are for the eye only. */
export function PercentBar(props: {
  percent: string | null;
  markPercent?: string;
  none?: string;
}): ReactNode {
  const { t } = useTranslation();
  if (props.percent === null) return <span className="none">{props.none ?? '—'}</span>;
  const clamp = (text: string): number => Math.max(0, Math.min(100, Number.parseFloat(text)));
  return (
    <span className="percent-bar">
      <span className="bar" aria-hidden="true">
        <span className="bar-fill" style={{ width: `${String(clamp(props.percent))}%` }} />
        {props.markPercent !== undefined && (
          <span
            className="bar-mark"
            title={`${t('word.timeProgress')} ${props.markPercent}%`}
            style={{ left: `${String(clamp(props.markPercent))}%` }}
          />
        )}
      </span>
      <span className="figure">{props.percent}%</span>
    </span>
  );
}
