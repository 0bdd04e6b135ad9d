import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { usePlanPages, usePlanRead } from '../api/queries.js';
import type { Target } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page, Section } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { SourceText } from '../layout/plan-words.js';
import { Empty, ReadView } from '../layout/states.js';
import { ProjectsTable } from '../projects/projects-table.js';
import type { ProjectPage } from '../projects/projects.wire.js';
import { amountsPath } from '../overview/amounts-path.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import type { PlannedWork, ProgrammeDetail } from './plan.wire.js';
import { PlannedMoney } from './planned-money.js';
import { RoutesTables } from './routes-tables.js';
import { TargetText } from './target-text.js';

function Works({
  title,
  works,
}: {
  title: string;
  works: readonly PlannedWork[] | undefined;
}): ReactNode {
  const nameOf = useNameOf();
  if (works === undefined || works.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="plain-list">
        {works.map((work) => (
          <li key={work.name}>
            {nameOf(work)} {work.planWord && <span className="faint">（{work.planWord}）</span>}{' '}
            <SourceText source={work.source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Targets({ targets }: { targets: readonly Target[] }): ReactNode {
  const { t } = useTranslation();
  const columns: Column<Target>[] = [
    { key: 'target', title: t('plan.target'), cell: (row) => <TargetText target={row} /> },
    {
      key: 'source',
      title: t('plan.source'),
      width: '12rem',
      cell: (row) => <SourceText source={row.source} />,
    },
  ];
  return (
    <DataTable
      caption={t('plan.targets')}
      columns={columns}
      rows={targets}
      rowKey={(row) => row.metric}
    />
  );
}

/** One programme: what the plan says of it and the projects in it. */
export function ProgrammePage(): ReactNode {
  const { t } = useTranslation();
  const { programme: code = '' } = useParams();
  const nameOf = useNameOf();
  const { programmeKind } = usePlanWords();
  const path = usePlanPath();
  const programme = usePlanRead<ProgrammeDetail>(
    `/programmes/${encodeURIComponent(code)}`,
    {},
    { lasting: true },
  );
  const mayReadProjects = useMay('project.read');
  const projects = usePlanPages<ProjectPage>(
    '/projects',
    { programme: code },
    { enabled: mayReadProjects },
  );
  const data = programme.data;
  return (
    <Page
      title={data ? nameOf(data) : t('word.programme')}
      note={data && <SourceText source={data.source} />}
      acts={
        mayReadProjects &&
        data && (
          <Link to={path(amountsPath({ measure: 'completed', programme: code }))}>
            {t('plan.amounts')}
          </Link>
        )
      }
    >
      <ReadView read={programme}>
        {(loaded) => (
          <>
            <dl className="facts facts-boxed">
              <div className="fact">
                <dt>{t('plan.kind')}</dt>
                <dd>{programmeKind(loaded.kind)}</dd>
              </div>
              <div className="fact">
                <dt>{t('overview.planned')}</dt>
                <dd>
                  <PlannedMoney programme={loaded} />
                </dd>
              </div>
            </dl>
            {loaded.targets.length > 0 && (
              <Section title={t('plan.targets')}>
                <Targets targets={loaded.targets} />
              </Section>
            )}
            {loaded.network && loaded.network.items.length > 0 && (
              <RoutesTables network={loaded.network} />
            )}
            <Works title={t('plan.aims')} works={loaded.facts.aim} />
            <Works title={t('plan.works')} works={loaded.facts.works} />
          </>
        )}
      </ReadView>
      {mayReadProjects && data !== undefined && (
        <Section title={t('nav.projects')}>
          <PagesView pages={projects}>
            {(list) => {
              const rows = list.flatMap((page) => page.items);
              return rows.length === 0 ? (
                <Empty text={t('projects.none')} />
              ) : (
                <ProjectsTable rows={rows} />
              );
            }}
          </PagesView>
        </Section>
      )}
    </Page>
  );
}
