import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../layout/button.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Money, useHeading } from '../layout/money-text.js';
import { usePlanPath } from '../session/plan-context.js';
import { EntryDrawer } from './entry-drawer.js';
import { EntryMarks } from './entry-marks.js';
import type { LedgerEntry } from './ledger.wire.js';

/** Ledger entries with all their digits; one opens in full beside the list. */
export function EntriesTable(props: {
  rows: readonly LedgerEntry[];
  withoutProject?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading('medium');
  const path = usePlanPath();
  const [openId, setOpenId] = useState<string | null>(null);
  const project: Column<LedgerEntry> = {
    key: 'project',
    title: t('word.project'),
    cell: (row) => <Link to={path(`/projects/${row.projectCode}`)}>{row.projectName}</Link>,
  };
  const columns: Column<LedgerEntry>[] = [
    {
      key: 'id',
      title: t('ledger.entry'),
      cell: (row) => (
        <Button
          type="link"
          size="small"
          className="flush"
          onClick={() => {
            setOpenId(row.id);
          }}
          data-testid={`open-entry-${row.id}`}
        >
          #{row.id}
        </Button>
      ),
    },
    ...(props.withoutProject ? [] : [project]),
    { key: 'month', title: t('word.month'), breaks: 'never', cell: (row) => row.month },
    {
      key: 'measure',
      title: t('word.measure'),
      breaks: 'never',
      cell: (row) => t(`measure.${row.measure}`),
    },
    {
      key: 'source',
      title: t('word.fundingSource'),
      breaks: 'never',
      cell: (row) => t(`fundingSource.${row.fundingSource}`),
    },
    {
      key: 'amount',
      title: heading(t('word.amount')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.amount} scale="medium" unrounded />,
    },
    { key: 'marks', title: t('ledger.marks'), cell: (row) => <EntryMarks entry={row} /> },
    {
      key: 'recorded',
      title: t('ledger.recordedAt'),
      cell: (row) => <InstantText instant={row.recordedAt} />,
    },
    { key: 'by', title: t('ledger.postedBy'), breaks: 'never', cell: (row) => row.postedBy },
  ];
  const open = props.rows.find((row) => row.id === openId) ?? null;
  return (
    <>
      <DataTable
        caption={t('nav.ledger')}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.id}
        rowTestId={(row) => `entry-${row.id}`}
        rowClass={(row) =>
          row.reversedBy !== null || row.reversalOf !== null ? 'cancelled-out' : undefined
        }
        testId="entries-table"
      />
      <EntryDrawer
        entry={open}
        onClose={() => {
          setOpenId(null);
        }}
      />
    </>
  );
}
