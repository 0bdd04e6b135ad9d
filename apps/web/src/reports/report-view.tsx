import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { measures } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Money, useHeading } from '../layout/money-text.js';
import { isZeroMoney } from '../money/money.js';
import type { Report, ReportLine, ReportMilestone } from './reports.wire.js';

function Lines({ report }: { report: Report }): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading('medium');
  const columns: Column<ReportLine>[] = [
    {
      key: 'measure',
      title: t('word.measure'),
      kind: 'head',
      cell: (row) => t(`measure.${row.measure}`),
    },
    {
      key: 'source',
      title: t('word.fundingSource'),
      cell: (row) => t(`fundingSource.${row.fundingSource}`),
    },
    {
      key: 'amount',
      title: heading(t('word.amount')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.amount} scale="medium" unrounded />,
    },
  ];
  if (report.state === 'verified')
    columns.push({
      key: 'entry',
      title: t('ledger.entry'),
      cell: (row) => (
        <>
          {row.entryId === null ? '—' : `#${row.entryId}`}
          {row.reversedByEntryId !== null &&
            ` ⊖ ${t('ledger.reversedBy', { entry: row.reversedByEntryId })}`}
        </>
      ),
    });
  return (
    <DataTable
      keepsRows
      caption={t('reports.lines')}
      columns={columns}
      rows={report.lines}
      rowKey={(row) => row.id}
      testId="report-lines"
      totals={measures.map((measure) => ({
        key: measure,
        label: t('reports.totalOf', { measure: t(`measure.${measure}`) }),
        cells: {
          amount: (
            <Money
              yuan={report.totals[measure]}
              scale="medium"
              unrounded
              testId={`report-total-${measure}`}
            />
          ),
        },
      }))}
    />
  );
}

function Milestones({ rows }: { rows: readonly ReportMilestone[] }): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const columns: Column<ReportMilestone>[] = [
    { key: 'name', title: t('word.milestone'), kind: 'head', cell: (row) => row.name },
    { key: 'forecast', title: t('milestones.forecast'), cell: (row) => row.forecastOn ?? '—' },
    { key: 'actual', title: t('milestones.actual'), cell: (row) => row.actualOn ?? '—' },
    { key: 'evidence', title: t('milestones.evidence'), cell: (row) => row.evidence ?? '—' },
  ];
  return (
    <DataTable
      caption={t('nav.milestones')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.milestoneId}
    />
  );
}

/** What a report says, for those who read or verify it. */
export function ReportView({ report }: { report: Report }): ReactNode {
  const { t } = useTranslation();
  const earlier = measures.filter((measure) => !isZeroMoney(report.earlierThisMonth[measure]));
  const text = (label: string, value: string | null): ReactNode =>
    value === null || value === '' ? null : (
      <div className="row">
        <dt>{label}</dt>
        <dd className="prose">{value}</dd>
      </div>
    );
  return (
    <div data-testid="report-view">
      {report.returnReason !== null && (
        <p className="bad">
          ↩ {t('reports.returnedBecause')} {report.returnReason}
        </p>
      )}
      {!report.inPeriod && <p className="warn">! {t('reports.outsidePeriod')}</p>}
      {earlier.length > 0 && (
        <p className="info">
          {t('reports.earlierThisMonth')}{' '}
          {earlier.map((measure) => (
            <span key={measure}>
              {t(`measure.${measure}`)}{' '}
              <Money
                yuan={report.earlierThisMonth[measure]}
                scale="medium"
                withUnit
                unrounded
              />{' '}
            </span>
          ))}
        </p>
      )}
      <Lines report={report} />
      <Milestones rows={report.milestones} />
      <dl className="rows">
        {text(t('reports.progressNote'), report.progressNote)}
        {text(t('reports.problems'), report.problems)}
        {text(t('reports.nextSteps'), report.nextSteps)}
        {report.submittedAt !== null && (
          <div className="row">
            <dt>{t('reports.submitted')}</dt>
            <dd>
              {report.submittedBy} <InstantText instant={report.submittedAt} />
            </dd>
          </div>
        )}
        {report.verifiedAt !== null && (
          <div className="row">
            <dt>{t('reports.verified')}</dt>
            <dd>
              {report.verifiedBy} <InstantText instant={report.verifiedAt} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
