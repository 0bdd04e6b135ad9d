import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { EditIcon, FormIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { usePlanRead } from '../api/queries.js';
import { useNameOf } from '../i18n/names.js';
import { ScaleSwitch, useUnitName } from '../layout/money-text.js';
import { Page } from '../layout/page.js';
import { SourceText } from '../layout/plan-words.js';
import { ReadView } from '../layout/states.js';
import { TabSet } from '../layout/tab-set.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { ProjectMilestones } from '../milestones/project-milestones.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { ProjectChanges } from './project-changes.js';
import { ProjectFacts } from './project-facts.js';
import { ProjectFactsForm } from './project-facts-form.js';
import { ProjectFigures } from './project-figures.js';
import { ProjectMoney } from './project-money.js';
import { ProjectReports } from './project-reports.js';
import { ConfirmInferred } from './confirm-inferred.js';
import { NotToBuildTags } from './projects-table.js';
import type { Project } from './projects.wire.js';

function Facts({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const mayWrite = useMay('project.write');
  if (isEditing)
    return (
      <ProjectFactsForm
        project={project}
        onDone={() => {
          setEditing(false);
        }}
      />
    );
  return (
    <>
      {mayWrite && (
        <div className="tab-acts">
          <Button
            icon={<EditIcon />}
            onClick={() => {
              setEditing(true);
            }}
            data-testid="edit-project"
          >
            {t('act.edit')}
          </Button>
          <ConfirmInferred project={project} />
        </div>
      )}
      <ProjectFacts project={project} />
    </>
  );
}

/** One project: where it stands, and everything known about it. */
export function ProjectPage(): ReactNode {
  const { t } = useTranslation();
  const { project: code = '' } = useParams();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const path = usePlanPath();
  const unit = useUnitName();
  const mayReport = useMay('report.write');
  const readsWorkInProgress = useMay('milestone.read');
  const { values, set } = useUrlFilter(['tab']);
  const project = usePlanRead<Project>(`/projects/${encodeURIComponent(code)}`);
  const data = project.data;
  return (
    <Page
      title={data ? nameOf(data) : t('word.project')}
      note={
        data && (
          <>
            <span className="code">{data.code}</span> · <SourceText source={data.source} />{' '}
            <NotToBuildTags row={data} />
          </>
        )
      }
      unit={unit}
      acts={
        <>
          <ScaleSwitch />
          {mayReport && data && (
            <Button
              type="primary"
              icon={<FormIcon />}
              onClick={() => void navigate(path(`/reports/new?project=${data.code}`))}
              data-testid="report-project"
            >
              {t('reports.write')}
            </Button>
          )}
        </>
      }
    >
      <ReadView read={project}>
        {(loaded) => (
          <>
            <ProjectFigures project={loaded} />
            <TabSet
              active={values.tab ?? 'facts'}
              onChange={(tab) => {
                set({ tab: tab === 'facts' ? undefined : tab });
              }}
              tabs={[
                { key: 'facts', label: t('projects.facts'), children: <Facts project={loaded} /> },
                {
                  key: 'money',
                  label: t('projects.money'),
                  children: <ProjectMoney project={loaded} />,
                },
                ...(readsWorkInProgress
                  ? [
                      {
                        key: 'milestones',
                        label: t('nav.milestones'),
                        children: <ProjectMilestones projectCode={loaded.code} />,
                      },
                    ]
                  : []),
                {
                  key: 'reports',
                  label: t('projects.reportsAndEntries'),
                  children: <ProjectReports projectCode={loaded.code} />,
                },
                ...(readsWorkInProgress
                  ? [
                      {
                        key: 'changes',
                        label: t('projects.changes'),
                        children: <ProjectChanges project={loaded} />,
                      },
                    ]
                  : []),
              ]}
            />
          </>
        )}
      </ReadView>
    </Page>
  );
}
