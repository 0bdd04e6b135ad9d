import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { measures } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { RoundingNote } from '../layout/rounding-note.js';
import { percentOf } from '../money/money.js';
import { usePlanPath } from '../session/plan-context.js';
import { amountsPath } from './amounts-path.js';
import type { Overview, SourceFigures } from './overview.wire.js';

/** Where the money comes from, for each of the three measures. */
export function FundingTable({
  data,
  asOf,
}: {
  data: Overview;
  asOf: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading();
  const path = usePlanPath();
  const day = asOf ? { asOf } : {};
  const columns: Column<SourceFigures>[] = [
    {
      key: 'name',
      title: t('word.fundingSource'),
      kind: 'head',
      cell: (row) => t(`fundingSource.${row.key}`),
    },
    ...measures.map((measure): Column<SourceFigures> => ({
      key: measure,
      title: heading(t(`measure.${measure}`)),
      kind: 'figure',
      cell: (row) => (
        <Money
          yuan={row[measure]}
          to={path(amountsPath({ measure, fundingSource: row.key, ...day }))}
        />
      ),
    })),
    {
      key: 'share',
      title: t('overview.shareOfCompleted'),
      kind: 'figure',
      cell: (row) => {
        const share = percentOf(row.completed, data.completed);
        return share === null ? <span className="none">—</span> : `${share}%`;
      },
    },
  ];
  return (
    <Section title={t('overview.fundingSources')}>
      <DataTable
        caption={t('overview.fundingSources')}
        columns={columns}
        rows={data.fundingSources}
        rowKey={(row) => row.key}
        rowTestId={(row) => `source-${row.key}`}
        totals={[
          {
            key: 'total',
            label: t('word.total'),
            cells: Object.fromEntries(
              measures.map((measure) => [
                measure,
                <Money
                  key={measure}
                  yuan={data[measure]}
                  to={path(amountsPath({ measure, ...day }))}
                />,
              ]),
            ),
          },
        ]}
      />
      <RoundingNote
        columns={measures.map((measure) => ({
          name: t(`measure.${measure}`),
          rows: data.fundingSources.map((row) => row[measure]),
          total: data[measure],
        }))}
      />
    </Section>
  );
}
