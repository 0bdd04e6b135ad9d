import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPeriodOver, measures } from '../api/wire.js';
import { useLanguage } from '../i18n/names.js';
import { Money } from '../layout/money-text.js';
import { StageText } from '../layout/plan-words.js';
import { isZeroMoney, percentOf } from '../money/money.js';
import { monthAfter, monthsText } from '../money/months-text.js';
import { entriesPath } from '../overview/amounts-path.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import type { Project } from './projects.wire.js';

function Gap({ points }: { points: string | null }): ReactNode {
  const { t } = useTranslation();
  if (points === null) return null;
  const isBehind = points.startsWith('-');
  return (
    <span className={isBehind ? 'warn' : 'good'}>
      {isBehind ? '▼' : '▲'}{' '}
      {t(isBehind ? 'word.behindTime' : 'word.aheadOfTime', {
        points: points.replace('-', ''),
      })}
    </span>
  );
}

/** Where the project stands, in a row of figures; each amount opens its ledger entries. */
export function ProjectFigures({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const readsProgress = useMay('milestone.read');
  const path = usePlanPath();
  const { amounts, budget } = project;
  const language = useLanguage();
  const { month, year } = project.statistics;
  const share = budget === null ? null : percentOf(amounts.completed, budget.inPeriod);
  const outside = (['before', 'after'] as const).filter((part) =>
    measures.some((measure) => !isZeroMoney(amounts[part][measure])),
  );
  return (
    <dl className="facts facts-boxed" data-testid="project-figures">
      <div className="fact">
        <dt>{t('word.stage')}</dt>
        <dd>
          <StageText stage={project.stage} planStage={project.planStage} />
        </dd>
      </div>
      {measures.map((measure) => (
        <div key={measure} className="fact">
          <dt>{t(`measure.${measure}`)}</dt>
          <dd>
            <Money
              yuan={amounts[measure]}
              withUnit
              to={path(entriesPath({ project: project.code, measure, part: 'inside' }))}
              testId={`project-${measure}`}
            />
            {measure === 'completed' && month !== null && !isZeroMoney(amounts.completedLater) && (
              <span className="faint">
                {' '}
                {t('projects.ofLater', { month })}{' '}
                <Money
                  yuan={amounts.completedLater}
                  to={path(
                    entriesPath({
                      project: project.code,
                      measure,
                      part: 'inside',
                      from: monthAfter(month),
                    }),
                  )}
                />
              </span>
            )}
            {measure === 'completed' && share !== null && (
              <span className="faint"> {t('projects.ofBudget', { share })}</span>
            )}
          </dd>
        </div>
      ))}
      <div className="fact">
        <dt>
          {t('word.completedIn', {
            months: month === null ? year.from.slice(0, 4) : monthsText(year.from, month, language),
          })}
        </dt>
        <dd>
          <Money
            yuan={amounts.completedThisYear}
            withUnit
            to={path(
              entriesPath({
                project: project.code,
                measure: 'completed',
                part: 'inside',
                year: year.from.slice(0, 4),
                through: month ?? year.from,
              }),
            )}
          />
        </dd>
      </div>
      <div className="fact">
        <dt>{t('projects.budgetInPeriod')}</dt>
        <dd>
          <Money yuan={budget?.inPeriod ?? null} withUnit none={t('projects.noBudget')} />
        </dd>
      </div>
      {readsProgress && (
        <div className="fact">
          <dt>{t('word.physicalProgress')}</dt>
          <dd>
            {project.physicalProgressPercent === null ? (
              <span className="none">{t('projects.noMilestones')}</span>
            ) : (
              <>
                {project.physicalProgressPercent}%{' '}
                {month !== null && !isPeriodOver(project.statistics) && (
                  <>
                    <span className="faint">
                      {t('projects.progressThrough', {
                        month,
                        percent: project.physicalProgressThroughPercent ?? '0.00',
                      })}
                    </span>{' '}
                    <Gap points={project.progressGapPoints} />
                  </>
                )}
              </>
            )}
          </dd>
        </div>
      )}
      <div className="fact">
        <dt>{t('overview.reportedThrough')}</dt>
        <dd>
          {project.reportedThrough ?? <span className="none">{t('overview.noReports')}</span>}
        </dd>
      </div>
      {outside.map((part) => (
        <div key={part} className="fact">
          <dt>{t(`overview.${part}`)}</dt>
          <dd>
            <Money
              yuan={amounts[part].completed}
              withUnit
              to={path(entriesPath({ project: project.code, measure: 'completed', part }))}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
