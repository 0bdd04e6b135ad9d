import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { useLanguage, useNameOf } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page } from '../layout/page.js';
import { SourceText } from '../layout/plan-words.js';
import { ReadView } from '../layout/states.js';
import { TabSet } from '../layout/tab-set.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { PastIndicators } from './past-indicators.js';
import type { Indicator, Indicators, PastResult } from './plan.wire.js';
import { useQualified } from './qualified.js';

function Current({ data }: { data: Indicators }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const gloss = useGloss();
  const columns: Column<Indicator>[] = [
    { key: 'no', title: t('plan.no'), kind: 'figure', cell: (row) => row.no },
    {
      key: 'name',
      title: t('plan.indicator'),
      kind: 'head',
      cell: (row) => (
        <>
          {nameOf(row)}
          {row.unit && <span className="faint">（{gloss(row.unit)}）</span>}
          {row.notes.length > 0 && (
            <details className="under">
              <summary>{t('plan.notes')}</summary>
              {row.notes.map((note) => (
                <p key={note} className="flat">
                  {gloss(note)}
                </p>
              ))}
            </details>
          )}
        </>
      ),
    },
    { key: 'group', title: t('plan.group'), cell: (row) => gloss(row.group) },
    {
      key: 'base',
      title: t('plan.baseline2020'),
      kind: 'figure',
      cell: (row) => gloss(row.baseline2020?.text ?? '—'),
    },
    {
      key: 'target',
      title: t('plan.target2025'),
      kind: 'figure',
      cell: (row) => <strong>{gloss(row.target2025?.text ?? '—')}</strong>,
    },
    {
      key: 'growth',
      title: t('plan.annualGrowth'),
      kind: 'figure',
      cell: (row) => gloss((row.annualGrowth ?? row.cumulative)?.text ?? '—'),
    },
    {
      key: 'attribute',
      title: t('plan.attribute'),
      cell: (row) =>
        row.attribute === '约束性' ? (
          <strong>◆ {t('attribute.binding')}</strong>
        ) : (
          <span>◇ {t('attribute.expected')}</span>
        ),
    },
    { key: 'source', title: t('plan.source'), cell: (row) => <SourceText source={row.source} /> },
  ];
  return (
    <>
      <DataTable
        caption={t('nav.indicators')}
        columns={columns}
        rows={data.items}
        rowKey={(row) => row.id}
        testId="indicators-table"
      />
      <ol className="notes">
        {data.boxNotes.map((note) => (
          <li key={note.no} value={note.no}>
            {gloss(note.text)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Results({ rows }: { rows: readonly PastResult[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const qualified = useQualified();
  const columns: Column<PastResult>[] = [
    {
      key: 'metric',
      title: t('plan.result'),
      kind: 'head',
      cell: (row) => (language === 'en' && row.metricEn ? row.metricEn : row.metric),
    },
    { key: 'value', title: t('plan.figure'), kind: 'figure', cell: qualified },
    { key: 'source', title: t('plan.source'), cell: (row) => <SourceText source={row.source} /> },
  ];
  return (
    <DataTable caption={t('plan.results')} columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}

/** The plan's indicators (box 2), how the last plan's ended (box 1), and what chapter 1 tells of it. */
export function IndicatorsPage(): ReactNode {
  const { t } = useTranslation();
  const { values, set } = useUrlFilter(['tab']);
  const indicators = usePlanRead<Indicators>('/indicators', {}, { lasting: true });
  return (
    <Page title={t('nav.indicators')} note={t('plan.indicatorsNote')}>
      <ReadView read={indicators}>
        {(data) => (
          <TabSet
            active={values.tab ?? 'current'}
            onChange={(tab) => {
              set({ tab: tab === 'current' ? undefined : tab });
            }}
            tabs={[
              { key: 'current', label: t('plan.box2'), children: <Current data={data} /> },
              {
                key: 'past',
                label: t('plan.box1'),
                children: <PastIndicators history={data.history} />,
              },
              {
                key: 'results',
                label: t('plan.results'),
                children: <Results rows={data.chapter1Results} />,
              },
            ]}
          />
        )}
      </ReadView>
    </Page>
  );
}
