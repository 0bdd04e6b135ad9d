import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../layout/data-table.js';
import { Section } from '../layout/page.js';
import { ProjectLink } from '../projects/project-link.js';
import type { DigestContent, MilestoneLine } from './digests.wire.js';

/** Milestones the week reached, put off, or has before it. */
export function DigestMilestones({
  milestones,
}: {
  milestones: DigestContent['milestones'];
}): ReactNode {
  const { t } = useTranslation();
  const columns: Column<MilestoneLine>[] = [
    {
      key: 'project',
      title: t('word.project'),
      kind: 'head',
      cell: (row) => <ProjectLink code={row.projectCode}>{row.projectName}</ProjectLink>,
    },
    { key: 'name', title: t('word.milestone'), cell: (row) => row.name },
    { key: 'from', title: t('digest.from'), kind: 'figure', cell: (row) => row.from ?? '—' },
    { key: 'to', title: t('digest.to'), kind: 'figure', cell: (row) => row.to ?? '—' },
    {
      key: 'days',
      title: t('digest.days'),
      kind: 'figure',
      cell: (row) => (row.days === null ? '—' : `${row.days > 0 ? '+' : ''}${String(row.days)}`),
    },
  ];
  return (
    <>
      {milestones.overdue !== undefined && milestones.overdue > 0 && (
        <p className="warn" data-testid="digest-overdue">
          ▲ {t('digest.overdue', { overdue: milestones.overdue })}
        </p>
      )}
      {(['reached', 'slipped', 'due'] as const).map((part) => (
        <Section key={part} title={`${t(`digest.${part}`)}（${String(milestones[part].length)}）`}>
          {milestones[part].length === 0 ? (
            <p className="none">{t('digest.nothing')}</p>
          ) : (
            <DataTable
              caption={t(`digest.${part}`)}
              columns={columns}
              rows={milestones[part].map((row, index) => ({ ...row, index }))}
              rowKey={(row) => `${row.projectCode} ${row.name}`}
            />
          )}
        </Section>
      ))}
    </>
  );
}
