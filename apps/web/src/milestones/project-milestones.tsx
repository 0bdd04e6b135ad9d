import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { usePlanRead } from '../api/queries.js';
import type { Page } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Empty, ReadView } from '../layout/states.js';
import { useMay } from '../session/session.js';
import { useMilestoneColumns } from './milestone-columns.js';
import { MilestoneForm } from './milestone-form.js';
import type { Milestone } from './milestones.wire.js';

/** A project's milestones: the office adds them, fixes the baseline once and keeps the forecast true. */
export function ProjectMilestones({ projectCode }: { projectCode: string }): ReactNode {
  const { t } = useTranslation();
  const mayWrite = useMay('milestone.write');
  const [editing, setEditing] = useState<Milestone | 'new' | null>(null);
  const milestones = usePlanRead<Page<Milestone>>(`/projects/${projectCode}/milestones`);
  const columns: Column<Milestone>[] = [
    ...useMilestoneColumns(),
    { key: 'weight', title: t('milestones.weight'), kind: 'figure', cell: (row) => row.weight },
    { key: 'evidence', title: t('milestones.evidence'), cell: (row) => row.evidence ?? '—' },
  ];
  if (mayWrite)
    columns.push({
      key: 'act',
      title: t('word.act'),
      isActs: true,
      cell: (row) => (
        <Button
          size="small"
          onClick={() => {
            setEditing(row);
          }}
          data-testid={`edit-milestone-${String(row.id)}`}
        >
          {t('act.edit')}
        </Button>
      ),
    });
  const done = (): void => {
    setEditing(null);
  };
  return (
    <>
      {mayWrite && (
        <div className="tab-acts">
          <Button
            icon={<PlusIcon />}
            onClick={() => {
              setEditing('new');
            }}
            data-testid="new-milestone"
          >
            {t('milestones.add')}
          </Button>
        </div>
      )}
      {editing !== null && (
        <MilestoneForm
          key={editing === 'new' ? 'new' : editing.id}
          projectCode={projectCode}
          milestone={editing === 'new' ? null : editing}
          onDone={done}
        />
      )}
      <ReadView read={milestones}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty text={t('projects.noMilestones')} />
          ) : (
            <DataTable
              caption={t('nav.milestones')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
              testId="project-milestones-table"
            />
          )
        }
      </ReadView>
    </>
  );
}
