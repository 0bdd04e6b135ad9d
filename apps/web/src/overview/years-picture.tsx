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
import { useLanguage } from '../i18n/names.js';
import { showMoney } from '../money/money.js';
import type { YearFigures } from './years.js';

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

/** Heights of bars are for the eye: drawn from the shown figure, never computed on. */
const height = (yuan: string): number => Number(showMoney(yuan, 'large', 'zh'));

/** The drawing itself; the chart library is most of its weight, so it is fetched when it is looked at. */
export function YearsPicture(props: { years: readonly YearFigures[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
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
      xAxis: {
        type: 'category',
        data: props.years.map(({ year }) => year),
        axisTick: { show: false },
      },
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
          data: props.years.map(({ amount }) => height(amount)),
        },
        {
          name: t('overview.soFar'),
          type: 'line',
          symbolSize: 7,
          lineStyle: { type: 'dashed', color: '#8a5a00' },
          itemStyle: { color: '#8a5a00' },
          data: props.years.map(({ soFar }) => height(soFar)),
        },
      ],
    };
  }, [language, t, props.years]);
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
  return <div ref={place} className="chart" role="img" aria-label={t('overview.byYear')} />;
}
