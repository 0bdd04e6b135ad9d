import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Empty } from '../layout/states.js';
import type { Project, ProjectChange } from './projects.wire.js';

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Who changed which fact, when, from what to what, and why. */
export function ProjectChanges({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const names: Readonly<Record<string, string>> = t('projects.field', { returnObjects: true });
  if (project.changes.length === 0) return <Empty text={t('projects.noChanges')} />;
  const columns: Column<ProjectChange & { index: number }>[] = [
    { key: 'at', title: t('word.when'), cell: (row) => <InstantText instant={row.at} /> },
    { key: 'who', title: t('word.who'), cell: (row) => row.who },
    { key: 'field', title: t('word.field'), cell: (row) => names[row.field] ?? row.field },
    { key: 'before', title: t('word.before'), cell: (row) => shown(row.before) },
    { key: 'after', title: t('word.after'), cell: (row) => shown(row.after) },
    {
      key: 'why',
      title: t('projects.changeNote'),
      cell: (row) => [row.note, row.source].filter(Boolean).join('；') || '—',
    },
  ];
  return (
    <DataTable
      caption={t('projects.changes')}
      columns={columns}
      rows={project.changes.map((change, index) => ({ ...change, index }))}
      rowKey={(row) => row.index}
      testId="changes-table"
    />
  );
}
