import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNamesOf, usePackages, useProgrammes, useTowns } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { InferredTag, SourceText, StageText } from '../layout/plan-words.js';
import { PercentBar } from '../layout/percent-bar.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { entriesPath } from '../overview/amounts-path.js';
import type { ProjectRow } from './projects.wire.js';

/** Why a work is not counted among those to build. */
export function NotToBuildTags({
  row,
}: {
  row: Pick<ProjectRow, 'scope' | 'period' | 'planStage' | 'toBuild'>;
}): ReactNode {
  const { t } = useTranslation();
  const { formerPeriod } = usePlanWords();
  if (row.toBuild) return null;
  return (
    <>
      {row.scope !== 'district' && <span className="tag">{t(`projects.scope.${row.scope}`)}</span>}
      {row.period === 'former' && <span className="tag">{formerPeriod}</span>}
      {row.planStage === '已有' && <span className="tag">{t('projects.existing')}</span>}
    </>
  );
}

export function ProjectsTable({ rows }: { rows: readonly ProjectRow[] }): ReactNode {
  const { t } = useTranslation();
  const readsProgress = useMay('milestone.read');
  const nameOf = useNameOf();
  const path = usePlanPath();
  const heading = useHeading();
  const packageName = useNamesOf(usePackages());
  const programmeName = useNamesOf(useProgrammes());
  const townName = useNamesOf(useTowns());
  const columns: Column<ProjectRow>[] = [
    {
      key: 'name',
      title: t('word.project'),
      kind: 'head',
      cell: (row) => (
        <>
          <Link to={path(`/projects/${row.code}`)}>{nameOf(row)}</Link> <NotToBuildTags row={row} />
          <span className="under">
            <span className="code">{row.code}</span> · <SourceText source={row.source} />
          </span>
        </>
      ),
    },
    {
      key: 'package',
      title: t('word.package'),
      cell: (row) => (
        <>
          {packageName(row.packageCode)} <InferredTag basis={row.packageBasis} />
        </>
      ),
    },
    {
      key: 'programmes',
      title: t('word.programme'),
      cell: (row) =>
        row.programmes.length === 0 ? (
          <span className="none">—</span>
        ) : (
          row.programmes.map((programme) => (
            <span key={programme.code} className="listed">
              {programmeName(programme.code)} <InferredTag basis={programme.basis} />
            </span>
          ))
        ),
    },
    {
      key: 'town',
      title: t('word.town'),
      cell: (row) =>
        row.townCode === null ? (
          <span className="none">{t('state.notStated')}</span>
        ) : (
          <>
            {townName(row.townCode)} <InferredTag basis={row.townBasis} />
          </>
        ),
    },
    {
      key: 'stage',
      title: t('word.stage'),
      cell: (row) => <StageText stage={row.stage} planStage={row.planStage} />,
    },
    {
      key: 'completed',
      title: heading(t('overview.completed')),
      kind: 'figure',
      cell: (row) => (
        <Money
          yuan={row.completed}
          to={path(entriesPath({ project: row.code, measure: 'completed', part: 'inside' }))}
        />
      ),
    },
    {
      key: 'budget',
      title: heading(t('projects.budgetInPeriod')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.budgetInPeriod} none="—" />,
    },
    ...(readsProgress
      ? [
          {
            key: 'physical',
            title: t('word.physicalProgress'),
            width: '9rem',
            cell: (row: ProjectRow) => <PercentBar percent={row.physicalProgressPercent} />,
          },
        ]
      : []),
    {
      key: 'through',
      title: t('overview.reportedThrough'),
      kind: 'figure',
      cell: (row) => row.reportedThrough ?? <span className="none">—</span>,
    },
  ];
  return (
    <DataTable
      caption={t('nav.projects')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      rowTestId={(row) => `project-${row.code}`}
      testId="projects-table"
    />
  );
}
