import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf, useWords } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { AttributeText } from './attribute-text.js';
import type { Indicators, PastIndicator } from './plan.wire.js';
import { RowNotes } from './row-notes.js';
import { TableNotes } from './table-notes.js';

type Leaf = PastIndicator & { readonly depth: number };

const leaves = (rows: readonly PastIndicator[]): Leaf[] =>
  rows.flatMap((row) => [
    { ...row, depth: 0 },
    ...(row.subRows ?? []).map((sub) => ({ ...sub, depth: 1 })),
  ]);

/** What the period before set out to reach by its last year, and what it reached. */
export function PastIndicators({
  former,
}: {
  former: NonNullable<Indicators['former']>;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const gloss = useGloss();
  const say = useWords();
  const columns: Column<Leaf>[] = [
    { key: 'no', title: t('plan.no'), kind: 'figure', cell: (row) => row.no ?? '' },
    {
      key: 'name',
      title: t('plan.indicator'),
      kind: 'head',
      cell: (row) => (
        <span className={row.depth > 0 ? 'indented' : undefined}>
          {nameOf(row)}
          {row.unit && <span className="faint">（{gloss(row.unit)}）</span>}
          <RowNotes notes={row.notes ?? []} />
        </span>
      ),
    },
    {
      key: 'target',
      title: t('plan.targetOf', { year: former.year }),
      kind: 'figure',
      cell: (row) => gloss(row.target?.text ?? ''),
    },
    {
      key: 'targetGrowth',
      title: t('plan.targetGrowth'),
      kind: 'figure',
      cell: (row) => gloss(row.targetAnnualGrowth?.text ?? ''),
    },
    {
      key: 'actual',
      title: t('plan.actualOf', { year: former.year }),
      kind: 'figure',
      cell: (row) => <strong>{gloss(row.actual?.text ?? '')}</strong>,
    },
    {
      key: 'actualGrowth',
      title: t('plan.actualGrowth'),
      kind: 'figure',
      cell: (row) => gloss(row.actualAnnualGrowth?.text ?? ''),
    },
    {
      key: 'attribute',
      title: t('plan.attribute'),
      cell: (row) => row.attribute && <AttributeText attribute={row.attribute} />,
    },
  ];
  return (
    <>
      <DataTable
        caption={say(former.title)}
        columns={columns}
        rows={leaves(former.rows)}
        rowKey={(row) => row.id}
        testId="past-indicators-table"
      />
      <TableNotes notes={former.notes} />
    </>
  );
}
