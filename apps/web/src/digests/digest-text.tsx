import type { ReactNode } from 'react';
import { ProjectLink } from '../projects/project-link.js';
import { useTranslation } from 'react-i18next';
import { isPeriodOver } from '../api/wire.js';
import { useLanguage, useNameOf, useWords } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { RoundingNote } from '../layout/rounding-note.js';
import { fenOf } from '../money/money.js';
import { monthsText } from '../money/months-text.js';
import { DigestMilestones } from './digest-milestones.js';
import type { DigestContent, DigestPackage } from './digests.wire.js';

function Change({ yuan, scale }: { yuan: string; scale: 'large' | 'medium' }): ReactNode {
  return (
    <>
      {fenOf(yuan) > 0n && '+'}
      <Money yuan={yuan} scale={scale} />
    </>
  );
}

function Points({ points }: { points: string | null }): ReactNode {
  const { t } = useTranslation();
  if (points === null) return <span className="none">{t('state.noBasis')}</span>;
  return points.startsWith('-') ? (
    <span className="warn">▼ {points}</span>
  ) : (
    <span className="good">▲ +{points}</span>
  );
}

/** The share of the envelope beside time, of the same months; when the period is over no pace. */
function Pace({ content }: { content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { envelope, statistics } = content;
  const months =
    statistics?.month == null
      ? null
      : `${monthsText(statistics.period.from, statistics.month, language)}：`;
  return (
    <>
      {months}
      {t('overview.completedShare')} {envelope.completedThroughPercent ?? envelope.completedPercent}
      % · {t('word.timeProgress')} {envelope.timeProgressPercent}%
      {!(statistics && isPeriodOver(statistics)) && (
        <>
          {' '}
          (<Points points={envelope.gapPoints} /> {t('word.points')})
        </>
      )}
    </>
  );
}

/** That the period is over, what the year has so far, and what was verified for later months. */
function Counted({ content }: { content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { statistics, envelope } = content;
  if (!statistics) return null;
  const { month, period, year, periodState, nextOn } = statistics;
  const later = envelope.completedLater;
  return (
    <>
      {isPeriodOver(statistics) && (
        <p className="period-note" role="note" data-testid="period-over">
          ■{' '}
          {t(periodState === 'final' ? 'word.periodFinal' : 'word.periodOver', {
            from: period.from,
            to: period.to,
            year: period.to.slice(0, 4),
            day: nextOn ?? '',
          })}
        </p>
      )}
      {month !== null && envelope.completedThisYear !== undefined && (
        <p className="prose">
          {t('word.completedIn', { months: monthsText(year.from, month, language) })}{' '}
          <Money yuan={envelope.completedThisYear} scale="large" withUnit />
          {later !== undefined && fenOf(later) !== 0n && (
            <>
              {' '}
              · {t('word.laterMonths', { month })} <Money yuan={later} scale="large" withUnit />
              {t('word.laterWhat')}
            </>
          )}
        </p>
      )}
    </>
  );
}

function Envelope({ content }: { content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const large = useHeading('large');
  const medium = useHeading('medium');
  const { envelope } = content;
  const rows = (['completed', 'received', 'paid'] as const).map((measure) => ({
    measure,
    ...envelope[measure],
  }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'measure',
      title: t('word.measure'),
      kind: 'head',
      cell: (row) => t(`measure.${row.measure}`),
    },
    {
      key: 'amount',
      title: large(t('digest.soFar')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.amount} scale="large" />,
    },
    {
      key: 'change',
      title: medium(t('digest.thisWeek')),
      kind: 'figure',
      cell: (row) => <Change yuan={row.change} scale="medium" />,
    },
  ];
  return (
    <>
      <p className="prose">
        {t('overview.envelope')} <Money yuan={envelope.amount} scale="large" withUnit trimmed /> ·{' '}
        {t('overview.allotted')} <Money yuan={envelope.allotted} scale="large" withUnit /> ·{' '}
        {t('overview.unallotted')} <Money yuan={envelope.unallotted} scale="large" withUnit /> ·{' '}
        <Pace content={content} /> · {t('overview.outside')}{' '}
        <Money yuan={envelope.outsideCompleted} scale="large" withUnit />
      </p>
      <Counted content={content} />
      <DataTable
        caption={t('overview.envelope')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.measure}
      />
    </>
  );
}

function Packages({ title, content }: { title: string; content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const large = useHeading('large');
  const medium = useHeading('medium');
  const { packages: rows, envelope, statistics } = content;
  const month = statistics?.month ?? null;
  const columns: Column<DigestPackage>[] = [
    {
      key: 'name',
      title: t('word.package'),
      kind: 'head',
      cell: (row) => (
        <>
          <span className="code">{row.code}</span> {nameOf(row)}
        </>
      ),
    },
    {
      key: 'allotted',
      title: large(t('overview.allotted')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.allotted} scale="large" none={t('state.notAllotted')} />,
    },
    {
      key: 'completed',
      title: large(t('overview.completed')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.completed.amount} scale="large" />,
    },
    {
      key: 'week',
      title: medium(t('digest.thisWeek')),
      kind: 'figure',
      cell: (row) => <Change yuan={row.completed.change} scale="medium" />,
    },
    {
      key: 'percent',
      title: month === null ? t('overview.ofAllotment') : t('overview.countedThrough', { month }),
      kind: 'figure',
      cell: (row) => {
        const percent = row.completedThroughPercent ?? row.completedPercent;
        return percent === null ? '—' : `${percent}%`;
      },
    },
    ...(statistics && isPeriodOver(statistics)
      ? []
      : [
          {
            key: 'gap',
            title: t('digest.gap'),
            kind: 'figure' as const,
            cell: (row: DigestPackage) => <Points points={row.gapPoints} />,
          },
        ]),
  ];
  return (
    <>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        totals={[
          {
            key: 'total',
            label: t('word.total'),
            cells: {
              allotted: <Money yuan={envelope.allotted} scale="large" />,
              completed: <Money yuan={envelope.completed.amount} scale="large" />,
              week: <Change yuan={envelope.completed.change} scale="medium" />,
            },
          },
        ]}
      />
      <RoundingNote
        scale="large"
        columns={[
          {
            name: t('overview.allotted'),
            rows: rows.map((row) => row.allotted),
            total: envelope.allotted,
          },
          {
            name: t('overview.completed'),
            rows: rows.map((row) => row.completed.amount),
            total: envelope.completed.amount,
          },
        ]}
      />
    </>
  );
}

function Unreported({ content }: { content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const { units, month } = content.unreported;
  if (month === null) return <p>{t('digest.noReturnDay')}</p>;
  if (units.length === 0) return <p>✓ {t('digest.allReported')}</p>;
  return (
    <ul className="plain-list">
      {units.map((unit) => (
        <li key={unit.unitName ?? ''}>
          <strong>{unit.unitName ?? t('digest.noUnit')}</strong>（{unit.projects.length}）{' '}
          {unit.projects.map((project, index) => (
            <span key={project.code}>
              {index > 0 && '、'}
              <ProjectLink code={project.code}>{project.name}</ProjectLink>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The digest's own figures; nothing here is read anew. */
export function DigestText({ content }: { content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useWords();
  const current = usePlanWords();
  const packages = content.packagesTitle ? say(content.packagesTitle) : current.packages;
  const { month } = content.unreported;
  return (
    <article className="digest" data-testid="digest">
      {content.isDemo && <p className="demo-note">{t('app.demo')}</p>}
      <p className="digest-headline" data-testid="digest-headline">
        {language === 'en' ? (content.headlineEn ?? content.headline) : content.headline}
      </p>
      <Section title={t('digest.overall', { from: content.weekFrom, to: content.asOf })}>
        <Envelope content={content} />
      </Section>
      <Section title={packages}>
        <Packages title={packages} content={content} />
      </Section>
      <DigestMilestones milestones={content.milestones} />
      <Section
        title={month === null ? t('digest.unreportedNone') : t('digest.unreported', { month })}
      >
        <Unreported content={content} />
      </Section>
    </article>
  );
}
