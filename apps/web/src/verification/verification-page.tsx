import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanList } from '../api/queries.js';
import { Money } from '../layout/money-text.js';
import { Page } from '../layout/page.js';
import { Empty, ReadView } from '../layout/states.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import type { ReportRow } from '../reports/reports.wire.js';
import { ReportReview } from './report-review.js';
import { useKeys } from './use-keys.js';

function Waiting(props: {
  rows: readonly ReportRow[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ol className="waiting" aria-label={t('verification.waiting')} data-testid="waiting-list">
      {props.rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            className="waiting-item"
            aria-current={row.id === props.openId}
            data-testid={`waiting-${row.id}`}
            onClick={() => {
              props.onOpen(row.id);
            }}
          >
            <span className="waiting-name">{row.projectName}</span>
            <span className="faint">
              {row.month}
              {row.no > 1 && ` ${t('reports.supplement', { no: row.no })}`} · {row.submittedBy}
            </span>
            <span className="figure">
              <Money yuan={row.totals.completed} scale="medium" withUnit unrounded />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Reports waiting for finance, oldest first; one is open beside the list, and after it the next one. */
export function VerificationPage(): ReactNode {
  const { t } = useTranslation();
  const { values, set } = useUrlFilter(['report']);
  const list = usePlanList<ReportRow>('/monthly-reports', { state: 'submitted' });
  const rows = [...(list.data ?? [])].reverse();
  const openId = rows.some((row) => row.id === values.report) ? values.report : rows[0]?.id;
  const isElsewhere = values.report !== undefined && values.report !== openId;
  const place = rows.findIndex((row) => row.id === openId);
  const open = (id: string | undefined): void => {
    set({ report: id });
  };
  useKeys({
    j: () => {
      open(rows[Math.min(place + 1, rows.length - 1)]?.id);
    },
    k: () => {
      open(rows[Math.max(place - 1, 0)]?.id);
    },
  });
  return (
    <Page
      title={t('nav.verification')}
      note={
        <>
          {t('verification.note')} <span className="keys no-print">{t('verification.keys')}</span>
        </>
      }
    >
      <ReadView read={list}>
        {() =>
          openId === undefined ? (
            <Empty text={t('verification.none')} />
          ) : (
            <>
              {isElsewhere && (
                <p className="info" role="status" data-testid="not-waiting">
                  {t('reports.notWaiting')}
                </p>
              )}
              <p className="count" role="status" data-testid="waiting-count">
                {t('verification.count', { waiting: rows.length })}
              </p>
              <div className="beside">
                <Waiting rows={rows} openId={openId} onOpen={open} />
                <ReportReview
                  key={openId}
                  id={openId}
                  onDone={() => {
                    open((rows[place + 1] ?? rows[place - 1])?.id);
                  }}
                />
              </div>
            </>
          )
        }
      </ReadView>
    </Page>
  );
}
