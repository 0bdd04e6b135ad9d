import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Drawer } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import { AreaField } from '../layout/fields.js';
import { InstantText } from '../layout/instant-text.js';
import { Money } from '../layout/money-text.js';
import { ProblemView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { EntryMarks } from './entry-marks.js';
import type { LedgerEntry } from './ledger.wire.js';

function Reversal({ entry, onDone }: { entry: LedgerEntry; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const reverse = usePlanWrite({
    says: () => t('ledger.reversedEntry', { entry: entry.id }),
    onDone,
  });
  const problem = reverse.error instanceof ApiProblem ? reverse.error : null;
  return (
    <form
      className="form form-inset"
      data-testid="reversal-form"
      onSubmit={(event) => {
        event.preventDefault();
        reverse.mutate({
          method: 'POST',
          path: `/ledger/${entry.id}/reversal`,
          body: { reason: reason.trim() },
        });
      }}
    >
      <p>{t('ledger.reversalWhat')}</p>
      {reverse.isError && <ProblemView problem={reverse.error} />}
      <AreaField
        label={t('ledger.reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={problem?.faultAt('/reason') ?? null}
        testId="reversal-reason"
      />
      <Button
        danger
        htmlType="submit"
        loading={reverse.isPending}
        disabled={reason.trim() === ''}
        data-testid="reversal-submit"
      >
        {t('ledger.reverse')}
      </Button>
    </form>
  );
}

/** One posting in full, where it came from, and its reversal. */
export function EntryDrawer({
  entry,
  onClose,
}: {
  entry: LedgerEntry | null;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const mayReverse = useMay('ledger.reverse');
  const mayReadReports = useMay('report.read');
  const row = (label: string, value: ReactNode): ReactNode => (
    <div className="row">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <Drawer
      open={entry !== null}
      onClose={onClose}
      title={entry === null ? '' : t('ledger.entryNo', { entry: entry.id })}
      size={Math.min(460, window.innerWidth)}
    >
      {entry !== null && (
        <div data-testid="entry-detail">
          <EntryMarks entry={entry} />
          <dl className="rows">
            {row(
              t('word.amount'),
              <Money yuan={entry.amount} scale="exact" withUnit testId="entry-amount" />,
            )}
            {row(
              t('word.project'),
              <Link to={path(`/projects/${entry.projectCode}`)}>{entry.projectName}</Link>,
            )}
            {row(t('word.month'), entry.month)}
            {row(t('word.measure'), t(`measure.${entry.measure}`))}
            {row(t('word.fundingSource'), t(`fundingSource.${entry.fundingSource}`))}
            {row(t('ledger.recordedAt'), <InstantText instant={entry.recordedAt} />)}
            {row(t('ledger.postedBy'), entry.postedBy)}
            {row(
              t('word.report'),
              mayReadReports ? (
                <Link to={path(`/reports/${entry.reportId}`)}>
                  {t('ledger.fromReport', { report: entry.reportId })}
                </Link>
              ) : (
                entry.reportId
              ),
            )}
            {entry.reason !== null && row(t('ledger.reason'), entry.reason)}
          </dl>
          {mayReverse && entry.reversalOf === null && entry.reversedBy === null && (
            <Reversal key={entry.id} entry={entry} onDone={onClose} />
          )}
        </div>
      )}
    </Drawer>
  );
}
