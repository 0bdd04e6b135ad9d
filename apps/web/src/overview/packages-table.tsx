import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlan } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { PercentBar } from '../layout/percent-bar.js';
import { sumOf } from '../money/money.js';
import { usePlanPath } from '../session/plan-context.js';
import { amountsPath, partOfYear } from './amounts-path.js';
import type { Overview, PackageFigures } from './overview.wire.js';

/** The ten packages, which partition the portfolio: their sum is the whole. */
export function PackagesTable({
  data,
  asOf,
}: {
  data: Overview;
  asOf: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const heading = useHeading();
  const path = usePlanPath();
  const plan = usePlan();
  const day = asOf ? { asOf } : {};
  // Allotment and register are told as they stand: a past day's figure does not open today's.
  const allocation = asOf ? {} : { to: path('/allocation') };
  const year = data.asOf.slice(0, 4);
  const part = plan ? partOfYear(Number(year), plan) : 'inside';
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
            title: t('overview.ofAllotment'),
            width: '15rem',
            cell: (row: Overview['packages'][number]) => (
              <PercentBar
                percent={row.completedPercent}
                markPercent={data.timeProgressPercent}
                none={t('state.noBasis')}
              />
            ),
          },
        ]
      : []),
    {
      key: 'year',
      title: heading(t('overview.inYear', { year })),
      kind: 'figure',
      cell: (row) => (
        <Money
          yuan={row.completedThisYear}
          to={path(amountsPath({ measure: 'completed', package: row.code, year, part, ...day }))}
        />
      ),
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
    <Section title={t('overview.packages')} note={t('overview.packagesNote')}>
      <DataTable
        caption={t('overview.packages')}
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
              year: (
                <Money
                  yuan={sumOf(data.packages.map((row) => row.completedThisYear))}
                  to={path(amountsPath({ measure: 'completed', year, part, ...day }))}
                />
              ),
              projects: data.packages.reduce((sum, row) => sum + row.projects, 0),
            },
          },
        ]}
      />
    </Section>
  );
}
