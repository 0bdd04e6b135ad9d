import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanPages } from '../api/queries.js';
import type { Page } from '../api/wire.js';
import { PagesView } from '../layout/pages-view.js';
import { Section } from '../layout/page.js';
import { Empty } from '../layout/states.js';
import { EntriesTable } from '../ledger/entries-table.js';
import type { LedgerPageAnswer } from '../ledger/ledger.wire.js';
import { ReportsTable } from '../reports/reports-table.js';
import type { ReportRow } from '../reports/reports.wire.js';

/** A project's monthly reports, and the ledger entries they became. */
export function ProjectReports({ projectCode }: { projectCode: string }): ReactNode {
  const { t } = useTranslation();
  const reports = usePlanPages<Page<ReportRow>>('/monthly-reports', { project: projectCode });
  const entries = usePlanPages<LedgerPageAnswer>('/ledger', { project: projectCode });
  return (
    <>
      <Section title={t('nav.reports')}>
        <PagesView pages={reports}>
          {(list) => {
            const rows = list.flatMap((page) => page.items);
            return rows.length === 0 ? (
              <Empty text={t('reports.none')} />
            ) : (
              <ReportsTable rows={rows} withoutProject />
            );
          }}
        </PagesView>
      </Section>
      <Section title={t('nav.ledger')}>
        <PagesView pages={entries}>
          {(list) => {
            const rows = list.flatMap((page) => page.items);
            return rows.length === 0 ? (
              <Empty text={t('ledger.none')} />
            ) : (
              <EntriesTable rows={rows} withoutProject />
            );
          }}
        </PagesView>
      </Section>
    </>
  );
}
