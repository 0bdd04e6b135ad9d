import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../layout/button.js';
import { Segmented } from '../layout/segmented.js';
import { withQuery } from '../api/address.js';
import { read } from '../api/client.js';
import { usePlanPages } from '../api/queries.js';
import { usePlan, useUnits } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';
import { SelectField } from '../layout/fields.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { SearchField } from '../layout/search-field.js';
import { Empty, Loading } from '../layout/states.js';
import { MonthField } from '../layout/typed-fields.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { usePlanCode, usePlanPath } from '../session/plan-context.js';
import { MyReportsTable } from './my-reports-table.js';
import { isMonth, monthBefore } from './months.js';
import { rememberQueue } from './report-queue.js';
import { dueShows, type DueReport, type DueReports, type DueShow } from './reports.wire.js';

/** Whether a row of the list waits for the office. */
const isTodo = ({ report }: DueReport): boolean =>
  report === null || report.state === 'draft' || report.state === 'returned';

/** Where a row leads: to the report that is open, or to a new one. */
const pathOf = ({ projectCode, report }: DueReport, month: string): string =>
  report === null || report.state === 'verified'
    ? withQuery('/reports/new', { project: projectCode, month })
    : `/reports/${report.id}`;

/** The codes of every project still to do, in the order of the list, however much of it is shown. */
async function todoCodes(
  plan: string,
  asked: Record<string, string | undefined>,
): Promise<string[]> {
  const codes: string[] = [];
  let cursor: string | null = null;
  do {
    const page: DueReports = await read<DueReports>(
      withQuery(`/plans/${plan}/monthly-reports/due`, { ...asked, limit: 200, cursor }),
    );
    codes.push(...page.items.filter(isTodo).map((row) => row.projectCode));
    cursor = page.nextCursor ?? null;
  } while (cursor !== null);
  return codes;
}

/** By when the month is to be reported; from the day after on what is missing has not been reported. */
function DueNote({ due, today }: { due: DueReports; today: string }): ReactNode {
  const { t } = useTranslation();
  const isPast = today > due.dueOn;
  return (
    <span className={isPast ? 'warn' : undefined} data-testid="reports-due">
      {t(isPast ? 'reports.wasDue' : 'reports.isDue', { month: due.month, day: due.dueOn })}
    </span>
  );
}

/** A month's reports of an office: what is still to do, and the way through it one after the other. */
export function MyReportsPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const plan = usePlan();
  const code = usePlanCode();
  const path = usePlanPath();
  const units = useUnits();
  const filter = useUrlFilter(['month', 'unit', 'show', 'q'], { month: isMonth, show: dueShows });
  const { unit, q } = filter.values;
  const month = filter.values.month ?? (plan ? monthBefore(plan.today) : '');
  const show: DueShow = dueShows.find((each) => each === filter.values.show) ?? 'todo';
  const asked = { month, unit, q, show };
  const pages = usePlanPages<DueReports>('/monthly-reports/due', asked, { enabled: month !== '' });
  const due = pages.data?.pages[0];
  const counts = due?.counts;
  const first = due?.items.find(isTodo);
  const open = async (row: DueReport): Promise<void> => {
    const shown = pages.data?.pages.flatMap(({ items }) => items).filter(isTodo) ?? [];
    const codes = await todoCodes(code, asked).catch(() => shown.map((each) => each.projectCode));
    rememberQueue(code, month, window.location.search, codes);
    await navigate(path(pathOf(row, month)));
  };
  return (
    <Page
      title={t('reports.mine')}
      note={
        <>
          {t('reports.mineNote')} {due && plan && <DueNote due={due} today={plan.today} />}
        </>
      }
      acts={
        first && (
          <Button
            type="primary"
            onClick={() => {
              void open(first);
            }}
            data-testid="reports-start"
          >
            {t('reports.start')}
          </Button>
        )
      }
    >
      <UnknownInAddress filter={filter} />
      <div className="filters">
        <MonthField
          label={t('word.month')}
          value={month}
          max={plan?.today.slice(0, 7) ?? ''}
          onChange={(value) => {
            filter.set({ month: value });
          }}
          testId="reports-month"
        />
        <SelectField
          label={t('word.unit')}
          value={unit ?? ''}
          onChange={(value) => {
            filter.set({ unit: value });
          }}
          choices={[
            ...units.map((each) => ({ value: each.code, label: nameOf(each) })),
            { value: 'not-stated', label: t('state.notStated') },
          ]}
          none={t('act.all')}
        />
        <SearchField
          value={q ?? ''}
          onChange={(value) => {
            filter.set({ q: value });
          }}
          testId="reports-search"
        />
      </div>
      <Segmented
        className="switcher"
        aria-label={t('word.state')}
        value={show}
        options={dueShows.map((each) => ({
          value: each,
          label: `${t(`reports.show.${each}`)} ${String(counts?.[each] ?? '')}`,
        }))}
        onChange={(value) => {
          filter.set({ show: value });
        }}
      />
      {show === 'not-due' && <p className="info">{t('reports.notDueWhat')}</p>}
      {counts !== undefined && counts.returned > 0 && (
        <p className="warn" role="status" data-testid="returned-count">
          ↩ {t('reports.returnedCount', { returned: counts.returned })}
        </p>
      )}
      {month === '' ? (
        <Loading />
      ) : (
        <PagesView pages={pages}>
          {(list) => {
            const rows = list.flatMap(({ items }) => items);
            return rows.length === 0 ? (
              <Empty text={t(q === undefined ? 'reports.nothingHere' : 'reports.nothingFound')}>
                {(q !== undefined || unit !== undefined) && (
                  <Button
                    onClick={() => {
                      filter.set({ q: undefined, unit: undefined });
                    }}
                  >
                    {t('act.clearFilter')}
                  </Button>
                )}
              </Empty>
            ) : (
              <>
                <MyReportsTable rows={rows} onOpen={(row) => void open(row)} />
                <p className="count" role="status" data-testid="reports-count">
                  {t('reports.shownOf', { shown: rows.length, total: list[0]?.counts[show] ?? 0 })}
                </p>
              </>
            );
          }}
        </PagesView>
      )}
    </Page>
  );
}
