import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { measures } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Money, useHeading } from '../layout/money-text.js';
import { usePlanPath } from '../session/plan-context.js';
import { ReportStateText } from './report-state.js';
import type { ReportRow } from './reports.wire.js';

/** Monthly reports with what each says of the three measures. */
export function ReportsTable(props: {
  rows: readonly ReportRow[];
  withoutProject?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading('medium');
  const path = usePlanPath();
  const columns: Column<ReportRow>[] = [
    {
      key: 'month',
      title: t('word.report'),
      kind: 'head',
      cell: (row) => (
        <Link to={path(`/reports/${row.id}`)}>
          {props.withoutProject ? '' : `${row.projectName} `}
          {row.month}
          {row.no > 1 && ` ${t('reports.supplement', { no: row.no })}`}
        </Link>
      ),
    },
    { key: 'state', title: t('word.state'), cell: (row) => <ReportStateText state={row.state} /> },
    ...measures.map((measure): Column<ReportRow> => ({
      key: measure,
      title: heading(t(`measure.${measure}`)),
      kind: 'figure',
      cell: (row) => <Money yuan={row.totals[measure]} scale="medium" unrounded />,
    })),
    {
      key: 'submitted',
      title: t('reports.submitted'),
      cell: (row) => (
        <>
          {row.submittedBy} <InstantText instant={row.submittedAt} />
        </>
      ),
    },
    {
      key: 'verified',
      title: t('reports.verified'),
      cell: (row) => (
        <>
          {row.verifiedBy} <InstantText instant={row.verifiedAt} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('nav.reports')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      rowTestId={(row) => `report-${row.id}`}
      testId="reports-table"
    />
  );
}
