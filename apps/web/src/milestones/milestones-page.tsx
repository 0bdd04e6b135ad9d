import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Segmented } from '../layout/segmented.js';
import { usePlanPages } from '../api/queries.js';
import type { Page as WirePage } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty } from '../layout/states.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMilestoneColumns } from './milestone-columns.js';
import { milestoneStates, type Milestone } from './milestones.wire.js';

/** Milestones of all projects: what is overdue first. */
export function MilestonesPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const filter = useUrlFilter(['state'], { state: milestoneStates });
  const { values, set } = filter;
  const state = milestoneStates.find((each) => each === values.state) ?? 'overdue';
  const pages = usePlanPages<WirePage<Milestone>>('/milestones', { state });
  const columns: Column<Milestone>[] = [
    {
      key: 'project',
      title: t('word.project'),
      cell: (row) => (
        <Link to={path(`/projects/${row.projectCode}?tab=milestones`)}>{row.projectName}</Link>
      ),
    },
    ...useMilestoneColumns(),
  ];
  return (
    <Page title={t('nav.milestones')} note={t('milestones.note')}>
      <UnknownInAddress filter={filter} />
      <Segmented
        className="switcher"
        aria-label={t('word.state')}
        value={state}
        options={milestoneStates.map((each) => ({
          value: each,
          label: t(`milestoneState.${each}`),
        }))}
        onChange={(value) => {
          set({ state: value });
        }}
      />
      <PagesView pages={pages}>
        {(list) => {
          const rows = list.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <Empty text={t('milestones.none')} />
          ) : (
            <DataTable
              caption={t('nav.milestones')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              rowTestId={(row) => `milestone-${String(row.id)}`}
              testId="milestones-table"
            />
          );
        }}
      </PagesView>
    </Page>
  );
}
