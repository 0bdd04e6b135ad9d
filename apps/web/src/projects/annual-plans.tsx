import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { usePlan } from '../api/reference.js';
import { usePlanWrite } from '../api/use-write.js';
import { useLanguage } from '../i18n/names.js';
import { AmountField, noMoney, yuanTyped } from '../layout/amount-field.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { ProblemView } from '../layout/states.js';
import { exactMoney } from '../money/money.js';
import { toTyped } from '../money/typed-amount.js';
import { useMay } from '../session/session.js';
import type { AnnualPlan, Project } from './projects.wire.js';

interface YearRow {
  readonly year: number;
  readonly plan: AnnualPlan | null;
}

function EditYear(props: { projectCode: string; row: YearRow; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const [money, setMoney] = useState(
    props.row.plan === null
      ? noMoney
      : { text: toTyped(props.row.plan.amount, 'wan'), unit: 'wan' as const },
  );
  const [seenVersion] = useState(props.row.plan?.version ?? 0);
  const amount = yuanTyped(money);
  const language = useLanguage();
  const save = usePlanWrite({
    says: () =>
      t('projects.annualPlanSaved', {
        year: props.row.year,
        amount: exactMoney(amount ?? '0.00', language),
      }),
    onDone: props.onDone,
  });
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'PUT',
          path: `/projects/${props.projectCode}/annual-plans/${String(props.row.year)}`,
          version: seenVersion,
          body: { amount },
        });
      }}
    >
      {save.isError && <ProblemView problem={save.error} />}
      <AmountField
        label={t('projects.annualPlanOf', { year: props.row.year })}
        labelUnseen
        value={money}
        onChange={setMoney}
        testId="annual-plan-amount"
      />
      <Button
        type="primary"
        htmlType="submit"
        loading={save.isPending}
        disabled={amount === null}
        data-testid="annual-plan-save"
      >
        {t('act.save')}
      </Button>
      <Button onClick={props.onDone}>{t('act.cancel')}</Button>
    </form>
  );
}

function yearsOf(plan: { periodStart: string; periodEnd: string }): number[] {
  const first = Number(plan.periodStart.slice(0, 4));
  const last = Number(plan.periodEnd.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The money planned for each year of the plan. */
export function AnnualPlans({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading();
  const plan = usePlan();
  const mayWrite = useMay('budget.write');
  const [editing, setEditing] = useState<number | null>(null);
  const years = new Set([
    ...(plan ? yearsOf(plan) : []),
    ...project.annualPlans.map(({ year }) => year),
  ]);
  const rows: YearRow[] = [...years].sort().map((year) => ({
    year,
    plan: project.annualPlans.find((each) => each.year === year) ?? null,
  }));
  const columns: Column<YearRow>[] = [
    { key: 'year', title: t('word.year'), kind: 'head', cell: (row) => row.year },
    {
      key: 'amount',
      title: heading(t('projects.annualPlan')),
      kind: 'figure',
      cell: (row) =>
        editing === row.year ? (
          <EditYear
            projectCode={project.code}
            row={row}
            onDone={() => {
              setEditing(null);
            }}
          />
        ) : (
          <Money yuan={row.plan?.amount ?? null} none={t('projects.noAnnualPlan')} />
        ),
    },
    ...(mayWrite
      ? [
          {
            key: 'act',
            title: t('word.act'),
            isActs: true,
            cell: (row: YearRow) =>
              editing === row.year ? null : (
                <Button
                  size="small"
                  onClick={() => {
                    setEditing(row.year);
                  }}
                  data-testid={`edit-annual-plan-${String(row.year)}`}
                >
                  {t('act.edit')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('projects.annualPlans')}>
      <DataTable
        keepsRows
        caption={t('projects.annualPlans')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.year}
        testId="annual-plans-table"
      />
    </Section>
  );
}
