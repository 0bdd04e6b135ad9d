import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Empty } from '../layout/states.js';
import type { Indicators, PastIndicator } from './plan.wire.js';

type Leaf = PastIndicator & { readonly depth: number };

const leaves = (rows: readonly PastIndicator[]): Leaf[] =>
  rows.flatMap((row) => [
    { ...row, depth: 0 },
    ...(row.subRows ?? []).map((sub) => ({ ...sub, depth: 1 })),
  ]);

/** Box 1: what the plan before set out to reach by 2020 and what it reached. */
export function PastIndicators({ history }: { history: Indicators['history'] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const gloss = useGloss();
  if (history === null) return <Empty />;
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
        </span>
      ),
    },
    {
      key: 'target',
      title: t('plan.target2020'),
      kind: 'figure',
      cell: (row) => gloss(row.target2020?.text ?? ''),
    },
    {
      key: 'targetGrowth',
      title: t('plan.targetGrowth'),
      kind: 'figure',
      cell: (row) => gloss(row.targetAnnualGrowth?.text ?? ''),
    },
    {
      key: 'actual',
      title: t('plan.actual2020'),
      kind: 'figure',
      cell: (row) => <strong>{gloss(row.actual2020?.text ?? '')}</strong>,
    },
    {
      key: 'actualGrowth',
      title: t('plan.actualGrowth'),
      kind: 'figure',
      cell: (row) => gloss(row.actualAnnualGrowth?.text ?? ''),
    },
    { key: 'attribute', title: t('plan.attribute'), cell: (row) => gloss(row.attribute ?? '') },
  ];
  return (
    <>
      <DataTable
        caption={t('plan.box1')}
        columns={columns}
        rows={leaves(history.results)}
        rowKey={(row) => row.id}
        testId="past-indicators-table"
      />
      <ol className="notes">
        {history.boxNotes.map((note) => (
          <li key={note.no} value={note.no}>
            {gloss(note.text)}
          </li>
        ))}
      </ol>
    </>
  );
}
