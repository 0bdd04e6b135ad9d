import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { usePlan } from '../api/reference.js';
import { Section } from '../layout/page.js';
import { Money, useHeading } from '../layout/money-text.js';
import { RoundingNote } from '../layout/rounding-note.js';
import { WhenNear } from '../layout/when-near.js';
import { usePlanPath } from '../session/plan-context.js';
import { amountsPath } from './amounts-path.js';
import type * as YearsPicturesModule from './years-picture.js';
import { yearsOf, type YearRollup } from './years.js';

/** Fetches the drawing; who prints the page waits for it. */
export const fetchPicture = async (): Promise<typeof YearsPicturesModule> =>
  import('./years-picture.js');

const YearsPicture = lazy(async () => ({ default: (await fetchPicture()).YearsPicture }));

/** What was completed in each year and up to its end: drawn, and in figures that open their projects. */
export function YearsChart(props: { asOf: string | undefined; isPrinted: boolean }): ReactNode {
  const { asOf, isPrinted } = props;
  const { t } = useTranslation();
  const plan = usePlan();
  const heading = useHeading('large');
  const path = usePlanPath();
  const rollup = usePlanRead<YearRollup>('/rollup', {
    by: 'year',
    measure: 'completed',
    asOf,
  }).data;
  const years = useMemo(() => (plan && rollup ? yearsOf(plan, rollup.rows) : []), [plan, rollup]);
  const last = years.at(-1);
  return (
    <Section title={heading(t('overview.byYear'))} testId="years-chart">
      <WhenNear atOnce={isPrinted} place={<div className="chart" />}>
        <Suspense fallback={<div className="chart" />}>
          <YearsPicture years={years} />
        </Suspense>
      </WhenNear>
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
        {last !== undefined && (
          <li>
            {t('word.total')}{' '}
            <Money
              yuan={last.soFar}
              scale="large"
              to={path(amountsPath({ measure: 'completed', ...(asOf ? { asOf } : {}) }))}
            />
          </li>
        )}
      </ul>
      {last !== undefined && (
        <RoundingNote
          scale="large"
          columns={[
            {
              name: t('overview.inTheYear'),
              rows: years.map(({ amount }) => amount),
              total: last.soFar,
            },
          ]}
        />
      )}
    </Section>
  );
}
