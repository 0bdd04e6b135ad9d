import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { usePlanRead } from '../api/queries.js';
import { Page } from '../layout/page.js';
import { Loading, ReadView } from '../layout/states.js';
import type { Project } from '../projects/projects.wire.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { draftOf } from './report-draft.js';
import { ReportForm } from './report-form.js';
import { ReportStateText } from './report-state.js';
import { ReportView } from './report-view.js';
import type { Report } from './reports.wire.js';
import { useUsualLines } from './usual-lines.js';

function Body({ report }: { report: Report }): ReactNode {
  const mayWrite = useMay('report.write');
  const project = usePlanRead<Project>(`/projects/${report.projectCode}`);
  const usual = useUsualLines(report.projectCode, report.id);
  const isOpen = report.state === 'draft' || report.state === 'returned';
  // A form that stood open stays: what is being typed must not vanish when another hands it in.
  const [wasOpen] = useState(isOpen);
  if (!mayWrite || !wasOpen) return <ReportView report={report} />;
  return (
    <ReadView read={project}>
      {(data) =>
        usual === undefined ? (
          <Loading />
        ) : (
          <ReportForm
            key={report.id}
            project={data}
            month={report.month}
            report={report}
            no={report.no}
            start={draftOf(report, usual)}
            draftOf={(saved) => draftOf(saved, usual)}
          />
        )
      }
    </ReadView>
  );
}

/** One report: the form while it may be changed, afterwards what it says. */
export function ReportPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const { report: id = '' } = useParams();
  const report = usePlanRead<Report>(`/monthly-reports/${encodeURIComponent(id)}`);
  const data = report.data?.id === id ? report.data : undefined;
  return (
    <Page
      title={data ? t('reports.titleOf', { month: data.month }) : t('word.report')}
      note={
        data && (
          <>
            <Link to={path(`/projects/${data.projectCode}`)}>{data.projectName}</Link>{' '}
            <span className="code">{data.projectCode}</span>{' '}
            {data.no > 1 && t('reports.supplement', { no: data.no })}{' '}
            <ReportStateText state={data.state} />
          </>
        )
      }
    >
      <ReadView read={report}>
        {(loaded) => (loaded.id === id ? <Body report={loaded} /> : null)}
      </ReadView>
    </Page>
  );
}
