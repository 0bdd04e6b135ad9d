import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Popconfirm } from '../layout/ant.js';
import { ask } from '../layout/ask.js';
import { Button } from '../layout/button.js';
import { tell } from '../layout/tell.js';
import { AreaField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import type { Project } from '../projects/projects.wire.js';
import { usePlanCode, usePlanPath } from '../session/plan-context.js';
import { useSession } from '../session/session.js';
import { EarlierTotals } from './earlier-totals.js';
import { draftKey, useLocalDraft } from './local-draft.js';
import { isEmpty, toSend, type ReportDraft } from './report-draft.js';
import { ReportLinesFields } from './report-lines-fields.js';
import { ReportMilestonesFields } from './report-milestones-fields.js';
import { listSearch, nextInQueue, placeInQueue } from './report-queue.js';
import type { Report } from './reports.wire.js';
import { StalePanel } from './stale-panel.js';
import { useReportSaving } from './use-report-saving.js';

interface Props {
  readonly project: Project;
  readonly month: string;
  readonly report: Report | null;
  /** Which report of the month it is: 1, or 2 and more for supplements. */
  readonly no: number;
  readonly start: ReportDraft;
  /** What a version of the report says, as a draft. */
  readonly draftOf: (report: Report) => ReportDraft;
}

/** The monthly report as an office types it. What was typed stays through errors, reloads and sign-outs. */
export function ReportForm({ project, month, report, no, start, draftOf }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const plan = usePlanCode();
  const path = usePlanPath();
  const user = useSession().data?.username ?? '';
  const local = useLocalDraft(
    draftKey({ user, plan, project: project.code, month, report: report ?? { no } }),
    start,
    report?.version ?? null,
  );
  const saving = useReportSaving({
    report,
    projectCode: project.code,
    month,
    typedUpon: local.version,
  });
  const { draft, setDraft } = local;
  const isClosed = report !== null && report.state !== 'draft' && report.state !== 'returned';
  // Another has handed it in, or finance has decided, while it was being typed.
  const theirs = saving.theirs ?? (isClosed && !saving.isBusy && local.isChanged ? report : null);
  const problemPlace = useRef<HTMLDivElement>(null);
  const content = toSend(draft);
  const place = placeInQueue(plan, month, project.code);
  useEffect(() => {
    if (saving.problem !== null) problemPlace.current?.scrollIntoView({ block: 'nearest' });
  }, [saving.problem]);

  const goOn = (): void => {
    const next = nextInQueue(plan, month, project.code);
    void navigate(
      path(
        next === null
          ? `/reports${listSearch(plan, month)}`
          : `/reports/new?project=${next}&month=${month}`,
      ),
    );
  };
  // What was typed stays as it stands, blank lines too.
  const markSaved = ({ version }: Report): void => {
    local.markSaved(draft, version);
  };
  const save = async (): Promise<void> => {
    if (content === null) return;
    const saved = await saving.save(content, markSaved);
    if (saved === null) return;
    tell(t('reports.draftSaved'));
    if (report === null) void navigate(path(`/reports/${saved.id}`), { replace: true });
  };
  const submit = async (): Promise<void> => {
    if (content === null) return;
    if (isEmpty(content)) {
      const isMeant = await ask({
        title: t('reports.emptySure'),
        content: t('reports.emptyWhat'),
        ok: t('reports.submit'),
      });
      if (!isMeant) return;
    }
    const submitted = await saving.submit(content, markSaved);
    if (submitted === null) return;
    tell(t('reports.submittedNow', { name: project.name }));
    goOn();
  };
  const remove = async (): Promise<void> => {
    if (!(await saving.remove())) return;
    local.startFrom(start, null);
    tell(t('reports.draftDeleted'));
    void navigate(path(`/reports${listSearch(plan, month)}`));
  };
  const text = (name: 'progressNote' | 'problems' | 'nextSteps'): ReactNode => (
    <AreaField
      label={t(`reports.${name}`)}
      value={draft[name]}
      maxLength={4000}
      error={saving.problem?.faultAt(`/${name}`) ?? null}
      testId={`report-${name}`}
      onChange={(value) => {
        setDraft({ ...draft, [name]: value });
      }}
    />
  );
  return (
    <form
      className="form report-form"
      data-testid="report-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {place !== null && <p className="faint">{t('reports.place', place)}</p>}
      {report?.returnReason && (
        <p className="bad" data-testid="return-reason">
          ↩ {t('reports.returnedBecause')} {report.returnReason}
        </p>
      )}
      {local.isRestored && (
        <p className="info" data-testid="draft-restored">
          {t('reports.restored')}{' '}
          <Button
            size="small"
            onClick={() => {
              local.startFrom(start, report?.version ?? null);
              saving.acceptTheirs();
            }}
          >
            {t('reports.discardTyped')}
          </Button>
        </p>
      )}
      <div ref={problemPlace}>
        {theirs === null && saving.problem !== null && <ProblemView problem={saving.problem} />}
        {theirs !== null && (
          <StalePanel
            theirs={theirs}
            onKeepMine={() => {
              saving.acceptTheirs();
              local.buildOn(theirs.version);
            }}
            onTakeTheirs={(taken) => {
              saving.acceptTheirs();
              local.startFrom(draftOf(taken), taken.version);
            }}
          />
        )}
      </div>
      <EarlierTotals project={project} month={month} />
      <ReportLinesFields draft={draft} onChange={setDraft} saving={saving} />
      <ReportMilestonesFields
        projectCode={project.code}
        draft={draft}
        onChange={setDraft}
        saving={saving}
      />
      {text('progressNote')}
      {text('problems')}
      {text('nextSteps')}
      <div className="form-acts form-acts-fixed">
        <Button
          type="primary"
          loading={saving.isBusy}
          disabled={content === null || isClosed}
          onClick={() => void submit()}
          data-testid="report-submit"
        >
          {t('reports.submit')}
        </Button>
        <Button
          htmlType="submit"
          loading={saving.isBusy}
          disabled={content === null || isClosed}
          data-testid="report-save"
        >
          {t('reports.saveDraft')}
        </Button>
        {place !== null && (
          <Button type="text" onClick={goOn} data-testid="report-next">
            {t('reports.next')}
          </Button>
        )}
        {saving.report?.state === 'draft' && (
          <Popconfirm
            title={t('reports.deleteSure')}
            okText={t('act.delete')}
            onConfirm={() => void remove()}
          >
            <Button danger type="text">
              {t('act.delete')}
            </Button>
          </Popconfirm>
        )}
        <span className="faint" role="status">
          {content === null
            ? t('reports.amountUnclear')
            : local.isChanged
              ? t('reports.keptHere')
              : ''}
        </span>
      </div>
    </form>
  );
}
