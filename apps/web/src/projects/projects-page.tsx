import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PlusIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { usePlanPages } from '../api/queries.js';
import { ScaleSwitch, useUnitName } from '../layout/money-text.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty } from '../layout/states.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { AmountsByProject } from './amounts-by-project.js';
import { filterNames, projectParameters, shows } from './project-filter.js';
import { ProjectFilters } from './project-filters.js';
import { ProjectsTable } from './projects-table.js';
import type { ProjectPage } from './projects.wire.js';

function Register(): ReactNode {
  const { t } = useTranslation();
  const filter = useUrlFilter(filterNames, { show: shows });
  const pages = usePlanPages<ProjectPage>('/projects', projectParameters(filter.values));
  return (
    <>
      <UnknownInAddress filter={filter} />
      <ProjectFilters filter={filter} />
      <PagesView pages={pages}>
        {(list) => {
          const rows = list.flatMap((page) => page.items);
          const total = list[0]?.total ?? 0;
          return total === 0 ? (
            <Empty text={t('projects.none')}>
              {!filter.isEmpty && <Button onClick={filter.clear}>{t('act.clearFilter')}</Button>}
            </Empty>
          ) : (
            <>
              <p className="count" data-testid="projects-count" role="status">
                {t('projects.count', { shown: rows.length, total })}
              </p>
              <ProjectsTable rows={rows} />
            </>
          );
        }}
      </PagesView>
    </>
  );
}

/** The register of projects; with `measure` in the address, the projects behind a number. */
export function ProjectsPage(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const unit = useUnitName();
  const navigate = useNavigate();
  const path = usePlanPath();
  const mayWrite = useMay('project.write');
  if (search.has('measure')) return <AmountsByProject />;
  return (
    <Page
      title={t('nav.projects')}
      note={t('projects.note')}
      unit={unit}
      acts={
        <>
          <ScaleSwitch />
          {mayWrite && (
            <Button
              icon={<PlusIcon />}
              onClick={() => void navigate(path('/projects/new'))}
              data-testid="new-project"
            >
              {t('projects.register')}
            </Button>
          )}
        </>
      }
    >
      <Register />
    </Page>
  );
}
