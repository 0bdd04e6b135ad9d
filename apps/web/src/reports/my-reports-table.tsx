import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../layout/button.js';
import { useNameOf } from '../i18n/names.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import type { ProjectRow } from '../projects/projects.wire.js';
import { usePlanPath } from '../session/plan-context.js';
import { ReportStateText } from './report-state.js';
import type { ReportRow } from './reports.wire.js';

/** A project and its report of the month, if begun. */
export interface MonthRow {
  readonly project: ProjectRow;
  readonly report: ReportRow | null;
}

const actOf = (row: MonthRow): 'write' | 'goOn' | 'mend' | 'look' | 'supplement' => {
  switch (row.report?.state) {
    case undefined:
      return 'write';
    case 'draft':
      return 'goOn';
    case 'returned':
      return 'mend';
    case 'submitted':
      return 'look';
    case 'verified':
      return 'supplement';
  }
};

export function MyReportsTable(props: {
  rows: readonly MonthRow[];
  onOpen: (row: MonthRow) => void;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const heading = useHeading('medium');
  const path = usePlanPath();
  const columns: Column<MonthRow>[] = [
    {
      key: 'name',
      title: t('word.project'),
      kind: 'head',
      cell: (row) => (
        <>
          <Link to={path(`/projects/${row.project.code}`)}>{nameOf(row.project)}</Link>{' '}
          <span className="code">{row.project.code}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: t('word.state'),
      cell: (row) => <ReportStateText state={row.report?.state ?? 'none'} />,
    },
    {
      key: 'completed',
      title: heading(t('measure.completed')),
      kind: 'figure',
      cell: (row) => (
        <Money yuan={row.report?.totals.completed ?? null} scale="medium" unrounded none="—" />
      ),
    },
    {
      key: 'through',
      title: t('overview.reportedThrough'),
      kind: 'figure',
      cell: (row) => row.project.reportedThrough ?? <span className="none">—</span>,
    },
    {
      key: 'act',
      title: t('word.act'),
      cell: (row) => (
        <Button
          size="small"
          onClick={() => {
            props.onOpen(row);
          }}
          data-testid={`open-report-${row.project.code}`}
        >
          {t(`reports.act.${actOf(row)}`)}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('reports.mine')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.project.code}
      rowTestId={(row) => `my-report-${row.project.code}`}
      testId="my-reports-table"
    />
  );
}
