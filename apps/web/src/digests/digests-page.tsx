import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ask } from '../layout/ask.js';
import { Button } from '../layout/button.js';
import { usePlanPages } from '../api/queries.js';
import { usePlan } from '../api/reference.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import type { Page as WirePage } from '../api/wire.js';
import { useLanguage } from '../i18n/names.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty, ProblemView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { DigestSchedule } from './digest-schedule.js';
import type { Digest, DigestRow } from './digests.wire.js';
import { StatisticsDays } from './statistics-days.js';

function IssueNow(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = usePlanPath();
  const issue = usePlanWrite<Digest>({
    says: ({ no }) => t('digest.issued', { no }),
    onDone: ({ no }) => void navigate(path(`/digests/${String(no)}`)),
  });
  return (
    <>
      <Button
        type="primary"
        loading={issue.isPending}
        data-testid="issue-digest"
        onClick={() => {
          void ask({
            title: t('digest.issueSure'),
            content: t('digest.issueWhat'),
            ok: t('digest.issue'),
          }).then((isMeant) => {
            if (isMeant) issue.mutate({ method: 'POST', path: '/digests', body: {} });
          });
        }}
      >
        {t('digest.issue')}
      </Button>
      {issue.isError && <NotIssued problem={issue.error} />}
    </>
  );
}

/** Why there is no new issue; where the day has one, the way to it. */
function NotIssued({ problem }: { problem: unknown }): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const no = problem instanceof ApiProblem ? problem.existing?.no : undefined;
  return (
    <ProblemView problem={problem}>
      {no !== undefined && (
        <p className="flat">
          <Link to={path(`/digests/${String(no)}`)} data-testid="existing-digest">
            {t('digest.openExisting', { no })}
          </Link>
        </p>
      )}
    </ProblemView>
  );
}

function Deliveries({ row }: { row: DigestRow }): ReactNode {
  const { t } = useTranslation();
  const { sent, failed, waiting } = row.deliveries;
  return (
    <>
      <span className="good">✓ {t('digest.sent', { sent })}</span>
      {waiting > 0 && <span> … {t('digest.waiting', { waiting })}</span>}
      {failed > 0 && <span className="bad"> ✗ {t('digest.failed', { failed })}</span>}
    </>
  );
}

/** The archive of weekly digests, newest first; each is as it was when issued. */
export function DigestsPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const plan = usePlan();
  const language = useLanguage();
  const mayIssue = useMay('digest.issue');
  const pages = usePlanPages<WirePage<DigestRow>>('/digests');
  const columns: Column<DigestRow>[] = [
    {
      key: 'no',
      title: t('digest.no'),
      kind: 'head',
      cell: (row) => (
        <Link to={path(`/digests/${String(row.no)}`)}>{t('word.issueNo', { no: row.no })}</Link>
      ),
    },
    { key: 'asOf', title: t('overview.asOf'), cell: (row) => row.asOf },
    {
      key: 'headline',
      title: t('digest.headline'),
      cell: (row) => (language === 'en' ? (row.headlineEn ?? row.headline) : row.headline),
    },
    {
      key: 'issued',
      title: t('digest.issuedAt'),
      cell: (row) => <InstantText instant={row.issuedAt} />,
    },
    { key: 'deliveries', title: t('digest.deliveries'), cell: (row) => <Deliveries row={row} /> },
  ];
  return (
    <Page
      title={t('nav.digests')}
      note={
        plan &&
        (plan.digest.enabled
          ? t('digest.schedule', {
              day: t(`weekday.${plan.digest.weekday as 1}`),
              time: plan.digest.time,
            })
          : t('digest.off'))
      }
      acts={
        <>
          <StatisticsDays />
          <DigestSchedule />
          {mayIssue && <IssueNow />}
        </>
      }
    >
      <PagesView pages={pages}>
        {(list) => {
          const rows = list.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <Empty text={t('overview.noDigest')} />
          ) : (
            <DataTable
              caption={t('nav.digests')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.no}
              rowTestId={(row) => `digest-${String(row.no)}`}
              testId="digests-table"
            />
          );
        }}
      </PagesView>
    </Page>
  );
}
