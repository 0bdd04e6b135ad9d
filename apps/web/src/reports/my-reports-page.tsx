import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../layout/button.js';
import { Input } from '../layout/input.js';
import { Segmented } from '../layout/segmented.js';
import { usePlanList } from '../api/queries.js';
import { usePlan, useUnits } from '../api/reference.js';
import { useNameOf } from '../i18n/names.js';
import { Field, SelectField, TextField } from '../layout/fields.js';
import { Page } from '../layout/page.js';
import { Empty, ReadView } from '../layout/states.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import type { ProjectRow } from '../projects/projects.wire.js';
import { usePlanCode, usePlanPath } from '../session/plan-context.js';
import { MyReportsTable, type MonthRow } from './my-reports-table.js';
import { isMonth, monthBefore } from './months.js';
import { rememberQueue } from './report-queue.js';
import type { ReportRow } from './reports.wire.js';

const shows = ['todo', 'submitted', 'verified', 'all'] as const;
type Show = (typeof shows)[number];

/** What of the month's projects a choice shows: to do are those not begun, begun or given back. */
function isShown(row: MonthRow, show: Show): boolean {
  const state = row.report?.state ?? 'none';
  if (show === 'all') return true;
  return show === 'todo'
    ? state === 'none' || state === 'draft' || state === 'returned'
    : state === show;
}

/** Each project with its newest report of the month. */
function joined(projects: readonly ProjectRow[], reports: readonly ReportRow[]): MonthRow[] {
  const newest = new Map<string, ReportRow>();
  for (const report of reports)
    if ((newest.get(report.projectCode)?.no ?? 0) < report.no)
      newest.set(report.projectCode, report);
  return projects.map((project) => ({ project, report: newest.get(project.code) ?? null }));
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
  const filter = useUrlFilter(['month', 'unit', 'show']);
  const [search, setSearch] = useState('');
  const month = filter.values.month ?? (plan ? monthBefore(plan.today) : '');
  const show = shows.find((each) => each === filter.values.show) ?? 'todo';
  const projects = usePlanList<ProjectRow>('/projects', {
    toBuild: true,
    unit: filter.values.unit,
  });
  const reports = usePlanList<ReportRow>(
    '/monthly-reports',
    { month },
    { enabled: isMonth(month) },
  );
  const rows = useMemo(
    () => joined(projects.data ?? [], reports.data ?? []),
    [projects.data, reports.data],
  );
  const counts = Object.fromEntries(
    shows.map((each) => [each, rows.filter((row) => isShown(row, each)).length]),
  );
  const wanted = search.trim().toLowerCase();
  const found = rows.filter(
    (row) =>
      isShown(row, show) &&
      `${row.project.name} ${row.project.nameEn ?? ''} ${row.project.code}`
        .toLowerCase()
        .includes(wanted),
  );
  const isReturned = (row: MonthRow): boolean => row.report?.state === 'returned';
  const returned = found.filter(isReturned);
  // What finance gave back is what finance waits for.
  const shown = [...returned, ...found.filter((row) => !isReturned(row))];
  const open = (row: MonthRow): void => {
    rememberQueue(
      code,
      month,
      window.location.search,
      shown.filter((each) => isShown(each, 'todo')).map((each) => each.project.code),
    );
    const report = row.report;
    const isNew = report === null || report.state === 'verified';
    void navigate(
      path(
        isNew ? `/reports/new?project=${row.project.code}&month=${month}` : `/reports/${report.id}`,
      ),
    );
  };
  const first = shown.find((row) => isShown(row, 'todo'));
  return (
    <Page
      title={t('reports.mine')}
      note={t('reports.mineNote')}
      acts={
        first && (
          <Button
            type="primary"
            onClick={() => {
              open(first);
            }}
            data-testid="reports-start"
          >
            {t('reports.start')}
          </Button>
        )
      }
    >
      <div className="filters">
        <TextField
          label={t('word.month')}
          type="month"
          value={month}
          max={plan?.today.slice(0, 7) ?? ''}
          onChange={(value) => {
            filter.set({ month: value });
          }}
          testId="reports-month"
        />
        <SelectField
          label={t('word.unit')}
          value={filter.values.unit ?? ''}
          onChange={(unit) => {
            filter.set({ unit });
          }}
          choices={[
            ...units.map((unit) => ({ value: unit.code, label: nameOf(unit) })),
            { value: 'not-stated', label: t('state.notStated') },
          ]}
          none={t('act.all')}
        />
        <Field label={t('projects.search')} className="field-wide">
          {(control) => (
            <Input
              {...control}
              type="search"
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
              }}
            />
          )}
        </Field>
      </div>
      <Segmented
        className="switcher"
        aria-label={t('word.state')}
        value={show}
        options={shows.map((each) => ({
          value: each,
          label: `${t(`reports.show.${each}`)} ${String(counts[each] ?? 0)}`,
        }))}
        onChange={(value) => {
          filter.set({ show: value });
        }}
      />
      {returned.length > 0 && (
        <p className="warn" role="status" data-testid="returned-count">
          ↩ {t('reports.returnedCount', { returned: returned.length })}
        </p>
      )}
      <ReadView read={projects}>
        {() => (
          <ReadView read={reports}>
            {() =>
              shown.length === 0 ? (
                <Empty text={t('reports.nothingHere')} />
              ) : (
                <MyReportsTable rows={shown} onOpen={open} />
              )
            }
          </ReadView>
        )}
      </ReadView>
    </Page>
  );
}
