import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { usePlanList, usePlanRead } from '../api/queries.js';
import { usePlan } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';
import { TextField } from '../layout/fields.js';
import { Page } from '../layout/page.js';
import { Empty, Loading, ReadView } from '../layout/states.js';
import type { Project } from '../projects/projects.wire.js';
import { usePlanCode, usePlanPath } from '../session/plan-context.js';
import { useSession } from '../session/session.js';
import { isMonth, monthBefore } from './months.js';
import { carryDraft, draftKey } from './local-draft.js';
import { draftOf, emptyDraft } from './report-draft.js';
import { ReportForm } from './report-form.js';
import type { ReportRow } from './reports.wire.js';
import { useUsualLines } from './usual-lines.js';

/** A new report with the kinds of line the project reported last. */
function FreshForm(props: { project: Project; month: string; no: number }): ReactNode {
  const usual = useUsualLines(props.project.code);
  const { t } = useTranslation();
  const plan = usePlan();
  if (usual === undefined || plan === undefined) return <Loading />;
  const isOutside = props.month < plan.periodStart || props.month > plan.periodEnd;
  return (
    <>
      {isOutside && (
        <p className="warn" role="note" data-testid="outside-period">
          ! {t('reports.outsidePeriod')}
        </p>
      )}
      <ReportForm
        {...props}
        report={null}
        start={emptyDraft(usual)}
        draftOf={(report) => draftOf(report, usual)}
      />
    </>
  );
}

/** Goes to the report that is open already, taking along what was typed here. */
function GoToOpen(props: { project: string; month: string; open: ReportRow }): ReactNode {
  const user = useSession().data?.username ?? '';
  const plan = usePlanCode();
  const path = usePlanPath();
  const { project, month, open } = props;
  const place = { user, plan, project, month };
  carryDraft(
    draftKey({ ...place, report: { no: open.no } }),
    draftKey({ ...place, report: { id: open.id } }),
  );
  return <Navigate to={path(`/reports/${open.id}`)} replace />;
}

/** Leads to the open report of the project and month, or begins one. */
function ForMonth({ project, month }: { project: Project; month: string }): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const reports = usePlanList<ReportRow>('/monthly-reports', { project: project.code, month });
  return (
    <ReadView read={reports}>
      {(rows) => {
        const open = rows.find((row) => row.state === 'draft' || row.state === 'returned');
        const waiting = rows.find((row) => row.state === 'submitted');
        if (open) return <GoToOpen project={project.code} month={month} open={open} />;
        if (waiting)
          return (
            <Empty text={t('reports.waiting', { month })}>
              <Link to={path(`/reports/${waiting.id}`)}>{t('reports.act.look')}</Link>
            </Empty>
          );
        return (
          <>
            {rows.length > 0 && <p className="info">{t('reports.supplementWhy', { month })}</p>}
            <FreshForm key={month} project={project} month={month} no={rows.length + 1} />
          </>
        );
      }}
    </ReadView>
  );
}

export function NewReportPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const plan = usePlan();
  const [search, setSearch] = useSearchParams();
  const code = search.get('project') ?? '';
  const month = search.get('month') ?? (plan ? monthBefore(plan.today) : '');
  const project = usePlanRead<Project>(`/projects/${code}`, {}, { enabled: code !== '' });
  return (
    <Page
      title={t('reports.titleOf', { month })}
      note={project.data && `${nameOf(project.data)} · ${project.data.code}`}
      acts={
        <TextField
          className="field-inline"
          label={t('word.month')}
          type="month"
          value={month}
          max={plan?.today.slice(0, 7) ?? ''}
          onChange={(value) => {
            setSearch({ project: code, month: value }, { replace: true });
          }}
          testId="report-month"
        />
      }
    >
      {isMonth(month) ? (
        <ReadView read={project}>
          {(data) => <ForMonth key={data.code} project={data} month={month} />}
        </ReadView>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
