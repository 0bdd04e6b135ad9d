import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlan } from '../api/reference.js';
import { isPeriodOver, measures, type MeasureTotals } from '../api/wire.js';
import { useLanguage } from '../i18n/names.js';
import { InstantText } from '../layout/instant-text.js';
import { Money } from '../layout/money-text.js';
import { SourceText } from '../layout/plan-words.js';
import { isZeroMoney } from '../money/money.js';
import { monthAfter, monthsText } from '../money/months-text.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { amountsPath } from './amounts-path.js';
import type { Overview } from './overview.wire.js';

interface Props {
  readonly data: Overview;
  readonly asOf: string | undefined;
}

function Fact(props: { label: ReactNode; children: ReactNode; testId?: string }): ReactNode {
  return (
    <div className="fact" data-testid={props.testId}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** The two shares side by side: money done and time gone. */
function TwoBars({ data }: { data: Overview }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, month } = data.statistics;
  const isOver = isPeriodOver(data.statistics);
  const rows = [
    {
      key: 'money',
      label: t('overview.completedShare'),
      percent: data.completedThroughPercent ?? '0.00',
      id: 'envelope-percent',
    },
    {
      key: 'time',
      label: t('word.timeProgress'),
      percent: data.timeProgressPercent,
      id: 'time-progress',
    },
  ];
  return (
    <div className="two-bars">
      {rows.map((row) => (
        <div key={row.key} className={`two-bars-row two-bars-${row.key}`}>
          <span className="two-bars-label">{row.label}</span>
          <span className="bar" aria-hidden="true">
            <span
              className="bar-fill"
              style={{
                width: `${String(Math.min(100, Math.max(0, Number.parseFloat(row.percent))))}%`,
              }}
            />
          </span>
          <span className="figure" data-testid={row.id}>
            {row.percent}%
          </span>
        </div>
      ))}
      <p className="two-bars-note" data-testid="counted-months">
        {month === null
          ? t('overview.noMonthCounted', { day: data.statistics.nextOn })
          : t('overview.countedMonths', {
              months: monthsText(period.from, month, language),
              counted: period.countedMonths,
              all: period.months,
            })}
        {month !== null && !isOver && <Gap points={data.gapPoints} />}
      </p>
    </div>
  );
}

/** How far ahead of time or behind it; both sides count the same months. */
function Gap({ points }: { points: string | null }): ReactNode {
  const { t } = useTranslation();
  if (points === null) return null;
  const isBehind = points.startsWith('-');
  return (
    <span className={isBehind ? 'warn' : 'good'} data-testid="envelope-gap">
      {' '}
      {isBehind ? '▼' : '▲'}{' '}
      {t(isBehind ? 'word.behindTime' : 'word.aheadOfTime', {
        points: points.replace('-', ''),
      })}
    </span>
  );
}

/** That the period is over, or that money of later months stands in the sums but not in the pace. */
function PeriodNotes({ data, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const { month, nextOn, period, periodState } = data.statistics;
  const from = month === null ? period.from : monthAfter(month);
  return (
    <>
      {isPeriodOver(data.statistics) && (
        <p className="period-note" role="note" data-testid="period-over">
          ■{' '}
          {t(`word.${periodState === 'final' ? 'periodFinal' : 'periodOver'}`, {
            from: period.from,
            to: period.to,
            year: period.to.slice(0, 4),
            day: nextOn ?? '',
          })}
        </p>
      )}
      {!isZeroMoney(data.completedLater) && (
        <p className="period-note" role="note" data-testid="later-months">
          {month === null ? t('overview.notCountedYet') : t('word.laterMonths', { month })}{' '}
          <Money
            yuan={data.completedLater}
            withUnit
            to={path(amountsPath({ measure: 'completed', from, ...(asOf ? { asOf } : {}) }))}
          />
          {t('word.laterWhat')}
        </p>
      )}
    </>
  );
}

function Integrity({ data }: { data: Overview }): ReactNode {
  const { t } = useTranslation();
  const { clean, lastVerifiedAt, pendingEntries } = data.integrity;
  return (
    <span data-testid="integrity">
      {clean === null && <span className="none">{t('overview.neverVerified')}</span>}
      {clean === true && <span className="good">✓ {t('overview.clean')}</span>}
      {clean === false && <span className="bad">✗ {t('overview.notClean')}</span>}
      {lastVerifiedAt !== null && (
        <span className="faint">
          {' '}
          <InstantText instant={lastVerifiedAt} />
        </span>
      )}
      {pendingEntries > 0 && (
        <span className="warn"> … {t('overview.pending', { entries: pendingEntries })}</span>
      )}
    </span>
  );
}

function Outside({ data, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const parts = (['before', 'after'] as const).filter((part) =>
    measures.some((measure) => !isZeroMoney(data.outside[part][measure])),
  );
  if (parts.length === 0) return <span className="none">{t('overview.noneOutside')}</span>;
  const line = (part: 'before' | 'after', totals: MeasureTotals): ReactNode => (
    <span key={part} className="outside-line">
      {t(`overview.${part}`)}：
      <Money
        yuan={totals.completed}
        withUnit
        to={path(amountsPath({ measure: 'completed', part, ...(asOf ? { asOf } : {}) }))}
      />
    </span>
  );
  return parts.map((part) => line(part, data.outside[part]));
}

/** The envelope: what it is, what has been done of it, and how sure that is. */
export function EnvelopePanel({ data, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const readsDigests = useMay('digest.read');
  const plan = usePlan();
  const day = asOf ? { asOf } : {};
  const allocation = asOf ? {} : { to: path('/allocation') };
  const amount = (measure: 'completed' | 'received' | 'paid'): ReactNode => (
    <Money
      yuan={data[measure]}
      withUnit
      to={path(amountsPath({ measure, ...day }))}
      testId={`envelope-${measure}`}
    />
  );
  return (
    <section className="envelope" aria-label={t('overview.envelope')} data-testid="envelope">
      <div className="envelope-main">
        <div className="envelope-figure">
          <p className="envelope-label">
            {t('overview.envelope')} <SourceText source={plan?.source ?? null} />
          </p>
          <p className="envelope-amount">
            <Money
              yuan={data.envelope}
              scale="large"
              withUnit
              trimmed
              to={path('/allocation')}
              testId="envelope-amount"
            />
          </p>
        </div>
        <div className="envelope-figure">
          <p className="envelope-label">{t('overview.completed')}</p>
          <p className="envelope-amount">{amount('completed')}</p>
        </div>
        {data.units === null && <TwoBars data={data} />}
      </div>
      <PeriodNotes data={data} asOf={asOf} />
      <dl className="facts">
        <Fact label={t('overview.allotted')}>
          <Money yuan={data.allotted} withUnit {...allocation} testId="envelope-allotted" />
        </Fact>
        <Fact label={t('overview.unallotted')}>
          <Money yuan={data.unallotted} withUnit {...allocation} testId="envelope-unallotted" />
        </Fact>
        <Fact label={t('overview.received')}>{amount('received')}</Fact>
        <Fact label={t('overview.paid')}>{amount('paid')}</Fact>
        <Fact label={t('overview.outside')} testId="outside">
          <Outside data={data} asOf={asOf} />
        </Fact>
        <Fact label={t('overview.reportedThrough')} testId="reported-through">
          {data.reportedThrough ?? <span className="none">{t('overview.noReports')}</span>}
        </Fact>
        <Fact label={t('overview.statisticsMonth')} testId="statistics-month">
          {data.statistics.month ?? <span className="none">{t('overview.noMonth')}</span>}
          {data.statistics.month !== null && data.statistics.nextOn !== null && (
            <span className="faint">
              {' '}
              {t('overview.nextMonthOn', { day: data.statistics.nextOn })}
            </span>
          )}
        </Fact>
        <Fact label={t('overview.integrity')}>
          <Integrity data={data} />
        </Fact>
        {readsDigests && (
          <Fact label={t('overview.latestDigest')}>
            {data.latestDigest === null ? (
              <span className="none">{t('overview.noDigest')}</span>
            ) : (
              <Link to={path(`/digests/${String(data.latestDigest.no)}`)}>
                {t('word.issueNo', { no: data.latestDigest.no })} · {data.latestDigest.asOf}
              </Link>
            )}
          </Fact>
        )}
      </dl>
    </section>
  );
}
