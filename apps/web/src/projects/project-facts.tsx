import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNamesOf, usePackages, useProgrammes, useTowns, useUnits } from '../api/reference.js';
import { useWords } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { InferredTag, OrNotStated, SourceText, StageText } from '../layout/plan-words.js';
import { usePlanPath } from '../session/plan-context.js';
import type { Project } from './projects.wire.js';

function Row(props: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className="row">
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** A project's facts; what the plan does not say is said so. */
export function ProjectFacts({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const say = useWords();
  const { period, formerPeriod } = usePlanWords();
  const packageName = useNamesOf(usePackages());
  const programmeName = useNamesOf(useProgrammes());
  const townName = useNamesOf(useTowns());
  const unitName = useNamesOf(useUnits());
  const stated = project.statedInvestment;
  return (
    <dl className="rows" data-testid="project-facts">
      <Row label={t('word.package')}>
        <Link to={path(`/projects?package=${project.packageCode}`)}>
          {packageName(project.packageCode)}
        </Link>{' '}
        <InferredTag basis={project.packageBasis} />
      </Row>
      <Row label={t('word.programme')}>
        {project.programmes.length === 0
          ? '—'
          : project.programmes.map((programme) => (
              <span key={programme.code} className="listed">
                <Link to={path(`/programmes/${programme.code}`)}>
                  {programmeName(programme.code)}
                </Link>{' '}
                <InferredTag basis={programme.basis} />
              </span>
            ))}
      </Row>
      <Row label={t('word.town')}>
        <OrNotStated value={project.townCode === null ? null : townName(project.townCode)} />{' '}
        <InferredTag basis={project.townBasis} />
      </Row>
      <Row label={t('word.unit')}>
        <OrNotStated value={project.unitCode === null ? null : unitName(project.unitCode)} />
      </Row>
      <Row label={t('word.stage')}>
        <StageText stage={project.stage} planStage={project.planStage} />
        {project.stageWord !== null && (
          <span className="faint"> {t('projects.planSays', { word: project.stageWord })}</span>
        )}
      </Row>
      <Row label={t('projects.scopeLabel')}>
        {t(`projects.scope.${project.scope}`)} ·{' '}
        {project.period === 'current' ? period : formerPeriod} ·{' '}
        {t(project.toBuild ? 'projects.show.to-build' : 'projects.notCounted')}
      </Row>
      <Row label={t('projects.statedInvestment')}>
        <OrNotStated
          value={
            stated === null
              ? null
              : `${stated.asWritten ?? stated.amount}${stated.label === null ? '' : ` ${stated.label}`}`
          }
        />
      </Row>
      <Row label={t('projects.field.sponsor')}>
        <OrNotStated value={project.sponsor} />
      </Row>
      <Row label={t('projects.field.responsiblePerson')}>
        <OrNotStated value={project.responsiblePerson} />
      </Row>
      <Row label={t('projects.field.builder')}>
        <OrNotStated value={project.builder} />
      </Row>
      <Row label={t('projects.field.nationalCode')}>
        <OrNotStated value={project.nationalCode} />
      </Row>
      <Row label={t('projects.field.constructionNature')}>
        <OrNotStated
          value={
            project.constructionNature === null ? null : t(`nature.${project.constructionNature}`)
          }
        />
      </Row>
      <Row label={t('projects.years')}>
        <OrNotStated value={project.plannedStart} /> —{' '}
        <OrNotStated value={project.plannedCompletion} />
      </Row>
      <Row label={t('projects.field.content')}>
        <OrNotStated value={project.content} />
      </Row>
      <Row label={t('projects.sources')}>
        {[project.source, ...project.alsoIn].map((source, index) => (
          <span key={index} className="listed">
            <SourceText source={source} />
          </span>
        ))}
      </Row>
      {project.aliases.length > 0 && (
        <Row label={t('projects.aliases')}>{project.aliases.join('、')}</Row>
      )}
      {project.planNote && <Row label={t('projects.planNote')}>{say(project.planNote)}</Row>}
      {project.note !== null && <Row label={t('word.note')}>{project.note}</Row>}
    </dl>
  );
}
