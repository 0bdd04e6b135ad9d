import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { withQuery } from '../api/address.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanList, usePlanRead } from '../api/queries.js';
import { usePlan } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';
import { Page, Section } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Empty, Loading, ReadView } from '../layout/states.js';
import { MonthField } from '../layout/typed-fields.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import type { Project } from '../projects/projects.wire.js';
import { usePlanCode, usePlanPath } from '../session/plan-context.js';
import { useSession } from '../session/session.js';
import { isMonth, monthBefore } from './months.js';
import { carryDraft, draftKey } from './local-draft.js';
import { draftOf, emptyDraft } from './report-draft.js';
import { ReportForm } from './report-form.js';
import type { DueReports, ReportRow } from './reports.wire.js';
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

/** The project to report on, chosen by typing part of its name or code. */
function ProjectChoice(props: { month: string }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const path = usePlanPath();
  const [q, setQ] = useState('');
  const found = usePlanRead<DueReports>('/monthly-reports/due', {
    month: props.month,
    show: q === '' ? 'todo' : 'due',
    q,
    limit: 10,
  });
  return (
    <Section title={t('reports.chooseProject')} testId="project-choice">
      <div className="filters">
        <SearchField value={q} onChange={setQ} testId="choice-search" />
      </div>
      <ReadView read={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty text={t('reports.nothingFound')}>
              <Link to={path(withQuery('/reports', { month: props.month, show: 'not-due', q }))}>
                {t('reports.lookAmongOthers')}
              </Link>
            </Empty>
          ) : (
            <ul className="plain-list">
              {items.map((row) => (
                <li key={row.projectCode}>
                  <Link
                    to={path(
                      withQuery('/reports/new', { project: row.projectCode, month: props.month }),
                    )}
                  >
                    {nameOf({ name: row.projectName, nameEn: row.projectNameEn })}
                  </Link>{' '}
                  <span className="code">{row.projectCode}</span>
                </li>
              ))}
            </ul>
          )
        }
      </ReadView>
      <p>
        <Link to={path(withQuery('/reports', { month: props.month }))}>
          {t('state.backTo', { page: t('nav.reports') })}
        </Link>
      </p>
    </Section>
  );
}

/** What is to be filled in; or, where the address leaves it open, the choice of month and project. */
function Body(props: { code: string; month: string; today: string }): ReactNode {
  const { t } = useTranslation();
  const { code, month, today } = props;
  const project = usePlanRead<Project>(
    `/projects/${encodeURIComponent(code)}`,
    {},
    { enabled: code !== '' },
  );
  const isUnknown = project.error instanceof ApiProblem && project.error.status === 404;
  if (month > today.slice(0, 7))
    return (
      <Empty text={t('reports.monthAhead', { month })}>
        <Link to={withQuery('', { project: code, month: monthBefore(today) })}>
          {t('reports.reportOn', { month: monthBefore(today) })}
        </Link>
      </Empty>
    );
  if (code === '' || isUnknown)
    return (
      <>
        <p className="warn" role="alert" data-testid="no-project">
          ! {isUnknown ? project.error?.message : t('reports.noProject')}
        </p>
        <ProjectChoice month={month} />
      </>
    );
  return (
    <ReadView read={project}>
      {(data) => <ForMonth key={data.code} project={data} month={month} />}
    </ReadView>
  );
}

export function NewReportPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const plan = usePlan();
  const filter = useUrlFilter(['project', 'month'], { month: isMonth });
  const code = filter.values.project ?? '';
  const month = filter.values.month ?? (plan ? monthBefore(plan.today) : '');
  const project = usePlanRead<Project>(
    `/projects/${encodeURIComponent(code)}`,
    {},
    { enabled: code !== '' },
  ).data;
  return (
    <Page
      title={t('reports.titleOf', { month })}
      note={project && `${nameOf(project)} · ${project.code}`}
      acts={
        <MonthField
          className="field-inline"
          label={t('word.month')}
          value={month}
          max={plan?.today.slice(0, 7) ?? ''}
          onChange={(value) => {
            filter.set({ month: value });
          }}
          testId="report-month"
        />
      }
    >
      <UnknownInAddress filter={filter} />
      {plan === undefined ? <Loading /> : <Body code={code} month={month} today={plan.today} />}
    </Page>
  );
}
