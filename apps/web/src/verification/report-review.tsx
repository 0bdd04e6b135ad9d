import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../layout/button.js';
import { TextArea } from '../layout/input.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanRead } from '../api/queries.js';
import { usePlanWrite } from '../api/use-write.js';
import { Field } from '../layout/fields.js';
import { ProblemView, ReadView } from '../layout/states.js';
import { EarlierTotals } from '../reports/earlier-totals.js';
import { ReportView } from '../reports/report-view.js';
import type { Report } from '../reports/reports.wire.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { useKeys } from './use-keys.js';

function Decision({ report, onDone }: { report: Report; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const base = `/monthly-reports/${report.id}`;
  const verify = usePlanWrite({
    says: () => t('verification.verified', { name: report.projectName }),
    onDone,
  });
  const giveBack = usePlanWrite({
    says: () => t('verification.returned', { name: report.projectName }),
    onDone,
  });
  const isBusy = verify.isPending || giveBack.isPending;
  const problem = verify.error ?? giveBack.error;
  const doVerify = (): void => {
    if (!isBusy)
      verify.mutate({
        method: 'POST',
        path: `${base}/verification`,
        version: report.version,
        body: {},
      });
  };
  useKeys({
    v: doVerify,
    r: () => {
      field.current?.focus();
    },
  });
  return (
    <div className="decision">
      {problem !== null && <ProblemView problem={problem} />}
      {problem instanceof ApiProblem && problem.isStale && (
        <p className="warn">{t('verification.stale')}</p>
      )}
      <Button
        type="primary"
        size="large"
        loading={verify.isPending}
        disabled={isBusy}
        onClick={doVerify}
        data-testid="verify-button"
      >
        ✓ {t('verification.verify')}
      </Button>
      <form
        className="give-back"
        onSubmit={(event) => {
          event.preventDefault();
          giveBack.mutate({
            method: 'POST',
            path: `${base}/return`,
            version: report.version,
            body: { reason: reason.trim() },
          });
        }}
      >
        <Field label={t('verification.reason')}>
          {(control) => (
            <TextArea
              {...control}
              ref={field}
              value={reason}
              maxLength={1000}
              rows={1}
              data-testid="return-reason"
              onChange={(event) => {
                setReason(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') field.current?.blur();
              }}
            />
          )}
        </Field>
        <Button
          danger
          htmlType="submit"
          loading={giveBack.isPending}
          disabled={isBusy || reason.trim() === ''}
          data-testid="return-button"
        >
          ↩ {t('verification.return')}
        </Button>
      </form>
    </div>
  );
}

/** One submitted report, to be verified or given back. */
export function ReportReview({ id, onDone }: { id: string; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const mayVerify = useMay('report.verify');
  const report = usePlanRead<Report>(`/monthly-reports/${id}`);
  return (
    <article className="review" data-testid="review" aria-label={t('word.report')}>
      <ReadView read={report}>
        {(data) => (
          <>
            <h2>
              <Link to={path(`/projects/${data.projectCode}`)}>{data.projectName}</Link>{' '}
              {data.month}
            </h2>
            <ReportView report={data} />
            <EarlierTotals project={{ code: data.projectCode }} month={data.month} />
            {mayVerify && data.state === 'submitted' && (
              <Decision key={data.version} report={data} onDone={onDone} />
            )}
          </>
        )}
      </ReadView>
    </article>
  );
}
