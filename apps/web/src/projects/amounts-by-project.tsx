import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlanPages } from '../api/queries.js';
import { useNamesOf, usePackages, useProgrammes } from '../api/reference.js';
import { fundingSources, measures, type FundingSource, type Measure } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, ScaleSwitch, useHeading, useUnitName } from '../layout/money-text.js';
import { Page } from '../layout/page.js';
import { RoundingNote } from '../layout/rounding-note.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty } from '../layout/states.js';
import { isDay } from '../layout/typed-text.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { entriesPath } from '../overview/amounts-path.js';
import { percentOf } from '../money/money.js';
import { usePlanPath } from '../session/plan-context.js';
import type { ProjectAmounts } from './projects.wire.js';

const names = [
  'measure',
  'package',
  'programme',
  'fundingSource',
  'year',
  'from',
  'through',
  'part',
  'asOf',
] as const;

/** The projects a number is made of, each with its part, adding up to the number. */
export function AmountsByProject(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const heading = useHeading();
  const unit = useUnitName();
  const path = usePlanPath();
  const packageName = useNamesOf(usePackages());
  const programmeName = useNamesOf(useProgrammes());
  const known = useUrlFilter(names, {
    measure: measures,
    fundingSource: fundingSources,
    part: ['inside', 'before', 'after'],
    asOf: isDay,
    year: (year) => /^\d{4}$/.test(year),
  });
  const { values } = known;
  const measure: Measure = measures.find((each) => each === values.measure) ?? 'completed';
  const filter = {
    ...values,
    measure,
    part: (values.part ?? 'inside') as 'inside' | 'before' | 'after',
  };
  const pages = usePlanPages<ProjectAmounts>('/rollup', { by: 'project', ...filter });
  const total = pages.data?.pages[0]?.total;
  const columns: Column<ProjectAmounts['rows'][number]>[] = [
    {
      key: 'code',
      title: t('word.code'),
      cell: (row) => <span className="code">{row.key}</span>,
      width: '8rem',
    },
    {
      key: 'name',
      title: t('word.project'),
      kind: 'head',
      cell: (row) => <Link to={path(`/projects/${row.key}`)}>{nameOf(row)}</Link>,
    },
    {
      key: 'amount',
      title: heading(t(`measure.${measure}`)),
      kind: 'figure',
      cell: (row) => (
        <Money yuan={row.amount} to={path(entriesPath({ ...filter, project: row.key }))} />
      ),
    },
    {
      key: 'share',
      title: t('word.share'),
      kind: 'figure',
      cell: (row) => {
        const share = total === undefined ? null : percentOf(row.amount, total);
        return share === null ? '—' : `${share}%`;
      },
    },
  ];
  const labels = [
    values.package && packageName(values.package),
    values.programme && programmeName(values.programme),
    values.fundingSource && t(`fundingSource.${values.fundingSource as FundingSource}`),
    values.year && t('word.inYear', { year: values.year }),
    values.from && t('word.monthsFrom', { month: values.from }),
    values.through && t('word.monthsThrough', { month: values.through }),
    filter.part !== 'inside' && t(`overview.${filter.part}`),
    values.asOf && t('word.asOfDay', { day: values.asOf }),
  ].filter((label): label is string => Boolean(label));
  return (
    <Page
      title={t('projects.behind', { measure: t(`measure.${measure}`) })}
      note={
        labels.length === 0
          ? t('projects.wholePlan')
          : labels.map((label) => (
              <span className="tag" key={label}>
                {label}
              </span>
            ))
      }
      asOf={values.asOf}
      unit={unit}
      acts={<ScaleSwitch />}
    >
      <UnknownInAddress filter={known} />
      <PagesView pages={pages}>
        {(list) => {
          const rows = list.flatMap((page) => page.rows);
          const amount = list[0]?.total ?? '0.00';
          return (
            <>
              <p className="sum-line">
                {t('word.total')}{' '}
                <Money
                  yuan={amount}
                  withUnit
                  to={path(entriesPath(filter))}
                  testId="amounts-total"
                />
                <span className="faint"> {t('projects.opensEntries')}</span>
              </p>
              {rows.length === 0 ? (
                <Empty text={t('projects.noAmounts')} />
              ) : (
                <DataTable
                  caption={t('nav.projects')}
                  columns={columns}
                  rows={rows}
                  rowKey={(row) => row.key}
                  rowTestId={(row) => `amount-${row.key}`}
                  testId="amounts-table"
                />
              )}
              {!pages.hasNextPage && (
                <RoundingNote
                  columns={[
                    {
                      name: t(`measure.${measure}`),
                      rows: rows.map((row) => row.amount),
                      total: amount,
                    },
                  ]}
                />
              )}
            </>
          );
        }}
      </PagesView>
    </Page>
  );
}
