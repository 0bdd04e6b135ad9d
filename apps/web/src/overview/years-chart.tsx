import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { usePlan } from '../api/reference.js';
import { usePreferences } from '../i18n/preferences.js';
import { Section } from '../layout/page.js';
import { Money, useHeading } from '../layout/money-text.js';
import { showMoney, sumOf } from '../money/money.js';
import { usePlanPath } from '../session/plan-context.js';
import { amountsPath } from './amounts-path.js';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

/** Pixels between the margins of an upright A4 page: drawn so, letters keep their size on paper. */
const PAPER_WIDTH = 680;

interface YearRollup {
  readonly envelope: string;
  readonly rows: readonly { readonly key: string; readonly amount: string }[];
}

interface YearFigures {
  readonly year: string;
  readonly amount: string;
  readonly soFar: string;
}

/** Each year of the plan with what was completed in it and up to its end. */
function yearsOf(
  plan: { periodStart: string; periodEnd: string },
  rows: YearRollup['rows'],
): YearFigures[] {
  const first = Number(plan.periodStart.slice(0, 4));
  const count = Number(plan.periodEnd.slice(0, 4)) - first + 1;
  const amounts = new Map(rows.map((row) => [row.key, row.amount]));
  const years = Array.from({ length: count }, (_, index) => String(first + index));
  return years.map((year, index) => ({
    year,
    amount: amounts.get(year) ?? '0.00',
    soFar: sumOf(years.slice(0, index + 1).map((each) => amounts.get(each) ?? '0.00')),
  }));
}

/** Heights of bars are for the eye: drawn from the shown figure, never computed on. */
const height = (yuan: string): number => Number(showMoney(yuan, 'large', 'zh'));

export function YearsChart({ asOf }: { asOf: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const plan = usePlan();
  const { language } = usePreferences();
  const heading = useHeading('large');
  const path = usePlanPath();
  const rollup = usePlanRead<YearRollup>('/rollup', {
    by: 'year',
    measure: 'completed',
    asOf,
  }).data;
  const place = useRef<HTMLDivElement>(null);
  const years = useMemo(() => (plan && rollup ? yearsOf(plan, rollup.rows) : []), [plan, rollup]);
  const option = useMemo<EChartsCoreOption>(() => {
    const label = (yuan: string): string => showMoney(yuan, 'large', language);
    return {
      aria: { enabled: true, description: t('overview.chartWords') },
      animation: false,
      grid: { left: 8, right: 8, top: 34, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 14, textStyle: { color: '#1d2529' } },
      tooltip: {
        trigger: 'axis',
        valueFormatter: (value: unknown) =>
          typeof value === 'number' ? label(`${value.toFixed(2).replace('.', '')}000000.00`) : '—',
      },
      xAxis: { type: 'category', data: years.map(({ year }) => year), axisTick: { show: false } },
      yAxis: {
        type: 'value',
        axisLabel: { show: false },
        splitLine: { lineStyle: { color: '#e6eaea' } },
      },
      series: [
        {
          name: t('overview.inTheYear'),
          type: 'bar',
          barMaxWidth: 46,
          itemStyle: { color: '#3f7d8f' },
          data: years.map(({ amount }) => height(amount)),
        },
        {
          name: t('overview.soFar'),
          type: 'line',
          symbolSize: 7,
          lineStyle: { type: 'dashed', color: '#8a5a00' },
          itemStyle: { color: '#8a5a00' },
          data: years.map(({ soFar }) => height(soFar)),
        },
      ],
    };
  }, [language, t, years]);
  useEffect(() => {
    if (place.current === null) return undefined;
    const frame = place.current;
    const chart = init(frame, null, { renderer: 'svg' });
    const fit = (width?: number): void => {
      chart.resize(width === undefined ? {} : { width });
      // Drawn at once: the sheet is taken before the next frame.
      chart.getZr().flush();
      // With it, print.css can draw the same picture as wide as the paper.
      frame
        .querySelector('svg')
        ?.setAttribute('viewBox', `0 0 ${String(chart.getWidth())} ${String(chart.getHeight())}`);
    };
    chart.setOption(option);
    const watch = new ResizeObserver(() => {
      fit();
    });
    watch.observe(frame);
    const toPaper = (): void => {
      fit(PAPER_WIDTH);
    };
    const toScreen = (): void => {
      fit();
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
      watch.disconnect();
      chart.dispose();
    };
  }, [option]);
  return (
    <Section title={heading(t('overview.byYear'))} testId="years-chart">
      <div ref={place} className="chart" role="img" aria-label={t('overview.byYear')} />
      <ul className="year-links">
        {years.map(({ year, amount }) => (
          <li key={year}>
            {year}{' '}
            <Money
              yuan={amount}
              scale="large"
              to={path(amountsPath({ measure: 'completed', year, ...(asOf ? { asOf } : {}) }))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
