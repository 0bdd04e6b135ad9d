import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { useLanguage, useNameOf, useWords } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page } from '../layout/page.js';
import { SourceText } from '../layout/plan-words.js';
import { ReadView } from '../layout/states.js';
import { TabSet } from '../layout/tab-set.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { AttributeText } from './attribute-text.js';
import { PastIndicators } from './past-indicators.js';
import type { Indicator, Indicators, PastResult } from './plan.wire.js';
import { useQualified } from './qualified.js';
import { RowNotes } from './row-notes.js';
import { TableNotes } from './table-notes.js';

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
          <RowNotes notes={row.notes} />
        </>
      ),
    },
    { key: 'group', title: t('plan.group'), cell: (row) => gloss(row.group) },
    {
      key: 'base',
      title: t('plan.baseline', { year: data.baseYear }),
      kind: 'figure',
      cell: (row) => gloss(row.baseline?.text ?? '—'),
    },
    {
      key: 'target',
      title: t('plan.targetOf', { year: data.targetYear }),
      kind: 'figure',
      cell: (row) => <strong>{gloss(row.target?.text ?? '—')}</strong>,
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
      cell: (row) => <AttributeText attribute={row.attribute} />,
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
      <TableNotes notes={data.notes} />
    </>
  );
}

function Results({ title, rows }: { title: string; rows: readonly PastResult[] }): ReactNode {
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
  return <DataTable caption={title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

/** The plan's indicators, how those of the period before ended, and what else the plan tells of that. */
export function IndicatorsPage(): ReactNode {
  const { t } = useTranslation();
  const { values, set } = useUrlFilter(['tab']);
  const say = useWords();
  const indicators = usePlanRead<Indicators>('/indicators', {}, { lasting: true });
  return (
    <Page
      title={t('nav.indicators')}
      note={indicators.data?.note ? say(indicators.data.note) : undefined}
    >
      <ReadView read={indicators}>
        {(data) => (
          <TabSet
            active={values.tab ?? 'current'}
            onChange={(tab) => {
              set({ tab: tab === 'current' ? undefined : tab });
            }}
            tabs={[
              { key: 'current', label: say(data.title), children: <Current data={data} /> },
              ...(data.former === null
                ? []
                : [
                    {
                      key: 'past',
                      label: say(data.former.title),
                      children: <PastIndicators former={data.former} />,
                    },
                  ]),
              ...(data.results === null
                ? []
                : [
                    {
                      key: 'results',
                      label: say(data.results.title),
                      children: (
                        <Results title={say(data.results.title)} rows={data.results.rows} />
                      ),
                    },
                  ]),
            ]}
          />
        )}
      </ReadView>
    </Page>
  );
}
