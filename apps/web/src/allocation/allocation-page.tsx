import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { useNamesOf, usePackages } from '../api/reference.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Page, Section } from '../layout/page.js';
import { RoundingNote } from '../layout/rounding-note.js';
import { ReadView } from '../layout/states.js';
import { percentOf } from '../money/money.js';
import { useMay } from '../session/session.js';
import { AllocationEditor } from './allocation-editor.js';
import { AllocationHistory } from './allocation-history.js';
import type { Allocation } from './allocation.wire.js';

function Shown({ allocation }: { allocation: Allocation }): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading();
  const packages = usePackages();
  const packageName = useNamesOf(packages);
  const amountOf = (code: string): string | null =>
    allocation.items.find((item) => item.packageCode === code)?.amount ?? null;
  const shareOf = (amount: string): string => `${percentOf(amount, allocation.envelope) ?? '—'}%`;
  const totals = [
    { key: 'allotted', label: t('overview.allotted'), amount: allocation.allotted },
    { key: 'unallotted', label: t('overview.unallotted'), amount: allocation.unallotted },
    { key: 'envelope', label: t('overview.envelope'), amount: allocation.envelope },
  ];
  const columns: Column<{ code: string }>[] = [
    {
      key: 'name',
      title: t('word.package'),
      kind: 'head',
      cell: (row) => (
        <>
          <span className="code">{row.code}</span> {packageName(row.code)}
        </>
      ),
    },
    {
      key: 'amount',
      title: heading(t('word.amount')),
      kind: 'figure',
      cell: (row) => <Money yuan={amountOf(row.code)} none={t('state.notAllotted')} />,
    },
    {
      key: 'share',
      title: t('allocation.share'),
      kind: 'figure',
      cell: (row) => {
        const amount = amountOf(row.code);
        return amount === null ? '—' : shareOf(amount);
      },
    },
  ];
  return (
    <>
      <DataTable
        caption={t('nav.allocation')}
        columns={columns}
        rows={packages}
        rowKey={(row) => row.code}
        testId="allocation-table"
        totals={totals.map(({ key, label, amount }) => ({
          key,
          label,
          cells: { amount: <Money yuan={amount} />, share: shareOf(amount) },
        }))}
      />
      <RoundingNote
        columns={[
          {
            name: t('overview.allotted'),
            rows: packages.map((row) => amountOf(row.code)),
            total: allocation.allotted,
          },
          {
            name: t('overview.envelope'),
            rows: [allocation.allotted, allocation.unallotted],
            total: allocation.envelope,
          },
        ]}
      />
    </>
  );
}

/** How finance splits the envelope over the packages; above it, what the plan itself says of the split. */
export function AllocationPage(): ReactNode {
  const { t } = useTranslation();
  const mayWrite = useMay('allocation.write');
  const { envelopeNote } = usePlanWords();
  const allocation = usePlanRead<Allocation>('/allocation');
  return (
    <Page title={t('nav.allocation')} note={`${envelopeNote ?? ''} ${t('allocation.note')}`.trim()}>
      <ReadView read={allocation}>
        {(data) => (
          <>
            {mayWrite ? <AllocationEditor allocation={data} /> : <Shown allocation={data} />}
            <Section title={t('allocation.history')}>
              <AllocationHistory history={data.history} />
            </Section>
          </>
        )}
      </ReadView>
    </Page>
  );
}
