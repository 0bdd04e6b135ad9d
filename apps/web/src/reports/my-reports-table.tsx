import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../layout/button.js';
import { useNameOf } from '../i18n/names.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { usePlanPath } from '../session/plan-context.js';
import { ReportStateText } from './report-state.js';
import type { DueReport } from './reports.wire.js';

const actOf = (row: DueReport): 'write' | 'goOn' | 'mend' | 'look' | 'supplement' => {
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
  rows: readonly DueReport[];
  onOpen: (row: DueReport) => void;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const heading = useHeading('medium');
  const path = usePlanPath();
  const columns: Column<DueReport>[] = [
    {
      key: 'name',
      title: t('word.project'),
      kind: 'head',
      cell: (row) => (
        <>
          <Link to={path(`/projects/${row.projectCode}`)}>
            {nameOf({ name: row.projectName, nameEn: row.projectNameEn })}
          </Link>{' '}
          <span className="code">{row.projectCode}</span>
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
        <Money yuan={row.report?.completed ?? null} scale="medium" unrounded none="—" />
      ),
    },
    {
      key: 'through',
      title: t('overview.reportedThrough'),
      kind: 'figure',
      cell: (row) => row.reportedThrough ?? <span className="none">—</span>,
    },
    {
      key: 'act',
      title: t('word.act'),
      isActs: true,
      cell: (row) => (
        <Button
          size="small"
          onClick={() => {
            props.onOpen(row);
          }}
          data-testid={`open-report-${row.projectCode}`}
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
      rowKey={(row) => row.projectCode}
      rowTestId={(row) => `my-report-${row.projectCode}`}
      testId="my-reports-table"
    />
  );
}
