import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isPeriodOver } from '../api/wire.js';
import { useLanguage, useNameOf } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { PercentBar } from '../layout/percent-bar.js';
import { RoundingNote } from '../layout/rounding-note.js';
import { monthsText } from '../money/months-text.js';
import { usePlanPath } from '../session/plan-context.js';
import { amountsPath } from './amounts-path.js';
import type { Overview, PackageFigures } from './overview.wire.js';

/** The packages, which partition the portfolio: their sum is the whole. */
export function PackagesTable({
  data,
  asOf,
}: {
  data: Overview;
  asOf: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNameOf();
  const heading = useHeading();
  const path = usePlanPath();
  const { packages: together } = usePlanWords();
  const day = asOf ? { asOf } : {};
  // Allotment and register are told as they stand: a past day's figure does not open today's.
  const allocation = asOf ? {} : { to: path('/allocation') };
  const { statistics } = data;
  const { year, month } = statistics;
  const months = month === null ? year.from.slice(0, 4) : monthsText(year.from, month, language);
  const inYear = (of: { package?: string } = {}): string =>
    path(
      amountsPath({
        measure: 'completed',
        ...of,
        year: year.from.slice(0, 4),
        through: month ?? year.from,
        ...day,
      }),
    );
  const columns: Column<PackageFigures>[] = [
    {
      key: 'name',
      title: t('word.package'),
      kind: 'head',
      cell: (row) => (
        <Link to={path(`/projects?package=${row.code}`)}>
          <span className="code">{row.code}</span> {nameOf(row)}
        </Link>
      ),
    },
    {
      key: 'allotted',
      title: heading(t('overview.allotted')),
      kind: 'figure',
      cell: (row) =>
        row.allotted === null ? (
          <Money yuan={null} none={t('state.notAllotted')} />
        ) : (
          <Money yuan={row.allotted} {...allocation} />
        ),
    },
    {
      key: 'completed',
      title: heading(t('overview.completed')),
      kind: 'figure',
      cell: (row) => (
        <Money
          yuan={row.completed}
          to={path(amountsPath({ measure: 'completed', package: row.code, ...day }))}
          testId={`package-${row.code}-completed`}
        />
      ),
    },
    // What some units completed against what the whole district was allotted would read as delay.
    ...(data.units === null
      ? [
          {
            key: 'percent',
            title:
              month === null ? t('overview.ofAllotment') : t('overview.countedThrough', { month }),
            width: '15rem',
            cell: (row: Overview['packages'][number]) => (
              <PercentBar
                percent={row.completedThroughPercent}
                {...(isPeriodOver(statistics) ? {} : { markPercent: data.timeProgressPercent })}
                none={t('state.noBasis')}
              />
            ),
          },
        ]
      : []),
    {
      key: 'year',
      title: heading(t('word.completedIn', { months })),
      kind: 'figure',
      cell: (row) => <Money yuan={row.completedThisYear} to={inYear({ package: row.code })} />,
    },
    {
      key: 'projects',
      title: t('overview.projectsToBuild'),
      kind: 'figure',
      cell: (row) =>
        asOf ? (
          row.projects
        ) : (
          <Link to={path(`/projects?package=${row.code}&show=to-build`)}>{row.projects}</Link>
        ),
    },
  ];
  return (
    <Section title={together} note={t('overview.packagesNote')}>
      <DataTable
        caption={together}
        columns={columns}
        rows={data.packages}
        rowKey={(row) => row.code}
        rowTestId={(row) => `package-${row.code}`}
        testId="packages-table"
        totals={[
          {
            key: 'total',
            label: t('word.total'),
            cells: {
              allotted: <Money yuan={data.allotted} {...allocation} />,
              completed: (
                <Money
                  yuan={data.completed}
                  to={path(amountsPath({ measure: 'completed', ...day }))}
                />
              ),
              year: <Money yuan={data.completedThisYear} to={inYear()} />,
              projects: data.packages.reduce((sum, row) => sum + row.projects, 0),
            },
          },
        ]}
      />
      <RoundingNote
        columns={[
          {
            name: t('overview.allotted'),
            rows: data.packages.map((row) => row.allotted),
            total: data.allotted,
          },
          {
            name: t('overview.completed'),
            rows: data.packages.map((row) => row.completed),
            total: data.completed,
          },
          {
            name: t('word.completedIn', { months }),
            rows: data.packages.map((row) => row.completedThisYear),
            total: data.completedThisYear,
          },
        ]}
      />
    </Section>
  );
}
