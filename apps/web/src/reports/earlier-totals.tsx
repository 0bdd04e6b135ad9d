import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { measures } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import type { LedgerPageAnswer } from '../ledger/ledger.wire.js';

type Totals = LedgerPageAnswer['total'];

/** What is in the ledger already for the project: this month, this year up to it and from the start up to it. */
export function EarlierTotals({
  project,
  month,
}: {
  project: { readonly code: string };
  month: string;
}): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading('medium');
  const ofMonth = usePlanRead<LedgerPageAnswer>('/ledger', {
    project: project.code,
    month,
    limit: 1,
  });
  const ofYear = usePlanRead<LedgerPageAnswer>('/ledger', {
    project: project.code,
    year: month.slice(0, 4),
    through: month,
    limit: 1,
  });
  const ofAll = usePlanRead<LedgerPageAnswer>('/ledger', {
    project: project.code,
    through: month,
    limit: 1,
  });
  const rows: { key: string; label: string; totals: Totals | undefined }[] = [
    { key: 'month', label: t('reports.verifiedInMonth', { month }), totals: ofMonth.data?.total },
    {
      key: 'year',
      label: t('reports.verifiedInYear', { year: month.slice(0, 4) }),
      totals: ofYear.data?.total,
    },
    { key: 'all', label: t('reports.verifiedInAll'), totals: ofAll.data?.total },
  ];
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'label', title: heading(t('reports.earlier')), kind: 'head', cell: (row) => row.label },
    ...measures.map((measure): Column<(typeof rows)[number]> => ({
      key: measure,
      title: t(`measure.${measure}`),
      kind: 'figure',
      cell: (row) =>
        row.totals === undefined ? (
          '…'
        ) : (
          <Money yuan={row.totals[measure]} scale="medium" unrounded />
        ),
    })),
  ];
  return (
    <DataTable
      keepsRows
      caption={t('reports.earlier')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      testId="earlier-totals"
    />
  );
}
