import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import type { Page } from '../api/wire.js';
import { TextField } from '../layout/fields.js';
import { MilestoneState } from '../milestones/milestone-columns.js';
import type { Milestone } from '../milestones/milestones.wire.js';
import { noMilestone, type DraftMilestone, type ReportDraft } from './report-draft.js';
import type { ReportSaving } from './use-report-saving.js';

interface Props {
  readonly projectCode: string;
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
  readonly saving: ReportSaving;
}

/** What the month says of the milestones not yet reached: a new forecast, or the day it was reached. */
export function ReportMilestonesFields({ projectCode, draft, onChange, saving }: Props): ReactNode {
  const { t } = useTranslation();
  const milestones =
    usePlanRead<Page<Milestone>>(`/projects/${projectCode}/milestones`).data?.items ?? [];
  const shown = milestones.filter(
    (milestone) =>
      milestone.actualOn === null || draft.milestones[String(milestone.id)] !== undefined,
  );
  if (shown.length === 0) return null;
  const field = (id: string, name: keyof DraftMilestone, label: string) => {
    const sentAt = saving.sent?.milestoneIds.indexOf(id) ?? -1;
    const typed = draft.milestones[id] ?? noMilestone;
    return {
      label,
      value: typed[name],
      error:
        sentAt === -1
          ? null
          : (saving.problem?.faultAt(`/milestones/${String(sentAt)}/${name}`) ?? null),
      testId: `report-milestone-${id}-${name}`,
      onChange: (value: string) => {
        onChange({
          ...draft,
          milestones: { ...draft.milestones, [id]: { ...typed, [name]: value } },
        });
      },
    };
  };
  return (
    <fieldset className="fieldset">
      <legend>{t('nav.milestones')}</legend>
      <p className="field-hint">{t('reports.milestonesHint')}</p>
      <ul className="report-lines">
        {shown.map((milestone) => {
          const id = String(milestone.id);
          return (
            <li key={id} className="report-milestone">
              <p className="flat">
                <strong>{milestone.name}</strong> <MilestoneState state={milestone.state} />{' '}
                <span className="faint">
                  {t('milestones.baseline')} {milestone.baselineOn ?? '—'} ·{' '}
                  {t('milestones.forecast')} {milestone.forecastOn ?? '—'}
                </span>
              </p>
              <div className="report-line">
                <TextField {...field(id, 'forecastOn', t('reports.newForecast'))} type="date" />
                <TextField {...field(id, 'actualOn', t('milestones.actual'))} type="date" />
                <TextField {...field(id, 'evidence', t('milestones.evidence'))} maxLength={1000} />
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
