import type { ReactNode } from 'react';
import { ProjectLink } from '../projects/project-link.js';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../i18n/names.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { fenOf } from '../money/money.js';
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
        {t('overview.completedShare')} {envelope.completedPercent}% · {t('word.timeProgress')}{' '}
        {envelope.timeProgressPercent}% (
        <Points points={envelope.gapPoints} /> {t('word.points')}) · {t('overview.outside')}{' '}
        <Money yuan={envelope.outsideCompleted} scale="large" withUnit />
      </p>
      <DataTable
        caption={t('overview.envelope')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.measure}
      />
    </>
  );
}

function Packages({ rows }: { rows: readonly DigestPackage[] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const large = useHeading('large');
  const medium = useHeading('medium');
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
      title: t('overview.ofAllotment'),
      kind: 'figure',
      cell: (row) => (row.completedPercent === null ? '—' : `${row.completedPercent}%`),
    },
    {
      key: 'gap',
      title: t('digest.gap'),
      kind: 'figure',
      cell: (row) => <Points points={row.gapPoints} />,
    },
  ];
  return (
    <DataTable
      caption={t('overview.packages')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}

function Unreported({ content }: { content: DigestContent }): ReactNode {
  const { t } = useTranslation();
  const { units } = content.unreported;
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
  return (
    <article className="digest" data-testid="digest">
      {content.isDemo && <p className="demo-note">{t('app.demo')}</p>}
      <p className="digest-headline" data-testid="digest-headline">
        {content.headline}
      </p>
      <Section title={t('digest.overall', { from: content.weekFrom, to: content.asOf })}>
        <Envelope content={content} />
      </Section>
      <Section title={t('overview.packages')}>
        <Packages rows={content.packages} />
      </Section>
      <DigestMilestones milestones={content.milestones} />
      <Section title={t('digest.unreported', { month: content.unreported.month })}>
        <Unreported content={content} />
      </Section>
    </article>
  );
}
