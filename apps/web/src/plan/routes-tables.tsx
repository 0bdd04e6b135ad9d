import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useNameOf } from '../i18n/names.js';
import { useGloss } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Section } from '../layout/page.js';
import { OrNotStated, SourceText } from '../layout/plan-words.js';
import { ProjectLink } from '../projects/project-link.js';
import type { Route } from './plan.wire.js';

const kindKeys: Readonly<
  Record<string, 'vertical' | 'horizontal' | 'ring' | 'railway' | 'street' | 'other'>
> = {
  五纵: 'vertical',
  五横: 'horizontal',
  两环: 'ring',
  两铁: 'railway',
  区内道路优化: 'street',
  other: 'other',
};

/** The routes of the transport network by kind; rings are made of other routes, so nothing is added up. */
export function RoutesTables({ routes }: { routes: readonly Route[] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const gloss = useGloss();
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
  const kinds = [...new Set(routes.map((route) => route.kind))];
  return (
    <Section
      title={t('plan.routes', { count: routes.length })}
      note={t('plan.routesNote')}
      testId="routes"
    >
      {kinds.map((kind) => {
        const rows = routes.filter((route) => route.kind === kind);
        const key = kindKeys[kind];
        return (
          <div key={kind}>
            <h3>
              {key === undefined ? kind : t(`routeKind.${key}`)}{' '}
              <span className="faint">{rows.length}</span>
            </h3>
            <DataTable caption={kind} columns={columns} rows={rows} rowKey={(row) => row.code} />
          </div>
        );
      })}
    </Section>
  );
}
