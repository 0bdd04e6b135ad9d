import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../layout/data-table.js';
import type { Milestone } from './milestones.wire.js';

const signs: Readonly<Record<Milestone['state'], string>> = {
  overdue: '✗',
  'due-soon': '!',
  reached: '✓',
  planned: '○',
  undated: '?',
};
const tones: Readonly<Record<Milestone['state'], string>> = {
  overdue: 'bad',
  'due-soon': 'warn',
  reached: 'good',
  planned: '',
  undated: 'none',
};

/** A milestone's state, by sign and word as well as colour. */
export function MilestoneState({ state }: { state: Milestone['state'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={`state ${tones[state]}`}>
      <span aria-hidden="true">{signs[state]}</span> {t(`milestoneState.${state}`)}
    </span>
  );
}

/** The columns every list of milestones has. */
export function useMilestoneColumns(): Column<Milestone>[] {
  const { t } = useTranslation();
  const day = (value: string | null): ReactNode => value ?? <span className="none">—</span>;
  return [
    { key: 'name', title: t('word.milestone'), kind: 'head', cell: (row) => row.name },
    { key: 'state', title: t('word.state'), cell: (row) => <MilestoneState state={row.state} /> },
    {
      key: 'baseline',
      title: t('milestones.baseline'),
      kind: 'figure',
      cell: (row) => day(row.baselineOn),
    },
    {
      key: 'forecast',
      title: t('milestones.forecast'),
      kind: 'figure',
      cell: (row) => day(row.forecastOn),
    },
    {
      key: 'actual',
      title: t('milestones.actual'),
      kind: 'figure',
      cell: (row) => day(row.actualOn),
    },
    {
      key: 'late',
      title: t('milestones.late'),
      kind: 'figure',
      cell: (row) => {
        if (row.lateDays === null) return <span className="none">—</span>;
        return row.lateDays > 0 ? <span className="bad">+{row.lateDays}</span> : row.lateDays;
      },
    },
  ];
}
