import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { usePlanRead } from '../api/queries.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { Empty, ReadView } from '../layout/states.js';
import { useMay } from '../session/session.js';
import { AnnualPlans } from './annual-plans.js';
import { BudgetForm } from './budget-form.js';
import type { BudgetVersion, Project } from './projects.wire.js';

interface BudgetAnswer {
  readonly version: number;
  readonly history: readonly BudgetVersion[];
}

function BudgetHistory({ history }: { history: readonly BudgetVersion[] }): ReactNode {
  const { t } = useTranslation();
  const heading = useHeading();
  if (history.length === 0) return <Empty text={t('projects.noBudget')} />;
  const columns: Column<BudgetVersion>[] = [
    { key: 'version', title: t('word.version'), cell: (row) => row.version },
    { key: 'kind', title: t('budget.kind'), cell: (row) => t(`budget.kinds.${row.kind}`) },
    {
      key: 'total',
      title: heading(t('budget.total')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.total} />,
    },
    {
      key: 'inPeriod',
      title: heading(t('budget.inPeriod')),
      kind: 'figure',
      cell: (row) => <Money yuan={row.inPeriod} />,
    },
    {
      key: 'document',
      title: t('budget.document'),
      cell: (row) => [row.document, row.documentDate].filter(Boolean).join(' ') || '—',
    },
    { key: 'note', title: t('word.note'), cell: (row) => row.note ?? '—' },
    {
      key: 'who',
      title: t('word.recorded'),
      cell: (row) => (
        <>
          {row.who} <InstantText instant={row.at} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('budget.title')}
      columns={columns}
      rows={history}
      rowKey={(row) => row.version}
      testId="budget-table"
    />
  );
}

/** Budget with all its versions, and the years' plans. */
export function ProjectMoney({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const mayWrite = useMay('budget.write');
  const [isEditing, setEditing] = useState(false);
  const budget = usePlanRead<BudgetAnswer>(`/projects/${project.code}/budget`);
  return (
    <>
      <Section
        title={t('budget.title')}
        acts={
          mayWrite &&
          !isEditing && (
            <Button
              onClick={() => {
                setEditing(true);
              }}
              data-testid="edit-budget"
            >
              {t('budget.newVersion')}
            </Button>
          )
        }
      >
        <ReadView read={budget}>
          {(answer) => (
            <>
              {isEditing && (
                <BudgetForm
                  projectCode={project.code}
                  version={answer.version}
                  current={answer.history[0] ?? null}
                  onDone={() => {
                    setEditing(false);
                  }}
                />
              )}
              <BudgetHistory history={answer.history} />
            </>
          )}
        </ReadView>
      </Section>
      <AnnualPlans project={project} />
    </>
  );
}
