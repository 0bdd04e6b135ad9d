import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useNameOf, useWords } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Section } from '../layout/page.js';
import { OrNotStated, SourceText } from '../layout/plan-words.js';
import { ProjectLink } from '../projects/project-link.js';
import type { Network, Route } from './plan.wire.js';

/** The routes of the plan's network by kind; some are made of others, so nothing is added up. */
export function RoutesTables({ network }: { network: Network }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const gloss = useGloss();
  const say = useWords();
  const language = useLanguage();
  const columns: Column<Route>[] = [
    {
      key: 'name',
      title: t('plan.route'),
      kind: 'head',
      cell: (row) => (
        <>
          {row.projectCode === null ? (
            nameOf(row)
          ) : (
            <ProjectLink code={row.projectCode}>{nameOf(row)}</ProjectLink>
          )}{' '}
          {row.scope !== 'district' && (
            <span className="tag">{t(`projects.scope.${row.scope}`)}</span>
          )}
          {row.members !== undefined && row.members.length > 0 && (
            <span className="under">
              {t('plan.madeOf', { routes: row.members.join(language === 'zh' ? '、' : ', ') })}
            </span>
          )}
          {row.note && <span className="under">{say(row.note)}</span>}
        </>
      ),
    },
    {
      key: 'status',
      title: t('plan.statusInPlan'),
      width: '10rem',
      cell: (row) => <OrNotStated value={row.status === null ? null : gloss(row.status)} />,
    },
    {
      key: 'word',
      title: t('plan.planWord'),
      width: '14rem',
      cell: (row) => row.statusWord ?? '—',
    },
    {
      key: 'source',
      title: t('plan.source'),
      width: '12rem',
      cell: (row) => <SourceText source={row.source} />,
    },
  ];
  const { title, note, kinds, items } = network;
  return (
    <Section
      title={t('plan.routes', {
        network: title === null ? t('plan.network') : say(title),
        count: items.length,
      })}
      note={note && say(note)}
      testId="routes"
    >
      {kinds.map((kind) => {
        const rows = items.filter((route) => route.kind === kind.code);
        return rows.length === 0 ? null : (
          <div key={kind.code}>
            <h3>
              {nameOf(kind)} <span className="faint">{rows.length}</span>
            </h3>
            <DataTable
              caption={nameOf(kind)}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.code}
            />
          </div>
        );
      })}
    </Section>
  );
}
