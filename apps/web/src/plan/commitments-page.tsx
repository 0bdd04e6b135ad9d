import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import type { Page as WirePage } from '../api/wire.js';
import { useNameOf, useWords } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { SelectField } from '../layout/fields.js';
import { Page } from '../layout/page.js';
import { SourceText } from '../layout/plan-words.js';
import { ReadView } from '../layout/states.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import type { Commitment } from './plan.wire.js';
import { useQualified } from './qualified.js';

/** What else the plan promises, with figure and date where it gives them. */
export function CommitmentsPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const gloss = useGloss();
  const say = useWords();
  const qualified = useQualified();
  const filter = useUrlFilter(['area', 'due']);
  const commitments = usePlanRead<WirePage<Commitment>>('/commitments', {}, { lasting: true });
  const all = commitments.data?.items ?? [];
  const areas = [...new Set(all.map((row) => row.area))].map((area) => ({
    value: area,
    label: gloss(area),
  }));
  const dues = [...new Set(all.map((row) => row.due ?? 'none'))]
    .sort()
    .map((due) => ({ value: due, label: due === 'none' ? t('plan.noDue') : due }));
  const { area, due } = filter.values;
  const columns: Column<Commitment>[] = [
    {
      key: 'name',
      title: t('plan.commitment'),
      kind: 'head',
      cell: (row) => (
        <>
          {nameOf(row)} {row.note && <span className="under">{say(row.note)}</span>}
        </>
      ),
    },
    { key: 'area', title: t('plan.area'), cell: (row) => gloss(row.area) },
    {
      key: 'figure',
      title: t('plan.figure'),
      kind: 'figure',
      breaks: 'freely',
      cell: (row) => qualified(row),
    },
    { key: 'written', title: t('plan.asWritten'), cell: (row) => row.asWritten ?? '—' },
    {
      key: 'due',
      title: t('plan.due'),
      cell: (row) =>
        row.due === null ? (
          <span className="none">{t('plan.noDue')}</span>
        ) : (
          <>
            {row.due}{' '}
            {row.dueBasis !== null && (
              <span className="faint">{t(`dueBasis.${row.dueBasis}`)}</span>
            )}
          </>
        ),
    },
    { key: 'source', title: t('plan.source'), cell: (row) => <SourceText source={row.source} /> },
  ];
  return (
    <Page title={t('nav.commitments')} note={t('plan.commitmentsNote')}>
      <div className="filters">
        <SelectField
          label={t('plan.area')}
          value={area ?? ''}
          choices={areas}
          none={t('act.all')}
          onChange={(value) => {
            filter.set({ area: value });
          }}
        />
        <SelectField
          label={t('plan.due')}
          value={due ?? ''}
          choices={dues}
          none={t('act.all')}
          onChange={(value) => {
            filter.set({ due: value });
          }}
        />
      </div>
      <ReadView read={commitments}>
        {({ items }) => {
          const rows = items.filter(
            (row) =>
              (area === undefined || row.area === area) &&
              (due === undefined || (row.due ?? 'none') === due),
          );
          return (
            <>
              <p className="count">
                {t('plan.commitmentsCount', { shown: rows.length, total: items.length })}
              </p>
              <DataTable
                caption={t('nav.commitments')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                testId="commitments-table"
              />
            </>
          );
        }}
      </ReadView>
    </Page>
  );
}
